/** What the reader’s mode of browsers leaves of a page: Firefox’s is this library, and others work alike. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageOnly, parts } from './parts.ts';
import { articles, faultsOn, lineOf, pages, type Page } from './published.ts';
import { linesOf, wordsOf } from './text.ts';

/**
 * What a reader’s mode is there to leave out: the title, which it sets itself, ways to other pages, controls, and what
 * stands outside of the sentence that it explains.
 */
const besideText = [
  ...[pageOnly, 'h1', 'nav', 'aside', 'form', 'fieldset', 'label', 'output', '[popover]'],
  parts.shareBar,
  // What is there for scripts alone, and for paper alone.
  ...[String.raw`.noscript\:hidden`, String.raw`.hidden.print\:block`],
  // Folded on the page, too; the library takes a row whose id names a share, `share-of-sales-2020`, for a share bar.
  parts.figureTable,
].join(', ');

/** A page as the reader’s mode shows it; the library changes the document that it reads. */
function readerOf({ html }: Page): string[] {
  const read = new Readability(parseHTML(html).document).parse();
  return read?.content ? linesOf(load(read.content)) : [];
}

/** The pages on which browsers offer their reader’s mode; to an article they may always be asked for it. */
const readable = pages.filter((page) => articles.includes(page) || isProbablyReaderable(parseHTML(page.html).document));

test('reader’s mode is offered on every article that is long enough to want it', () => {
  const long = articles.filter((page) => lineOf(page.$(parts.articleBody).text()).length > 2000);
  expect(long.filter(({ html }) => !isProbablyReaderable(parseHTML(html).document)).map(({ path }) => path)).toEqual(
    [],
  );
});

test('in reader’s mode a page is whole and in its order', () => {
  const faults = faultsOn(readable, (page) => {
    const shown = readerOf(page).join('\n');
    const lines = linesOf(page.$, 'main', besideText);
    // What is said more than once has no one place.
    const once = lines.filter((line) => line.length > 20 && shown.split(line).length === 2);
    return [
      ...lines.filter((line) => !shown.includes(line)).map((line) => `is left out: “${line}”`),
      ...once
        .filter((line, at) => shown.indexOf(line) < shown.indexOf(once[at - 1] ?? line))
        .map((line) => `comes too early: “${line}”`),
    ];
  });
  expect(faults).toEqual([]);
});

test('in reader’s mode nothing is glued: every word is one of the page’s', () => {
  const faults = faultsOn(readable, (page) => {
    const words = new Set(wordsOf([...linesOf(page.$), ...linesOf(page.$, 'body', '[aria-hidden=true]')]));
    return wordsOf(readerOf(page)).filter((word) => !words.has(word));
  });
  expect(faults).toEqual([]);
});
