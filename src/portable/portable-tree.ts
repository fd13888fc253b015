import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { schemes } from '../schemes.ts';
import { textElements } from '../text-elements.ts';

/**
 * All that leaves the page with a text, whatever it leaves in: these elements, and attributes that carry meaning. What is
 * not listed stays behind: HTML allows names that XML does not (`o:p`, `a"b`), and feed readers know no class of ours.
 * The words of an element that is not listed stay, unless they are no words.
 */
const allowed: Schema = {
  tagNames: [...textElements],
  attributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href', 'hrefLang'],
    q: ['cite'],
    blockquote: ['cite'],
    ins: ['cite', 'dateTime'],
    del: ['cite', 'dateTime'],
    time: ['dateTime'],
    data: ['value'],
    // By this name everybody knows the language of some code.
    code: [['className', /^language-/]],
    ol: ['start', 'reversed'],
    li: ['value'],
    th: ['scope', 'colSpan', 'rowSpan', 'align'],
    td: ['colSpan', 'rowSpan', 'align'],
    img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height'],
    source: ['src', 'srcSet', 'sizes', 'type', 'media'],
    video: ['src', 'poster', 'width', 'height', 'controls'],
    audio: ['src', 'controls'],
    track: ['src', 'kind', 'srcLang', 'label'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  },
  // A part of a table outside of one is no XHTML; its words stay.
  ancestors: Object.fromEntries(
    ['caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((name) => [name, ['table']]),
  ),
  // What is in them runs, draws, is filled in, or is shown where they do not work.
  strip: [
    ...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'canvas', 'svg'],
    ...['button', 'select', 'datalist', 'textarea'],
  ],
  // Addresses are checked when they are made whole; ids stay behind.
  protocols: {},
  required: {},
  clobber: [],
};

/**
 * Takes an article’s text off its page, for feeds, the export and whatever else shows or counts it: without what is only
 * for a reader of the page, with whole addresses, in elements that mean the same everywhere. It says the same words.
 * @param tree the article’s HTML, as rendered for its page
 * @param page address of that page, which links within it lead to
 */
export function makePortable(tree: Root, page: URL): Root {
  const taken: Root = { type: 'root', children: takeAll(tree.children, page) };
  const clean: Nodes = sanitize(taken, allowed);
  return clean.type === 'root' ? clean : { type: 'root', children: [clean] };
}

const takeAll = (nodes: readonly RootContent[], page: URL): ElementContent[] =>
  nodes.flatMap((node) => take(node, page));

/** What stands for a node off the page: itself, changed, what is in it, or nothing. */
function take(node: RootContent, page: URL): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isForPageOnly(node)) return [];
  const { tagName, properties } = node;
  if (tagName === 'svg') return drawingInWords(node);
  const children = takeAll(tagName === 'figure' ? withoutDrawings(node) : node.children, page);
  const attributes = makeWhole(properties, page);
  const isUnwrapped =
    // What a reader of the page can open stands open.
    tagName === 'details' ||
    // A link that leads nowhere is none, and a span that carries only a colour says nothing.
    (tagName === 'a' && attributes.href === undefined) ||
    (tagName === 'span' && !['lang', 'dir', 'title'].some((name) => name in properties));
  if (isUnwrapped) return children;
  return [{ type: 'element', tagName: nameOf(node), properties: attributes, children }];
}

/** What is drawn for the eye of a page’s reader only, leads round that page, or waits there to be opened or filled in. */
export function isForPageOnly({ tagName, properties }: Element): boolean {
  return (
    properties.ariaHidden === 'true' ||
    'dataNoFeed' in properties ||
    'hidden' in properties ||
    'popover' in properties ||
    (tagName === 'input' && !(properties.type === 'checkbox' && properties.disabled === true))
  );
}

/** A drawing does not go into every feed reader: what it is to those who do not see it does. */
function drawingInWords({ properties: { ariaLabel } }: Element): ElementContent[] {
  return typeof ariaLabel === 'string' ? [{ type: 'text', value: ariaLabel }] : [];
}

/** What is in a figure; where it has a caption, that tells of its drawings. */
function withoutDrawings({ children }: Element): ElementContent[] {
  const isCaptioned = children.some((child) => child.type === 'element' && child.tagName === 'figcaption');
  return children.filter((child) => !isCaptioned || child.type !== 'element' || child.tagName !== 'svg');
}

/** The element’s name, or that of one that means without our styles and its surroundings what it means on the page. */
function nameOf({ tagName, properties, children }: Element): string {
  if (properties.role === 'note') return 'aside';
  if (tagName !== 'summary') return tagName;
  const hasHeading = children.some((child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName));
  return hasHeading ? 'div' : 'p';
}

/** Attributes with whole addresses, without those that are none or have a scheme that is not listed. */
function makeWhole(properties: Properties, page: URL): Properties {
  const { href, src, poster, cite, srcSet, style, className } = properties;
  const languages = [className]
    .flat()
    .filter((name): name is string => typeof name === 'string' && name.startsWith('language-'));
  const [, align] = /(?:^|;)\s*text-align:\s*(left|center|right)\b/.exec(String(style)) ?? [];
  return {
    // The alignment of a table’s column, which every reader of feeds and Markdown knows by its old name.
    ...(align !== undefined && { align }),
    ...properties,
    // No class at all is better than one without a name.
    className: languages.length > 0 ? languages : undefined,
    href: wholeAddress(href, page),
    src: wholeAddress(src, page),
    poster: wholeAddress(poster, page),
    cite: wholeAddress(cite, page),
    srcSet: wholeSources(srcSet, page),
  };
}

function wholeAddress(address: Properties[string], page: URL): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address, page)) return undefined;
  const whole = new URL(address, page);
  return schemes.includes(whole.protocol.slice(0, -1)) ? whole.href : undefined;
}

/** The candidates of an image: each an address with its width or density. An address may have commas in it. */
function wholeSources(candidates: Properties[string], page: URL): string | undefined {
  if (typeof candidates !== 'string') return undefined;
  const whole = candidates.split(/,\s+/).flatMap((candidate) => {
    const [address = '', ...size] = candidate.trim().split(/\s+/);
    const found = wholeAddress(address, page);
    return found === undefined ? [] : [[found, ...size].join(' ')];
  });
  return whole.length > 0 ? whole.join(', ') : undefined;
}
