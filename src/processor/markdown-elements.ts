import type { HastPluginEntry } from 'satteri';
import { words } from '../words.ts';
import { rowsOf, tableBoxes } from './table-boxes.ts';

/** Blocks that a writer makes with HTML. */
const writtenBlocks = ['details', 'dl', 'figure', 'video'];

/** Those, and code, which scrolls in its box where a line is long. */
const openingTag = new RegExp(`<(${[...writtenBlocks, 'pre'].join('|')})(?=[\\s>])[^>]*>`, 'gi');

const alignment = /text-align:\s*(left|right|center)/;

/** The widths in which a picture is made, in pixels: one for a phone, the column at one and at two pixels each, and wide. */
const widths = [480, 800, 1200, 1600];

/** How wide a picture stands: the column of text, or the window where that is narrower. */
const sizes = '(width < 38rem) 92vw, 36rem';

/**
 * A plugin of the processor that compiles articles and pages. The alignment of a table’s cells stands as `data-align`,
 * which a style sheet reads: as a style of its own, which Markdown’s tables have, the content security policy blocks it.
 * A table stands in a box, which the keyboard can move where it may be too wide. Pictures that lie in the content are made
 * in several widths. What a writer wrote, in Markdown or as HTML, has a class, so that it can be told from the elements of
 * tags and menus, and a page without any carries no styles for it.
 */
export const markdownElementsPlugin: HastPluginEntry = ({ sourceFormat }) => {
  const { boxFor, boxesInHtml } = tableBoxes();
  return {
    name: 'markdown-elements',
    element: [
      {
        filter: ['ol', 'ul'],
        visit(node, context) {
          const classes = [node.properties.className ?? []].flat();
          context.setProperty(node, 'className', ['list', ...classes]);
        },
      },
      {
        filter: ['li'],
        visit(node, context) {
          const names = node.children.map((child) => (child.type === 'element' ? child.tagName : ''));
          const classes = [
            ...[node.properties.className ?? []].flat(),
            ...(names.some((name) => name === 'ol' || name === 'ul') ? ['nesting'] : []),
            ...(names.filter((name) => name === 'p').length > 1 ? ['loose'] : []),
          ];
          if (classes.length > 0) context.setProperty(node, 'className', classes);
        },
      },
      {
        filter: ['blockquote', 'hr', 'p'],
        visit(node, context) {
          const [only, ...others] = node.children;
          const isPicture = only?.type === 'element' && only.tagName === 'img' && others.length === 0;
          if (node.tagName !== 'p' || isPicture) context.setProperty(node, 'className', ['apart']);
        },
      },
      {
        filter: ['th', 'td'],
        visit(node, context) {
          const { style, align } = node.properties;
          const side = typeof style === 'string' ? alignment.exec(style)?.[1] : align;
          if (typeof side !== 'string') return;
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'align', null);
          context.setProperty(node, 'data-align', side);
        },
      },
      {
        filter: ['code'],
        visit(node, context) {
          if (node.properties.className === undefined) context.setProperty(node, 'className', ['written-code']);
        },
      },
      {
        filter: ['input'],
        visit(node, context) {
          if (node.properties.type !== 'checkbox') return;
          const { done, toDo } = words.articles;
          context.setProperty(node, 'ariaLabel', 'checked' in node.properties ? done : toDo);
        },
      },
      {
        filter: ['table'],
        visit(node, context) {
          context.wrapNode(node, boxFor(rowsOf(node)));
        },
      },
      {
        filter: ['img'],
        visit(node, context) {
          if (typeof node.properties.src !== 'string' || /^([a-z]+:|\/)/i.test(node.properties.src)) return;
          // The processor hands on a list as it is in Markdown, and as words in MDX.
          context.setProperty(node, 'widths', sourceFormat === 'mdx' ? widths.join(' ') : widths);
          context.setProperty(node, 'sizes', sizes);
        },
      },
    ],
    raw(node) {
      const value = boxesInHtml(node.value).replace(openingTag, (tag, name: string) =>
        /\sclass\s*=/i.test(tag) ? tag : tag.replace(name, `${name} ${attributesOf(name)}`),
      );
      return value === node.value ? undefined : { type: 'raw', value };
    },
    mdxJsxFlowElement: {
      filter: [...writtenBlocks, 'pre', 'table'],
      visit(node, context) {
        if (node.name === 'table') {
          context.wrapNode(node, boxFor(rowsOf(node)));
          return;
        }
        if (node.name === 'pre') context.setProperty(node, 'tabindex', '0');
        const isNamed = node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'class');
        if (node.name && !isNamed) context.setProperty(node, 'class', classesOf(node.name));
      },
    },
  };
};

const classesOf = (name: string): string => `apart written-${name.toLowerCase()}`;

/** What is written into an element of HTML that has no class: that, and for code that scrolls that the keyboard reaches it. */
const attributesOf = (name: string): string =>
  `class="${classesOf(name)}"${name.toLowerCase() === 'pre' ? ' tabindex="0"' : ''}`;
