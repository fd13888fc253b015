/** What browsers show that know no style sheet and, like w3m, nothing that came into HTML after its fourth version. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { elementsOf, faultsOn, pages, type Page } from './published.ts';
import { linesOf, wordsOf } from './text.ts';

/** Elements that such a browser takes for nothing, or sets in the line: what is in them follows on. */
const inLine = [
  'article, aside, details, dialog, figcaption, figure, footer, header, hgroup, main, nav, output, search, section, summary',
  'button, fieldset, label, legend, svg, svg *',
].join(', ');

/** The words of a page; where elements of that kind begin no line, or where each begins one. */
function wordsWith({ html }: Page, name: 'span' | 'div'): string[] {
  const $ = load(html);
  for (const element of elementsOf($, inLine)) element.name = name;
  return wordsOf(linesOf($));
}

test('where elements are not known that came late nothing is glued', () => {
  const faults = faultsOn(pages, (page) => {
    const words = new Set(wordsWith(page, 'div'));
    return [...new Set(wordsWith(page, 'span'))].filter((word) => !words.has(word));
  });
  expect(faults).toEqual([]);
});
