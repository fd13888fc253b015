import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { vocabulary } from '../articles/vocabulary.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * Renders an article’s text outside of its page, with the same components.
 * @param Content the article as a component
 */
export async function articleHtml(Content: AstroComponentFactory): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) => AstroContainer.create({ renderers }));
  return (await container).renderToString(Content, { props: { components: vocabulary } });
}
