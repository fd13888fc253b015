import type { HastPluginDefinition } from 'satteri';

const alignment = /text-align:\s*(left|right|center)/;

/**
 * A plugin of the processor that compiles articles and pages. The alignment of a table’s cells stands as `data-align`,
 * which a style sheet reads: as a style of its own, which Markdown’s tables have, the content security policy blocks it.
 * Lists get a class, so that they can be told from those of tags and menus.
 */
export const markdownElementsPlugin: HastPluginDefinition = {
  name: 'markdown-elements',
  element: {
    filter: ['th', 'td', 'ol', 'ul'],
    visit(node, context) {
      if (node.tagName === 'ol' || node.tagName === 'ul') {
        if (node.properties.className === undefined) context.setProperty(node, 'className', ['list']);
        return;
      }
      const { style, align } = node.properties;
      const side = typeof style === 'string' ? alignment.exec(style)?.[1] : align;
      if (typeof side !== 'string') return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'data-align', side);
    },
  },
};
