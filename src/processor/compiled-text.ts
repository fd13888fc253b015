import { satteriCollectImagesPlugin, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import * as runtime from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';
import type { Outline } from '../catalog/outline.ts';
import { processorPlugins } from './plugins.ts';

/** What takes the tags that a text may use, by their names, and gives what the text is rendered from. */
type Component = (props: { components?: Readonly<Record<string, unknown>> }) => unknown;

/** A text as a component, its headings, and the tags that it uses. */
export interface CompiledText {
  Content: Component;
  headings: { depth: number; slug: string; text: string }[];
  outline: Outline;
}

/**
 * Compiles a text of MDX where it is needed. As a module of the bundle, which is what Astro makes of MDX otherwise, each
 * would cost ten times as long: a publication may have thousands.
 * @param text the whole file; what imports something cannot be compiled so, and the check of the content refuses it
 * @throws Error with the line and the column of what cannot be read
 */
export async function compileText(text: string): Promise<CompiledText> {
  const { mdastPlugins, hastPlugins } = processorPlugins(import.meta.env.BASE_URL);
  const astro = {
    frontmatter: {} as { outline?: Outline },
    headings: [] as CompiledText['headings'],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const options: EvaluateOptions = {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- Astro’s take less than any
    ...(runtime as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>),
    mdastPlugins: [...mdastPlugins, satteriCollectImagesPlugin()],
    hastPlugins: [...hastPlugins, satteriHeadingIdsPlugin()],
    // As Astro has them.
    features: { gfm: true, smartPunctuation: true },
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    data: { astro },
  };
  const { default: MDXContent } = await evaluate(text, options);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what every text of MDX gives
  const make = MDXContent as Component;
  const Content: Component = (props) =>
    make({ ...props, components: { Fragment: runtime.Fragment, ...props.components } });
  // So Astro knows what renders it.
  Object.defineProperty(Content, Symbol.for('astro:renderer'), { value: 'astro:jsx' });
  return { Content, headings: astro.headings, outline: astro.frontmatter.outline ?? { tags: [] } };
}
