import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import { codeBlocksPlugin } from './code-blocks.ts';
import { decorativePicturesPlugin } from './decorative-pictures.ts';
import { markdownElementsPlugin } from './markdown-elements.ts';
import { outlinePlugin } from './outline.ts';
import { ownLinksPlugin } from './own-links.ts';

/** What the processor does with every text beside what it does by itself. @param base the path that the site stands under */
export const processorPlugins = (
  base: string,
): { mdastPlugins: MdastPluginEntry[]; hastPlugins: HastPluginEntry[] } => ({
  mdastPlugins: [outlinePlugin, decorativePicturesPlugin],
  hastPlugins: [codeBlocksPlugin, markdownElementsPlugin, ownLinksPlugin(base)],
});
