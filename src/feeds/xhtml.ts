import type { Element } from '@xmldom/xmldom';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toXast } from 'hast-util-to-xast';
import type { Nodes } from 'xast';
import { keepXmlCharacters } from './xml-characters.ts';
import { addElement, addText } from './xml.ts';

const namespace = 'http://www.w3.org/1999/xhtml';

/**
 * The elements and attributes that text needs. Nothing else is carried over, because HTML allows names that XML does
 * not (`o:p`, `a"b`); the words inside an element that is left out stay.
 */
const schema: Schema = {
  tagNames: [
    ...['section', 'aside', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'hr', 'pre', 'blockquote', 'address'],
    ...['ol', 'ul', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary'],
    ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['a', 'em', 'strong', 'small', 's', 'cite', 'q', 'dfn', 'abbr', 'data', 'time', 'code', 'var', 'samp', 'kbd'],
    ...['sub', 'sup', 'i', 'b', 'u', 'mark', 'ruby', 'rt', 'rp', 'bdi', 'bdo', 'span', 'br', 'wbr', 'ins', 'del'],
    ...['img', 'picture', 'source', 'video', 'audio', 'track'],
  ],
  attributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href'],
    q: ['cite'],
    blockquote: ['cite'],
    time: ['dateTime'],
    ol: ['start'],
    th: ['scope', 'colSpan', 'rowSpan'],
    td: ['colSpan', 'rowSpan'],
    img: ['src', 'srcSet', 'alt', 'width', 'height'],
    source: ['src', 'srcSet', 'type', 'media'],
    video: ['src', 'poster', 'width', 'height', 'controls'],
    audio: ['src', 'controls'],
  },
  protocols: {
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https'],
    cite: ['http', 'https'],
    poster: ['http', 'https'],
  },
  // A cell outside of a table is no XHTML; its words stay.
  ancestors: Object.fromEntries(
    ['caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((name) => [name, ['table']]),
  ),
  strip: ['script', 'style'],
};

/**
 * Puts HTML into an element of an XML document as XHTML, in the one `div` that Atom asks for:
 * https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3.
 * @param html any, well-formed or not
 */
export function addXhtml(element: Element, html: string): void {
  // The parser fails on some lone surrogates.
  addNode(
    addElement(element, namespace, 'div'),
    toXast(sanitize(fromHtml(keepXmlCharacters(html), { fragment: true }), schema)),
  );
}

function addNode(parent: Element, node: Nodes): void {
  if (node.type === 'root') for (const child of node.children) addNode(parent, child);
  if (node.type === 'text') addText(parent, node.value);
  if (node.type !== 'element') return;
  // The namespace is the element’s own.
  const { xmlns, ...attributes } = node.attributes;
  const element = addElement(parent, namespace, node.name, { attributes: attributes as Record<string, string> });
  for (const child of node.children) addNode(element, child);
}
