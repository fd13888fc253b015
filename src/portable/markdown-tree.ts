import type { Element, ElementContent, Root, RootContent as HtmlContent } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import type { Html, RootContent } from 'mdast';

/**
 * A text as GitHub Flavored Markdown has it. What it has no form for is put another way: the caption of a table comes
 * before it, a note beside the text is a quotation, a sound or film is a link.
 * @param text off its page
 */
export function markdownTreeOf(text: Root): RootContent[] {
  const tree = toMdast({ type: 'root', children: text.children.flatMap(adapt) }, { handlers });
  return tree.type === 'root' ? tree.children : [];
}

/** The number of a footnote, at the place that refers to it and at the note. */
const footnote = 'footnote';

/** What begins and ends a line. A cell of a table holds one line: in it, a space stands for the end. */
const blocks = {
  ...{ p: defaultHandlers.p, pre: defaultHandlers.pre, blockquote: defaultHandlers.blockquote },
  ...{ ul: defaultHandlers.ul, ol: defaultHandlers.ol, dl: defaultHandlers.dl },
  ...{ dt: defaultHandlers.dt, dd: defaultHandlers.dd, div: defaultHandlers.div },
  aside: (state, node) => defaultHandlers.blockquote(state, node),
  li: (state, node) => {
    const label = node.properties[footnote];
    // The library takes every item with a list in it for one whose parts stand apart.
    if (typeof label !== 'string')
      return { ...defaultHandlers.li(state, node), spread: node.children.some((child) => isElement(child, 'p')) };
    return { type: 'footnoteDefinition', identifier: label, label, children: state.toFlow(state.all(node)) };
  },
} satisfies Record<string, Handle>;

const inCell =
  (outside: Handle): Handle =>
  (state, node, parent) =>
    state.inTable ? [...state.all(node), { type: 'text', value: ' ' }] : outside(state, node, parent);

/** What Markdown writes as HTML: the words would mean something else without it, like 10<sup>6</sup>. */
const asHtml: Handle = (state, node) => {
  const { title } = node.properties;
  const opening = toHtml(h(node.tagName, typeof title === 'string' ? { title } : {})).replace(/<\/.*/s, '');
  const tags = [opening, `</${node.tagName}>`].map((value): Html => ({ type: 'html', value }));
  return [...tags.slice(0, 1), ...state.all(node), ...tags.slice(1)];
};

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(Object.entries(blocks).map(([name, handle]) => [name, inCell(handle)])),
  ...Object.fromEntries(['sub', 'mark', 'ins', 'abbr'].map((name) => [name, asHtml])),
  sup: (state, node, parent) => {
    const label = node.properties[footnote];
    return typeof label === 'string'
      ? { type: 'footnoteReference', identifier: label, label }
      : asHtml(state, node, parent);
  },
};

const isElement = (node: HtmlContent, ...names: string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName);

/** Whether a node links to the note, or from it back to the text. The ids are those that processors of Markdown give. */
const isFootnoteLink = (node: HtmlContent, to: 'fn' | 'fnref'): boolean =>
  isElement(node, 'a') && new RegExp(`#(?:user-content-)?${to}-`).test(String(node.properties.href));

/** What stands for a node where Markdown has no form for it. */
function adapt(node: HtmlContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const element = { ...node, children: node.children.flatMap(adapt) };
  if (element.tagName === 'table') return liftCaption(element);
  if (element.tagName === 'section') return [numberFootnotes(element)];
  if (element.tagName === 'sup') return [referToFootnote(element)];
  if (isElement(element, 'audio', 'video')) return [nameRecording(element)];
  return [element];
}

/** The caption as a paragraph before the table. */
function liftCaption(table: Element): Element[] {
  const captions = table.children.filter((part) => isElement(part, 'caption'));
  const rest = table.children.filter((part) => !isElement(part, 'caption'));
  return [...captions.map((caption) => ({ ...caption, tagName: 'p' })), { ...table, children: rest }];
}

/** The footnotes of a text, each with its number and without the way back; any other section as it is. */
function numberFootnotes(section: Element): Element {
  const items = section.children.flatMap((list) => (isElement(list, 'ol') ? list.children : []));
  const notes = items.filter((item) => isElement(item, 'li')).filter(hasWayBack);
  if (notes.length === 0) return section;
  const children = notes.map((note, at) => ({ ...withoutWayBack(note), properties: { [footnote]: String(at + 1) } }));
  return { ...section, children };
}

const hasWayBack = (node: ElementContent): boolean =>
  isFootnoteLink(node, 'fnref') || (node.type === 'element' && node.children.some(hasWayBack));

function withoutWayBack(element: Element): Element {
  const children = element.children.filter((child) => !isFootnoteLink(child, 'fnref'));
  return { ...element, children: children.map((child) => (child.type === 'element' ? withoutWayBack(child) : child)) };
}

function referToFootnote(sup: Element): Element {
  const [link, ...others] = sup.children;
  if (!link || others.length > 0 || !isFootnoteLink(link, 'fn')) return sup;
  return { ...sup, properties: { [footnote]: toText(link) } };
}

/** A sound or film with its address as its words, where it has none. */
function nameRecording(recording: Element): Element {
  if (toText(recording).trim() !== '') return recording;
  const sources = [recording, ...recording.children].flatMap((part) =>
    part.type === 'element' ? (part.properties.src ?? []) : [],
  );
  return { ...recording, children: [...recording.children, { type: 'text', value: String(sources[0]) }] };
}
