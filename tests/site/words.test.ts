import { describe, expect, test } from 'vitest';
import { pages, type Page } from './published.ts';
import { linesOf } from './text.ts';

/** Names that are written with a capital inside. */
const namesWithCapitals = [
  'AList',
  'BibTeX',
  'DataXu',
  'destinationCRM',
  'eMarketer',
  'FutureCIO',
  'InformationWeek',
  'LinkedIn',
  'MarTech',
  'McLellan',
  'MediaPost',
  'NewsBlur',
  'PerformanceIN',
  'RetailWire',
  'SaaS',
  'SapientNitro',
];

/** Addresses of sites, by which some publications are called. */
const domain = /\b(?:[a-z0-9-]+\.)+(?:com\.au|com|org|net|edu|tech|news|ca|nl|io|us|co)\b/g;

/** Whole addresses, as they stand on paper. */
const address = /\bhttps?:\/\/[^\s,;]+/g;

/** Every line that a reader of a page meets, those that are only heard or shown by others included. */
function linesOn({ $, html }: Page): string[] {
  const labels = $('[aria-label]').map((_, element) => $(element).attr('aria-label'));
  const alternatives = $('[alt], [title]').map((_, element) => $(element).attr('alt') ?? $(element).attr('title'));
  const description = $('meta[name=description]').attr('content') ?? '';
  return [$('head > title').text(), description, ...labels.get(), ...alternatives.get(), ...linesOf(html)];
}

/** The places where a pattern occurs, with some of what stands around them. */
function places(lines: readonly string[], pattern: RegExp): string[] {
  return lines.flatMap((line) => {
    const text = namesWithCapitals.reduce((left, name) => left.replaceAll(name, name.toLowerCase()), line);
    return [...text.replace(address, 'address').replace(domain, 'domain').matchAll(pattern)].map(
      ({ 0: hit, index, input }) => `…${input.slice(Math.max(0, index - 30), index + hit.length + 30)}…`,
    );
  });
}

const faults = {
  'no word is glued to the next: no capital follows a small letter or a figure': /[\p{Ll}\d]\p{Lu}/gu,
  'no mark is glued to the next word': /[.,;:!?][”’)]?\p{L}|[”)]\p{L}|\p{L}[“(]/gu,
  'no space stands before a mark': / [.,;:!?)”]|[(“] /g,
  'no word stands twice': /(?<![\p{L}\p{N}’-])(\p{L}+) \1(?![\p{L}\p{N}’-])/giu,
};

describe.each(pages)('$path', (page) => {
  const lines = linesOn(page);
  test('has text', () => expect(lines.length).toBeGreaterThan(5));
  test.each(Object.entries(faults))('%s', (_, pattern) => expect(places(lines, pattern), page.file).toEqual([]));
});

test.each(['roundIT', 'technologists.Not stated', '“the end”by Boucher', 'here , there', 'the ( end', 'the the end'])(
  '“%s” would be noticed',
  (planted) => expect(Object.values(faults).flatMap((pattern) => places([planted], pattern))).not.toEqual([]),
);

test.each(['the end.” It said', 'on chiefmartec.com, by SapientNitro', '37.4 hours (or more) a week', 'IT, it says'])(
  '“%s” is well written',
  (planted) => expect(Object.values(faults).flatMap((pattern) => places([planted], pattern))).toEqual([]),
);
