import type { Nodes as Html } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { u } from 'unist-builder';
import type { Element, Nodes as Xml } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { mapRecord } from '../lists.ts';
import { keepXmlCharacters } from './xml-characters.ts';

/**
 * Elements that never have anything in them. They are closed where they open, since a program that takes XHTML for HTML
 * would take `<br></br>` for two breaks, and `<div/>` for one that stays open.
 */
const empty = /<(br|hr|img|col|source|track|wbr|input|category|link|atom:link)((?: [\w:-]+="[^"]*")*)><\/\1>/g;

/**
 * A document of XML as text. Characters that XML has no place for are left out.
 * @param root its element
 * @param instructions what stands before it, by names: `xml`, `xml-stylesheet`
 */
export function writeXml(root: Element, instructions: Readonly<Record<string, string>>): string {
  const before = Object.entries(instructions).map(([name, value]) => u('instruction', { name }, value));
  return `${written(u('root', [...before, root]))}\n`;
}

/** Signs that XML acts on, by the numbers under which they are written. */
const named: Readonly<Record<string, string>> = { '&#x26;': '&amp;', '&#x3C;': '&lt;', '&#x22;': '&quot;' };

/** Elements one after another, as `@astrojs/rss` takes what it does not know itself: it knows such signs by name alone. */
export const writeElements = (elements: readonly Element[]): string =>
  elements.map((element) => written(element).replace(/&#x(26|3C|22);/g, (sign) => named[sign] ?? sign)).join('');

/** The library leaves the end of a CDATA section as it is, which may not stand in a text: https://www.w3.org/TR/xml/#syntax. */
const written = (tree: Xml): string =>
  toXml(fit(tree), { allowDangerousXml: true }).replace(empty, '<$1$2/>').replaceAll(']]>', ']]&gt;');

/** A tree without the characters that XML has no place for. The library leaves out some, and what is around them would meet. */
function fit<Node extends Xml>(node: Node): Node {
  return {
    ...node,
    ...('value' in node && { value: keepXmlCharacters(node.value) }),
    ...('attributes' in node && {
      attributes: mapRecord(node.attributes, (value) => (typeof value === 'string' ? keepXmlCharacters(value) : value)),
    }),
    ...('children' in node && { children: node.children.map((child) => fit(child)) }),
  };
}

/** HTML as XHTML, in the one `div` that Atom asks for: https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3. */
export const xhtmlOf = (html: Html | Html[]): Xml => toXast(h('div', html));

/** The same, written. */
export const writeXhtml = (html: Html): string => written(xhtmlOf(html));

/** XML that is written already, as it is. @param xml what `writeXhtml` gave */
export const asWritten = (xml: string): Xml => u('raw', xml);
