import type { MdastNode, MdxJsxAttributeUnion } from 'satteri';
import { knownNames } from '../known-names.ts';
import { decorative } from '../processor/decorative-pictures.ts';
import { isPlainText, languageNamed, languageNames } from '../processor/code-languages.ts';
import { readCodeMeta } from '../processor/code-meta.ts';
import { foreignSigns, foreignSignsOfCode, foreignSignsOfHeadings, isTemplate } from './foreign-signs.ts';
import { hiddenSignFaults } from './hidden-sign-faults.ts';
import { schemeFault } from './attribute-faults.ts';
import { htmlFaults, elementFaults } from './html-faults.ts';

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
  if (node.type === 'text')
    return [...footnoteFaults(node.value), ...referenceFaults(node.value), ...foreignSigns(node.value)];
  if (node.type === 'html') return htmlFaults(node.value);
  const foreign =
    node.type === 'heading'
      ? foreignSignsOfHeadings(lastWords(node))
      : node.type === 'code'
        ? foreignSignsOfCode(node.value)
        : [];
  return [...hiddenSignFaults(node), ...sentencesOn(node), ...foreign.map(({ says }) => says)].map((says) => ({
    says,
  }));
}

function sentencesOn(node: MdastNode): string[] {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? ['# is for the title, which stands in the front matter. Write ## for a heading.'] : [];
    case 'delete':
      return oneTildeFaults(node);
    case 'code':
      return [...languageFaults(node.lang ?? ''), ...metaFaults(node.meta ?? '')];
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
      return elementFaultsOf(node.name ?? '', node.attributes);
    default:
      return [];
  }
}

/** What is wrong with an element of MDX. Tags, whose names have a capital, are asked for computed values elsewhere. */
function elementFaultsOf(name: string, attributes: readonly MdxJsxAttributeUnion[]): string[] {
  const isTag = /^[A-Z]/.test(name);
  const values = attributes.map((attribute): readonly [string, string] | undefined => {
    if (attribute.type !== 'mdxJsxAttribute') return undefined;
    const { value } = attribute;
    return isTag || typeof value !== 'object' || value === null
      ? [attribute.name, typeof value === 'string' ? value : '']
      : undefined;
  });
  return [
    ...(values.includes(undefined) && !isTag
      ? [`<${name} …={…}>: write each value by its name, in quotes, like title="…".`]
      : []),
    ...elementFaults(name, new Map(values.filter((value) => value !== undefined))),
  ];
}

function languageFaults(language: string): string[] {
  if (languageNamed(language) !== undefined || isPlainText(language)) return [];
  return [
    `"${language}" is no language that code can be coloured in. ${knownNames(language, languageNames)} Without one, write text.`,
  ];
}

function metaFaults(meta: string): string[] {
  return readCodeMeta(meta).unknown.map(
    (word) =>
      `${word} behind the language means nothing here. Write title="…", lines to mark like {1,3-4}, ins={2}, del={5}, or nothing.`,
  );
}

/** Other builders take one ~ for a low letter; here it strikes through, as on GitHub. */
function oneTildeFaults({ children, position }: MdastNode & { type: 'delete' }): string[] {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'text' || !position) return [];
  const { start, end } = position;
  if (start.line !== end.line || end.column - start.column !== only.value.length + 2) return [];
  return [
    `~${only.value}~ would be struck through. Write <sub>${only.value}</sub>, or ~~${only.value}~~ where that is meant.`,
  ];
}

/** What a heading ends in, where that is words. */
function lastWords({ children }: MdastNode & { type: 'heading' }): string {
  const last = children.at(-1);
  return last?.type === 'text' ? last.value : '';
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
  if (isTemplate(url)) return [`The address ${url} is filled in by nothing here. Write the address itself.`];
  const fault = schemeFault(url);
  if (fault !== undefined) return [fault];
  return !/^[a-z][a-z0-9+.-]*:/i.test(url) || URL.canParse(url)
    ? []
    : [`The address ${url} is none. Write it as a browser shows it.`];
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

/** Whether code is a comment, or a space that a formatter wrote. */
const isEmpty = (code: string): boolean => /^\s*(\/\*[\s\S]*\*\/\s*|(['"])\s*\2\s*)?$/.test(code);
