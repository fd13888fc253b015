/** Compiles a writer’s text as the build does, without Astro around it. */
import { load, type CheerioAPI } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { codeBlocksPlugin } from '../../../src/processor/code-blocks.ts';
import { markdownElementsPlugin } from '../../../src/processor/markdown-elements.ts';

/** What the plugins make of some Markdown. */
export async function compiled(markdown: string): Promise<CheerioAPI> {
  const { html } = await markdownToHtml(markdown, { hastPlugins: [codeBlocksPlugin, markdownElementsPlugin] });
  return load(html, null, false);
}
