import { expect, test } from 'vitest';
import { exampleTexts, writtenTexts } from './content-files.ts';
import { publication, unpublishedArticles } from './content.ts';
import { files, root, texts } from './published.ts';

const writtenText = writtenTexts.map(({ text }) => text).join('\n');

/** Where the published texts show a pattern, with some of what stands around it. */
function found(pattern: RegExp, isMeant: (hit: string) => boolean = () => false): string[] {
  return [...texts].flatMap(([path, text]) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
      .filter(([hit]) => !isMeant(hit))
      .map(({ index }) => `${path}: …${text.slice(Math.max(0, index - 40), index + 60)}…`),
  );
}

/** Whether the content itself says so: a publication may be about source files. */
const isWritten = (hit: string): boolean => writtenText.includes(hit.trim());

/** Numbers written to be dialled: with a country’s code, in the groups of North America, or in those of Britain. */
const telephone =
  /\btel:|(?<![\w.+/-])(?:\+\d{1,3}[ .-]?\(?\d|\(\d{3}\) ?\d{3}[ .-]\d{4}\b|\d{3}[ .-]\d{3}[ .-]\d{4}\b|0\d{2,4} \d{3,4} \d{3,4}\b)/;

const eMail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

test('no file names a folder of the machine that built it', () => {
  const folders = [...new Set([root, process.cwd()])].map((folder) => RegExp.escape(folder));
  expect(found(new RegExp(`(?:${folders.join('|')})(?![\\w-])|file://`))).toEqual([]);
});

test('no file names or is a file of the source', () => {
  // A class that begins like it belongs to a component’s own styles, and is no file.
  expect(found(/\bsrc\/[\w./[\]-]*|[\w./[\]-]*\.(?:astro(?!-)|mdx|tsx?)\b/, isWritten)).toEqual([]);
  expect([...files.keys()].filter((path) => /\.(map|astro|mdx|tsx?|ya?ml)$/.test(path))).toEqual([]);
});

test('no file has an e-mail address or a telephone number that the content does not give', () => {
  const given = [publication?.contact, publication?.fediverseCreator].filter((each) => each !== undefined).join(' ');
  const isGiven = (hit: string): boolean => given.includes(hit) || isWritten(hit);
  // A program that others wrote reckons with numbers of its own.
  const faults = [...found(eMail, isGiven), ...found(telephone, isGiven)];
  expect(faults.filter((fault) => !/^\/pagefind\/[\w-]+\.js: /.test(fault))).toEqual([]);
});

test('no file has front matter', () => {
  expect(found(/(?:^|\n)---\r?\n|(?:^|[\n>])\s*(?:draft|retells|leftOut|published): /)).toEqual([]);
});

test('no file has a tag or a placeholder as a writer writes it, or what a program says of nothing', () => {
  const faults = found(
    /(?:&lt;|<)\/?[A-Z][a-z]\w*[\s>/]|\{[A-Za-z][a-z]*(?: in words)?\}|\bundefined\b|\bNaN\b|\[object /,
    isWritten,
  );
  // Programs and BibTeX have braces of their own.
  expect(faults.filter((fault) => !/^[^:]+\.(js|bib): /.test(fault))).toEqual([]);
});

/** What a text is known by wherever it gets out: runs of words, and words so long that hardly another text has them. */
function telltalesOf(text: string): string[] {
  const runs = text.split(/[\n<>{}[\]()`*_"“”&#|]|: /).map((run) => run.trim());
  const words = text.match(/[\p{L}\p{N}-]{16,}/gu) ?? [];
  return [...runs.filter((run) => run.length > 24 && run.includes(' ')), ...words];
}

test('no file says anything of an article that is not published, or of a file that is an example', () => {
  const isHidden = (name: string) => unpublishedArticles.some(({ id }) => name.startsWith(`articles/${id}.`));
  const shownText = writtenTexts.flatMap(({ name, text }) => (isHidden(name) ? [] : text)).join('\n');
  const hidden = [
    ...unpublishedArticles.map(({ id, title, description, body }) => ({
      name: `articles/${id}`,
      said: [`/${id}/`, `/${id}.`, title, description, ...telltalesOf(body)],
    })),
    ...exampleTexts.map(({ name, text }) => ({ name, said: telltalesOf(text) })),
  ];
  const faults = [...texts].flatMap(([path, text]) => {
    const plain = text.replace(/&(#38|amp);/g, '&').replace(/&(#34|quot);/g, '"');
    return hidden.flatMap(({ name, said }) =>
      said
        .filter((words) => plain.includes(words) && !shownText.includes(words))
        .map((words) => `${path}: “${words}”, of ${name}`),
    );
  });
  expect(faults).toEqual([]);
});

test('what is to be dialled would be noticed, and what is not would not', () => {
  const numbers = ['+1 416 555 0199', '(416) 555-0199', '416-555-0199', '020 7946 0018', '+442079460018', 'tel:999'];
  const others = ['2026-11-21', 'sha256-rljg/+29Ttc86=', '50982582', '30,720', 'M15 2.5a9 9 0 0 1 0 15', '2013/08/07'];
  expect(numbers.filter((number) => !telephone.test(`Call ${number} now`))).toEqual([]);
  expect(others.filter((other) => telephone.test(` ${other} `))).toEqual([]);
});
