import type { HastPluginEntry, MdxJsxAttributeUnion } from 'satteri';

/** Attributes that hold the address of something, and elements that have them. */
const addresses = ['href', 'src', 'poster'] as const;
const elements = ['a', 'audio', 'img', 'source', 'track', 'video'];

const isOwn = (address: unknown): address is string => typeof address === 'string' && /^\/(?!\/)/.test(address);

/** An address at the root of the site, in an attribute of some HTML. */
const written = new RegExp(`(\\s(?:${addresses.join('|')})\\s*=\\s*["']?)/(?!/)`, 'gi');

/**
 * A plugin of the processor that compiles articles and pages: what begins at the root of the site begins at the path that
 * it is published under, in Markdown, in HTML and in elements of MDX. Markdown’s links in MDX are left to their component.
 * @param base the path, with slashes at both ends
 */
export const ownLinksPlugin =
  (base: string): HastPluginEntry =>
  ({ sourceFormat }) => {
    const based = (address: string): string => `${base}${address.slice(1)}`;
    const ownIn = (attributes: readonly MdxJsxAttributeUnion[]): [name: string, address: string][] =>
      attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && isOwn(attribute.value)
          ? [[attribute.name, based(attribute.value)] as [string, string]]
          : [],
      );
    return {
      name: 'own-links',
      element: {
        filter: elements,
        visit(node, context) {
          if (node.tagName === 'a' && sourceFormat === 'mdx') return;
          for (const name of addresses) {
            const address = node.properties[name];
            if (isOwn(address)) context.setProperty(node, name, based(address));
          }
        },
      },
      mdxJsxFlowElement: {
        filter: elements,
        visit(node, context) {
          for (const [name, address] of ownIn(node.attributes)) context.setProperty(node, name, address);
        },
      },
      mdxJsxTextElement: {
        filter: elements,
        visit(node, context) {
          for (const [name, address] of ownIn(node.attributes)) context.setProperty(node, name, address);
        },
      },
      raw(node) {
        const value = node.value.replace(written, (_, before: string) => before + base);
        return value === node.value ? undefined : { type: 'raw', value };
      },
    };
  };
