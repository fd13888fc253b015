import type { Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { isForPageOnly } from '../portable/portable-tree.ts';

/** A stretch of a text under a heading of its own. */
export interface TextSection {
  /** The id and the words of its heading; absent before the first. */
  heading: { id: string; title: string } | undefined;
  /** Its words, without the heading. */
  text: string;
}

/** What holds no words that are read. */
const wordless = ['script', 'style', 'template', 'noscript', 'svg', 'button', 'select'];

/** Headings deeper than this stand in the text of the one above them. */
const divides = ['h2', 'h3'];

/**
 * Takes a text apart at its headings, for whatever has to lead to the place in it. A section without words is left out.
 * @param tree of a text as it is rendered for its page, with the ids of its headings
 */
export function sectionsOf(tree: Root): TextSection[] {
  const sections: TextSection[] = [{ heading: undefined, text: '' }];
  const add = (node: Nodes): void => {
    if (isPassedOver(node)) return;
    const heading = headingOf(node);
    if (heading) sections.push({ heading, text: '' });
    else if ('children' in node && holdsHeading(node)) node.children.forEach(add);
    else {
      const last = sections.at(-1);
      if (last) last.text += ` ${toText(shown(node))}`;
    }
  };
  add(tree);
  return sections
    .map(({ heading, text }) => ({ heading, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

const isPassedOver = (node: Nodes): boolean =>
  node.type === 'element' && (wordless.includes(node.tagName) || isForPageOnly(node));

/** A heading that one can be led to; nothing where the node is none. */
function headingOf(node: Nodes): TextSection['heading'] {
  if (node.type !== 'element' || !divides.includes(node.tagName)) return undefined;
  const { id } = node.properties;
  // That of the footnotes names no matter.
  if (typeof id !== 'string' || id === 'footnote-label') return undefined;
  return { id, title: toText(shown(node)).trim() };
}

const holdsHeading = (node: Nodes): boolean =>
  'children' in node && node.children.some((child) => headingOf(child) !== undefined || holdsHeading(child));

/** A node without what is passed over. */
function shown<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  return { ...node, children: node.children.filter((child) => !isPassedOver(child)).map(shown) };
}
