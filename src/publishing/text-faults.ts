import type { MdastNode } from 'satteri';
import { knownNames } from '../known-names.ts';
import { decorative } from './decorative-pictures.ts';
import { schemes } from '../schemes.ts';
import { isLanguage, isPlainText, languageNames } from './code-languages.ts';

/** Elements that run, or bring in, what is not ours, with what to write instead. */
const refused: Readonly<Record<string, string>> = {
  script: 'A page runs no scripts of its text: leave it out.',
  style: 'The look of a page is that of the site: leave it out.',
  iframe: 'Nothing of other sites is loaded: write a link, or a picture with a link.',
  object: 'Nothing of other sites is loaded: write a link, or a picture with a link.',
  embed: 'Nothing of other sites is loaded: write a link, or a picture with a link.',
  form: 'There is nobody to send it to: write a link.',
};

/** What is wrong in one piece of a text: a sentence, and where in the piece, as letters from its start. */
export interface PieceFault {
  says: string;
  at?: number;
}

/**
 * What cannot be right about one piece of a text, whatever stands around it: a sentence each, which says what to write.
 * What hangs on other pieces is in `text-rules.ts`.
 */
export function faultsOf(node: MdastNode): PieceFault[] {
  if (node.type === 'text') return [...footnoteFaults(node.value), ...referenceFaults(node.value)];
  if (node.type === 'html') return htmlFaults(node.value);
  return sentencesOn(node).map((says) => ({ says }));
}

function sentencesOn(node: MdastNode): string[] {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? ['# is for the title, which stands in the front matter. Write ## for a heading.'] : [];
    case 'code':
      return languageFaults(node.lang ?? '');
    case 'image':
      return [...pictureFaults(node.url, node.alt ?? '', node.title ?? ''), ...addressFaults(node.url)];
    case 'link':
    case 'definition':
      return addressFaults(node.url);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isEmpty(node.value) ? [] : [`{${node.value}} is read as code. Write \\{ for a brace that is meant.`];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(
        node.name ?? '',
        new Map(
          node.attributes.flatMap((attribute) =>
            attribute.type === 'mdxJsxAttribute'
              ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : ''] as const]
              : [],
          ),
        ),
      );
    default:
      return [];
  }
}

function languageFaults(language: string): string[] {
  if (isLanguage(language) || isPlainText(language)) return [];
  return [
    `"${language}" is no language that code can be coloured in. ${knownNames(language, languageNames)} Without one, write text.`,
  ];
}

function pictureFaults(url: string, alt: string, title: string): string[] {
  return [
    ...(alt.trim() === '' && title !== decorative
      ? [
          `a picture needs words for those who cannot see it. Write ![What it shows](its file), or ![](its file "${decorative}") where there is nothing to say.`,
        ]
      : []),
    ...(/^(https?:)?\/\//.test(url)
      ? [`the picture ${url} is on another site. Put it into a folder with the name of this file.`]
      : []),
  ];
}

function addressFaults(url: string): string[] {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return [];
  if (!schemes.includes(scheme))
    return [`The address ${url} begins with ${scheme}:. Write one of ${schemes.join(', ')}.`];
  return URL.canParse(url) ? [] : [`The address ${url} is none. Write it as a browser shows it.`];
}

/** A mark that no footnote answers stays as it is written. */
function footnoteFaults(text: string): PieceFault[] {
  return [...text.matchAll(/\[\^[^\]\s]+\]/g)].map(({ 0: mark, index: at }) => ({
    at,
    says: `the footnote ${mark} has no text. Write it on a line of its own: ${mark}: …`,
  }));
}

/** A link by a name that is given nowhere stays as it is written. */
function referenceFaults(text: string): PieceFault[] {
  return [...text.matchAll(/(?<![\w\]])\[[^\]\n]+\]\[([^\]\n]+)\]/g)].map(({ 0: whole, 1: name, index: at }) => ({
    at,
    says: `${whole} leads nowhere. Say where, on a line of its own: [${name}]: https://example.org/`,
  }));
}

function htmlFaults(html: string): PieceFault[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi)].flatMap(
    ({ 1: name = '', 2: attributes = '', index: at }) =>
      elementFaults(
        name.toLowerCase(),
        new Map(
          [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(
            ([, attribute = '', quoted, single, bare]) =>
              [attribute.toLowerCase(), quoted ?? single ?? bare ?? ''] as const,
          ),
        ),
      ).map((says) => ({ at, says })),
  );
}

/** Elements that bring in what their `src` names. */
const bringing = ['img', 'video', 'audio', 'source', 'track'];

function elementFaults(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const remedy = refused[name];
  const src = attributes.get('src') ?? '';
  return [
    ...(remedy === undefined ? [] : [`<${name}> is not shown. ${remedy}`]),
    ...[...attributes.keys()].flatMap((attribute) =>
      attribute === 'style' || /^on[a-z]/.test(attribute)
        ? [`<${name} ${attribute}="…"> is blocked by the policy of the site: leave ${attribute} out.`]
        : [],
    ),
    ...(bringing.includes(name) && /^([a-z]+:)?\/\//i.test(src)
      ? [`<${name} src="${src}"> is on another site, from which nothing is loaded: write a link, or put a copy here.`]
      : []),
    ...(name === 'img' && src !== '' && !/^([a-z]+:)?\//i.test(src)
      ? [`<img src="${src}"> is not looked for beside the file. Write ![What it shows](${src}).`]
      : []),
  ];
}

/** Whether code is a comment, or a space that a formatter wrote. */
const isEmpty = (code: string): boolean => /^\s*(\/\*[\s\S]*\*\/\s*|(['"])\s*\2\s*)?$/.test(code);
