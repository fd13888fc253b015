import { ELEMENT_NODE, transform, walkSync, type ElementNode, type Node } from 'ultrahtml';
import sanitize from 'ultrahtml/transformers/sanitize';

/** Elements that mean nothing, or are not allowed, in a feed reader. */
const dropped = ['script', 'style', 'link', 'button', 'svg', 'template', 'noscript'];

/** Attributes that hold one address. */
const addresses = ['href', 'src', 'poster', 'cite'];

/** Attributes that carry meaning into a feed; the rest are for our own styles and scripts. */
const kept = new Set([
  ...addresses,
  'srcset',
  'alt',
  'width',
  'height',
  'lang',
  'dir',
  'title',
  'datetime',
  'scope',
  'colspan',
  'rowspan',
  'start',
]);

/**
 * Makes a page’s HTML fit for feed readers: addresses absolute, no scripts, styles or classes, nothing that a reader of
 * the page is not meant to read.
 * @param html of an article, as rendered for its page
 * @param page address of that page, against which links are resolved
 */
export async function feedHtml(html: string, page: URL): Promise<string> {
  return transform(html, [(tree) => clean(tree, page), sanitize({ dropElements: dropped })]);
}

function clean(tree: Node, page: URL): Node {
  walkSync(tree, (node) => {
    if (!('children' in node)) return;
    const children = node.children as Node[];
    node.children = children
      .flatMap(unwrapTerm)
      .flatMap(unwrapDetails)
      .filter((child) => child.type !== ELEMENT_NODE || !isForPageOnly(child as ElementNode)) as typeof node.children;
    if (node.type !== ELEMENT_NODE) return;
    const { attributes } = node as ElementNode;
    // Without our styles only the element can tell a note from the text it interrupts.
    if (attributes['role'] === 'note') (node as ElementNode).name = 'aside';
    for (const [name, value] of Object.entries(attributes)) {
      if (!kept.has(name)) delete attributes[name];
      else if (addresses.includes(name)) attributes[name] = new URL(value, page).href;
      else if (name === 'srcset') attributes[name] = absoluteSources(value, page);
    }
  });
  return tree;
}

/** A word that opens its explanation on the page is plain text in a feed. */
function unwrapTerm(node: Node): Node[] {
  const isTerm = node.type === ELEMENT_NODE && 'popovertarget' in (node as ElementNode).attributes;
  return isTerm ? (node as ElementNode).children : [node];
}

/** What a page’s reader can open is open in a feed. */
function unwrapDetails(node: Node): Node[] {
  if (node.type !== ELEMENT_NODE || (node as ElementNode).name !== 'details') return [node];
  return (node as ElementNode).children
    .filter((child: Node) => (child as ElementNode).name !== 'summary')
    .flatMap(unwrapDetails);
}

/** What is drawn for the eye of a page’s reader only, or leads round that page. */
function isForPageOnly({ attributes }: ElementNode): boolean {
  return attributes['aria-hidden'] === 'true' || 'data-no-feed' in attributes || 'hidden' in attributes;
}

function absoluteSources(srcset: string, page: URL): string {
  return srcset
    .split(/,\s+/)
    .map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/);
      return [new URL(address, page).href, ...size].join(' ');
    })
    .join(', ');
}
