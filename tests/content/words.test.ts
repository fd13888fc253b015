import { expect, test } from 'vitest';
import { writtenTexts } from '../publication/content-files.ts';
import { faultsOn, pages, type Page } from '../publication/published.ts';
import { linesOf } from '../publication/text.ts';

/** Whole addresses, as they stand on paper. */
const address = /\bhttps?:\/\/[^\s,;]+/g;

const writtenText = writtenTexts.map(({ text }) => text).join('\n').toLowerCase();

/** Every word of the content that stands between others, addresses left out. */
const words = new Set(writtenTexts.flatMap(({ text }) => text.replace(address, '').match(/(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}]+(?![\p{L}\p{N}@/-]|\.\p{Ll})/gu) ?? []));

/** Everything that is read of a page, those things included that are only heard, or shown by others. */
function linesOn({ $ }: Page): string[] {
  const attributes = $('[aria-label], [alt], [title]')
    .get()
    .flatMap(({ attribs }) => ['aria-label', 'alt', 'title'].flatMap((name) => attribs[name] ?? []));
  const description = $('meta[name=description]').attr('content') ?? '';
  return [$('head > title').text(), description, ...attributes, ...linesOf($)];
}

/** Two words with no space between them: one begins with a capital, or a mark stands between. A domain has full stops. */
const glued = /([\p{L}\p{N}]*[\p{Ll}\p{N}])([.,;:!?]?[”’)]?[“(]?)((?:(?<=[,;:!?”)“(])\p{L}|\p{Lu})[\p{L}\p{N}]*)/gu;

/** Whether a run of letters and marks is two words, and no name: both stand elsewhere, and they stand so but once. */
function isGlued(run: string, one: string, other: string): boolean {
  return words.has(one) && words.has(other) && writtenText.split(run.toLowerCase()).length < 3;
}

function faultsIn(line: string): string[] {
  const text = line.replace(address, 'address');
  const twice = [...text.matchAll(glued)].filter(([run, one = '', , other = '']) => isGlued(run, one, other));
  const apart = [...text.matchAll(/ [.,;:!?)”]|[(“] /g)];
  return [...twice, ...apart].map(({ index }) => `…${text.slice(Math.max(0, index - 30), index + 50)}…`);
}

test('no writer has glued a word or a mark to the next, or put a space before a mark', () => {
  expect(faultsOn(pages, (page) => linesOn(page).flatMap(faultsIn))).toEqual([]);
});

test('what is glued would be noticed, and names would not', () => {
  const such = ['roundIT', 'technologists.The', '“the marketers”by Boucher', 'here , there', 'the ( end'];
  const others = ['nicktemple.com', 'SapientNitro', 'the end.” It said', '37.4 hours (or more)', 'the author’s'];
  expect(such.filter((line) => faultsIn(line).length === 0)).toEqual([]);
  expect(others.filter((line) => faultsIn(line).length > 0)).toEqual([]);
});
