import { Tokenizer } from 'htmlparser2';

/** The names on a page that a selector can ask for, and those that its markup asks of the styles. */
export interface PageNames {
  /** In lower case, those included that a browser adds by itself. */
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  /** Those included by which old HTML names the place of a link: `<a name="old">`. */
  ids: ReadonlySet<string>;
  /** Ids that stand on the page more than once. */
  repeatedIds: ReadonlySet<string>;
  /** Every value of every attribute, by the attribute’s name in lower case. */
  attributes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Custom properties that attributes and scripts mention, like `--color-ink`. */
  properties: ReadonlySet<string>;
}

/** A piece of a page: where it begins and where the rest goes on. */
export interface Piece {
  start: number;
  end: number;
}

/** An element, by what a rule asks for most. */
export interface PageElement {
  /** In lower case. */
  tag: string;
  classes: ReadonlySet<string>;
}

/** A part of a class attribute in which Astro names a component’s styles. */
export interface ScopedPart extends Piece {
  element: PageElement;
  /** The attribute with the space before it, where this part is all of its value. */
  attribute: Piece | undefined;
}

/** A style element, and what stands inside of it. */
export interface StyleElement {
  whole: Piece;
  css: Piece;
}

/** What is known of a page’s HTML after one walk over it. */
export interface Page {
  names: PageNames;
  /** Its style elements. */
  styles: readonly StyleElement[];
  /** What stands inside of its script elements that are run and load no file. */
  scripts: readonly Piece[];
  elements: readonly PageElement[];
  /** The parts of class attributes in which Astro names a component’s styles. */
  scoped: readonly ScopedPart[];
  /** The element of its content security policy. */
  policy: Piece | undefined;
}

/** Elements that stand in every document, written or not. */
const everywhere = ['html', 'head', 'body'];
/** Elements that a browser puts around others. */
const around = new Map([
  ['td', ['tr', 'tbody']],
  ['th', ['tr', 'tbody']],
  ['tr', ['tbody']],
  ['col', ['colgroup']],
]);

/** Names of custom properties in a text. */
export const customProperties = (text: string): string[] => text.match(/--(?:[\w-]|[^\p{ASCII}])+/gu) ?? [];

/** The start tag that is being read. */
interface StartTag {
  start: number;
  name: string;
  attributes: Map<string, string>;
}

/**
 * Reads which names a page has and where its styles, scripts and policy stand. Tags and attributes are enough for that:
 * no tree is made, which would take ten times as long.
 * @param html a whole document
 */
export function readPage(html: string): Page {
  const tags = new Set(everywhere);
  const attributes = new Map<string, Set<string>>();
  const ids = new Set<string>();
  const repeatedIds = new Set<string>();
  const styles: StyleElement[] = [];
  const scripts: Piece[] = [];
  const elements: PageElement[] = [];
  const scoped: ScopedPart[] = [];
  let naming: Omit<ScopedPart, 'element'>[] = [];
  let policy: Piece | undefined;
  let code: Piece | undefined;
  let tag: StartTag = { start: 0, name: '', attributes: new Map() };
  let attribute = '';
  let attributeStart = 0;
  let value = '';

  const endStartTag = (last: number): void => {
    const end = last + 1;
    const { start, name, attributes: own } = tag;
    const element = { tag: name, classes: new Set(own.get('class')?.split(/\s+/)) };
    elements.push(element);
    scoped.push(...naming.map((part) => ({ ...part, element })));
    naming = [];
    if (name === 'style') {
      code = { start: end, end: html.length };
      styles.push({ whole: { start, end: html.length }, css: code });
    } else if (name === 'script' && isCode(own)) scripts.push((code = { start: end, end: html.length }));
    else if (name === 'meta' && own.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      policy = { start, end };
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = { start: start - 1, name: html.slice(start, end).toLowerCase(), attributes: new Map() };
        tags.add(tag.name);
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        attributeStart = start;
        value = '';
      },
      onattribdata(start, end) {
        const data = html.slice(start, end);
        value += data;
        if (attribute === 'class' && data.includes('astro-')) naming.push({ start, end, attribute: undefined });
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend(_quote, end) {
        // Of two with one name a browser takes the first.
        if (!tag.attributes.has(attribute)) tag.attributes.set(attribute, value);
        const [only] = naming;
        // A value with a character reference in it comes in parts.
        if (only && attribute === 'class' && only.end - only.start === value.length)
          only.attribute = { start: attributeStart - 1, end };
        if (attribute === 'id' && ids.has(value)) repeatedIds.add(value);
        if (attribute === 'id' || (attribute === 'name' && tag.name === 'a')) ids.add(value);
        const values = attributes.get(attribute);
        if (values) values.add(value);
        else attributes.set(attribute, new Set([value]));
      },
      onopentagend: endStartTag,
      onselfclosingtag: endStartTag,
      onclosetag(start, end) {
        const style = styles.at(-1);
        if (code) code.end = start - 2;
        if (code && style?.css === code) style.whole.end = html.indexOf('>', end) + 1;
        code = undefined;
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();

  for (const [inner, outer] of around) if (tags.has(inner)) for (const tag of outer) tags.add(tag);
  return {
    names: {
      tags,
      classes: new Set(valuesOf(attributes, 'class').flatMap((value) => value.split(/\s+/))),
      ids,
      repeatedIds,
      attributes,
      properties: new Set([
        ...[...attributes.values()].flatMap((values) => [...values].flatMap(propertiesUsed)),
        ...scripts.flatMap(({ start, end }) => customProperties(html.slice(start, end))),
      ]),
    },
    styles,
    scripts,
    elements,
    scoped,
    policy,
  };
}

const isCode = (script: ReadonlyMap<string, string>): boolean =>
  !script.has('src') && !/json$/i.test(script.get('type') ?? '');

const valuesOf = (attributes: ReadonlyMap<string, ReadonlySet<string>>, name: string): string[] => [
  ...(attributes.get(name) ?? []),
];

const propertiesUsed = (value: string): string[] =>
  /var\(|(?:^|[;\s])--[^;]*:/.test(value) ? customProperties(value) : [];
