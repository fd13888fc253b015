import { expect, test } from 'vitest';
import { writtenTexts } from './content-files.ts';
import { faultsOn, lineOf, ownPath, pages, type Page } from './published.ts';
import { linesOf } from './text.ts';

/** Quotation marks and apostrophes as they come from a keyboard, so that what is written and what is shown compare. */
const straight = (text: string): string => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');

const writtenText = straight(writtenTexts.map(({ text }) => text).join('\n'));

/** Everything that is read of a page, those things included that are only heard, or shown by others. */
function linesOn({ $ }: Page): string[] {
  const attributes = $('[aria-label], [alt], [title]')
    .get()
    .flatMap(({ attribs }) => [attribs['aria-label'], attribs.alt, attribs.title].filter((text) => text !== undefined));
  const head = $('head > title, head > meta[name=description], head > meta[property="og:image:alt"]')
    .get()
    .map((element) => element.attribs.content ?? $(element).text());
  // What is set high or low, as in H₂O, is no word of its own.
  return [...head, ...attributes, ...linesOf($, 'body', 'sub, sup')].map(lineOf);
}

/** Names of things on the web that a page says beside a link to them, like that of a service which a link opens. */
function namesIn({ $, address }: Page): string[] {
  return $('a[href]')
    .get()
    .flatMap((link) => {
      const target = new URL(link.attribs.href ?? '', address);
      const host = target.hostname.toLowerCase();
      const isFile = 'download' in link.attribs;
      const words =
        $(link)
          .text()
          .match(/[\p{L}\p{N}-]+/gu) ?? [];
      return words.filter((word) => isFile || (ownPath(target) === undefined && host.includes(word.toLowerCase())));
    });
}

/** The run of letters, figures and marks in which a fault would be, without marks at its ends. */
function runAround(line: string, index: number, hit: string): string {
  const before = /[^\s"“”()]*$/u.exec(line.slice(0, index))?.[0] ?? '';
  const after = /^[^\s"“”()]*/u.exec(line.slice(index + hit.length))?.[0] ?? '';
  return `${before}${hit}${after.replace(/[.,;:!?]+$/, '')}`;
}

const faults = {
  'no word is glued to the next: no capital follows a small letter or a figure': /[\p{Ll}\d]\p{Lu}/gu,
  'no mark is glued to the next word': /[.,;:!?][”’)]?\p{L}|[”)]\p{L}|\p{L}[“(]/gu,
  'no space stands before a mark': /\S* [.,;:!?)”]|[(“] \S*/gu,
} as const;

/** Whole addresses, as they stand on paper. */
const address = /\b(?:https?|mailto):\S+/g;

/** Where a pattern occurs in some lines, but for what a writer wrote just so, and for names. */
function places(lines: readonly string[], pattern: RegExp, names: readonly string[] = []): string[] {
  return lines.flatMap((line) => {
    const text = line.replace(address, 'address');
    return [...text.matchAll(pattern)]
      .filter(({ 0: hit, index }) => {
        const run = hit.includes(' ') ? hit : runAround(text, index, hit);
        return !writtenText.includes(straight(run)) && !names.some((name) => run.includes(name));
      })
      .map(({ 0: hit, index }) => `…${text.slice(Math.max(0, index - 30), index + hit.length + 30)}…`);
  });
}

test.each(Object.entries(faults))('%s', (_, pattern) => {
  expect(faultsOn(pages, (page) => places(linesOn(page), pattern, namesIn(page)))).toEqual([]);
});

/** Words that may follow themselves: in English, and names. */
const doubles = /^(had|that|\p{Lu}.*)$/u;

test('no word stands twice', () => {
  const pattern = /(?<![\p{L}\p{N}’-])(\p{L}+) \1(?![\p{L}\p{N}’-])/gu;
  const twice = faultsOn(pages, (page) =>
    linesOn(page).flatMap((line) =>
      [...line.matchAll(pattern)]
        .filter(([, word = '']) => !doubles.test(word))
        .map(({ 0: hit, index }) => `…${line.slice(Math.max(0, index - 30), index + hit.length + 30)}…`),
    ),
  );
  expect(twice).toEqual([]);
});

test('every page says something', () => {
  expect(faultsOn(pages, (page) => (linesOn(page).length > 5 ? [] : ['has hardly any text']))).toEqual([]);
});

test('what is glued would be noticed, and what is well written would not', () => {
  const glued = ['roundIT', 'technologists.Not stated', '“the end”by somebody', 'here , there', 'the ( end'];
  const well = ['the end.” It said', '37.4 hours (or more) a week', 'IT, it says', '13:40', 'about 2,000'];
  const found = (line: string) => Object.values(faults).flatMap((pattern) => places([line], pattern));
  expect(glued.filter((line) => found(line).length === 0)).toEqual([]);
  expect(well.filter((line) => found(line).length > 0)).toEqual([]);
});
