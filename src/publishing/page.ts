import { Tokenizer } from 'htmlparser2';
import type { LoadedScript, Page, PageElement, Piece, ScopedPart, StyleElement } from './page-parts.ts';

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
  const modules: LoadedScript[] = [];
  const elements: PageElement[] = [];
  const scoped: ScopedPart[] = [];
  let naming: Omit<ScopedPart, 'element'>[] = [];
  let policy: Piece | undefined;
  /** What stands inside of the element that is read, where that is code, and the element itself. */
  let code: Piece | undefined;
  let whole: Piece | undefined;
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
      whole = { start, end: html.length };
      styles.push({ whole, css: code });
    } else if (name === 'script' && isModule(own)) {
      const script = { start, end: html.length, src: own.get('src') ?? '' };
      modules.push(script);
      whole = script;
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
        if (code) code.end = start - 2;
        if (whole) whole.end = html.indexOf('>', end) + 1;
        code = undefined;
        whole = undefined;
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
    modules,
    elements,
    scoped,
    policy,
  };
}

/** Whether a script is a module in a file, and says no more than that. */
const isModule = (script: ReadonlyMap<string, string>): boolean =>
  script.size === 2 && script.get('type') === 'module' && script.has('src');

const isCode = (script: ReadonlyMap<string, string>): boolean =>
  !script.has('src') && !/json$/i.test(script.get('type') ?? '');

const valuesOf = (attributes: ReadonlyMap<string, ReadonlySet<string>>, name: string): string[] => [
  ...(attributes.get(name) ?? []),
];

const propertiesUsed = (value: string): string[] =>
  /var\(|(?:^|[;\s])--[^;]*:/.test(value) ? customProperties(value) : [];
