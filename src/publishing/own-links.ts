import type { HastPluginEntry } from 'satteri';

/**
 * A plugin of the processor that compiles articles and pages: in Markdown, links that begin at the root of the site begin
 * at the path that it is published under. In MDX the component of links sees to that.
 * @param base the path, with slashes at both ends
 */
export const ownLinksPlugin =
  (base: string): HastPluginEntry =>
  ({ sourceFormat }) => ({
    name: 'own-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (sourceFormat === 'markdown' && typeof href === 'string' && /^\/(?!\/)/.test(href))
          context.setProperty(node, 'href', `${base}${href.slice(1)}`);
      },
    },
  });
