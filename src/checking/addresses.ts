import { Parser } from 'htmlparser2';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { LineCounter, parseDocument, visit } from 'yaml';

/** An address in a file, and the line that it stands on. */
interface Written {
  line: number;
  address: string;
}

/** A link of Markdown inside of a value. */
const linkInValue = /\]\((https?:\/\/[^\s)]+)/g;

const isOfWeb = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);

/** The address as it is asked for: what follows # is sent to no server. */
const asked = (address: string): string => address.replace(/#.*$/s, '');

/**
 * Looks for the addresses of other sites: in the values of YAML and of front matter, in the links, definitions and
 * elements of texts. Comments and code hold none.
 * @param texts files of YAML, Markdown and MDX, by their names
 * @param own addresses under which the site itself is published
 * @returns for each address, without what follows #, the places that have it, like `content/people/ada.yaml:2`
 * @throws Error with one sentence when a text cannot be compiled
 */
export function outsideAddresses(
  texts: ReadonlyMap<string, string>,
  own: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const roots = own.map((address) => new URL(address.endsWith('/') ? address : `${address}/`).href);
  const isOwn = (address: string): boolean => roots.some((root) => `${new URL(address).href}/`.startsWith(root));
  const places = new Map<string, string[]>();
  for (const [file, text] of texts)
    for (const { line, address } of writtenIn(file, text)) {
      const key = asked(address);
      if (isOwn(key)) continue;
      const known = places.get(key) ?? [];
      places.set(key, [...new Set([...known, `${file}:${line}`])]);
    }
  return places;
}

function writtenIn(file: string, text: string): Written[] {
  if (file.endsWith('.yaml')) return inYaml(text, 0);
  try {
    return inText(file.endsWith('.mdx') ? mdxToMdast(text) : markdownToMdast(text));
  } catch (cause) {
    throw new Error(`${file} cannot be read: npm run build says what to mend.`, { cause });
  }
}

/** @param before how many lines stand before the YAML */
function inYaml(yaml: string, before: number): Written[] {
  const lines = new LineCounter();
  const found: Written[] = [];
  visit(parseDocument(yaml, { lineCounter: lines }), {
    Scalar: (key, { value, range }) => {
      if (key === 'key' || typeof value !== 'string' || !range) return;
      const line = before + lines.linePos(range[0]).line;
      const links = [...value.matchAll(linkInValue)].flatMap(([, address]) => address ?? []);
      found.push(...[value.trim(), ...links].filter(isOfWeb).map((address) => ({ line, address })));
    },
  });
  return found;
}

function inText(node: MdastNode): Written[] {
  const line = node.position?.start.line ?? 1;
  const at = (addresses: readonly string[]): Written[] =>
    addresses.filter(isOfWeb).map((address) => ({ line, address }));
  switch (node.type) {
    case 'yaml':
      return inYaml(node.value, line);
    case 'definition':
      return at([node.url]);
    case 'html':
      return inHtml(node.value, line);
    case 'link':
      return [...at([node.url]), ...node.children.flatMap(inText)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [
        ...at(node.attributes.flatMap(({ value }) => (typeof value === 'string' ? value.trim() : []))),
        ...node.children.flatMap(inText),
      ];
    default:
      return 'children' in node ? node.children.flatMap(inText) : [];
  }
}

/** @param first the line on which the HTML begins */
function inHtml(html: string, first: number): Written[] {
  const found: Written[] = [];
  const parser = new Parser({
    onopentag: (_, attributes) => {
      const line = first + html.slice(0, parser.startIndex).split('\n').length - 1;
      found.push(
        ...Object.values(attributes)
          .filter(isOfWeb)
          .map((address) => ({ line, address })),
      );
    },
  });
  parser.end(html);
  return found;
}
