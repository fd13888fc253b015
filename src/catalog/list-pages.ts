import { words } from '../words.ts';
import type { Article } from './articles.ts';
import { describePage } from './page-descriptions.ts';
import type { PageWords } from './pages.ts';

/** How many articles a page of a list shows. */
const articlesOnPage = 20;

/** A page of a list of articles, and what it says of itself: later ones are numbered. */
export interface ListPage<Words> {
  articles: readonly Article[];
  /** From 1. */
  number: number;
  /** The number of the last. */
  last: number;
  said: Words;
}

/** A list of articles cut into pages, one at least. @param said what the first says of itself */
export function listPages<Words extends Pick<PageWords, 'title' | 'heading' | 'label' | 'description'>>(
  articles: readonly Article[],
  said: Words,
): ListPage<Words>[] {
  const last = Math.max(1, Math.ceil(articles.length / articlesOnPage));
  return Array.from({ length: last }, (_, at) => {
    const number = at + 1;
    return {
      ...{ number, last, articles: articles.slice(at * articlesOnPage, number * articlesOnPage) },
      said: pageOfList(said, number),
    };
  });
}

/** What a page of a list says of itself: the first what the list says, later ones with their number. */
export function pageOfList<Words extends Pick<PageWords, 'title' | 'heading' | 'label' | 'description'>>(
  said: Words,
  number: number,
): Words {
  if (number === 1) return said;
  return {
    ...said,
    title: words.articles.pageOf(said.title, number),
    heading: words.articles.pageOf(said.heading, number),
    label: words.articles.page(number),
    description: describePage(said.description, number),
  };
}
