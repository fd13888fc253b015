/** What browsers show that know no style sheet and, like w3m, nothing that came into HTML after its fourth version. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { faultsOn, pages, type Page } from './published.ts';
import { linesOf, wordsOf } from './text.ts';

/** Elements of HTML 5, which an older browser takes for nothing: what is in them stands in the line. */
const younger =
  'article, aside, details, dialog, figcaption, figure, footer, header, hgroup, main, nav, output, search, section, summary';

/** The words of a page where the younger elements begin no line. */
function oldWords({ html }: Page): string[] {
  const $ = load(html);
  for (const element of $(younger).get()) element.name = 'span';
  return wordsOf(linesOf($));
}

test('where younger elements are not known nothing is glued', () => {
  const faults = faultsOn(pages, (page) => {
    const words = new Set(wordsOf(linesOf(page.$)));
    return oldWords(page).filter((word) => !words.has(word));
  });
  expect(faults).toEqual([]);
});
