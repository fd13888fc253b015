import type { PieceFault } from './text-faults.ts';

/** Signs that mean something to another builder of sites, and nothing here. */
interface ForeignSign {
  signs: RegExp;
  /** @param written the signs as they stand in the text */
  says: (written: string) => string;
}

const shown = (written: string, remedy: string): string =>
  `${written} would be shown as it is written. ${remedy}, or put signs that are meant in \`code\`.`;

const braces: ForeignSign = {
  signs: /\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)/gm,
  says: (written) =>
    shown(written, 'Nothing fills in templates here: write a tag of content/README.md in a file that ends in .mdx'),
};

/** What text has of Hugo, Jekyll, Docusaurus, VitePress, Pandoc, GitHub and Obsidian. */
const inText: readonly ForeignSign[] = [
  braces,
  {
    signs: /\{:\s*[^}\n]*\}/g,
    says: (written) => shown(written, 'Attributes mean nothing here: leave it out'),
  },
  {
    signs: /^:::+ *\w+/gm,
    says: (written) => shown(written, 'Write <Aside kind="note">…</Aside> in a file that ends in .mdx'),
  },
  {
    signs: /^\[!\w+\]/g,
    says: (written) => shown(written, 'Write <Aside kind="note">…</Aside> in a file that ends in .mdx'),
  },
  {
    signs: /^\[TOC\]$|\[\[_?TOC_?\]\]/gim,
    says: (written) => shown(written, 'The list of contents is there by itself: leave it out'),
  },
  {
    signs: /\[\[(?!_?TOC_?\]\])[^[\]\n]+\]\]/gi,
    says: (written) => shown(written, 'Write a link with its address: [words](/articles/name/)'),
  },
  {
    signs: /(?<=\n): {1,3}\S.*$/gm,
    says: () =>
      shown('a line that begins with a colon', 'Write a list of definitions as <dl><dt>…</dt><dd>…</dd></dl>'),
  },
  {
    signs: /(?<![\w:/]):[a-z][a-z0-9_+-]*[a-z0-9]:(?![\w:/])/g,
    says: (written) => shown(written, 'Write the sign itself, like 🙂'),
  },
  {
    signs: /(?<![=\w])==(?=\S)[^=\n]*(?<=\S)==(?![=\w])/g,
    says: (written) => shown(written, `Write <mark>${written.slice(2, -2)}</mark>`),
  },
  {
    signs: /(?<=\w)\^[\w+-]+\^/g,
    says: (written) => shown(written, `Write <sup>${written.slice(1, -1)}</sup>`),
  },
];

const inHeadings: readonly ForeignSign[] = [
  {
    signs: /\{\s*[#.][\w-][^}\n]*\}\s*$/g,
    says: (written) => shown(written, 'A heading’s address is made from its words: leave it out'),
  },
];

const inCode: readonly ForeignSign[] = [
  {
    signs: /\[!code [^\]\n]*\]/g,
    says: (written) =>
      `${written} would be shown as it is written. Leave it out, and name the lines behind the language, like {1,3-4}.`,
  },
];

const find = (text: string, signs: readonly ForeignSign[]): PieceFault[] =>
  signs.flatMap(({ signs: sought, says }) =>
    [...text.matchAll(sought)].map(({ 0: written, index: at }) => ({ at, says: says(written.trim()) })),
  );

/** The signs of other builders in some text that is read. */
export const foreignSigns = (text: string): PieceFault[] => find(text, inText);

/** Those at the end of a heading. */
export const foreignSignsOfHeadings = (text: string): PieceFault[] => find(text, inHeadings);

/** Those in comments of some code. */
export const foreignSignsOfCode = (code: string): PieceFault[] => find(code, inCode);

/** What is said of a template in a text that cannot be compiled for it; nothing where a line has none. */
export const templateFault = (line: string): string | undefined => find(line, [braces])[0]?.says;

/** Whether an address or another value is filled in by a template. */
export const isTemplate = (value: string): boolean => value.search(braces.signs) >= 0;
