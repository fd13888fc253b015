import { closestName } from '../known-names.ts';
import type { Article } from './articles.ts';
import { ListsByKey } from './lists-by-key.ts';
import type { Resolver } from './resolver.ts';

/** The articles of each series, by the name of the series, in the order of their parts. */
export function partsByName(articles: readonly Article[]): ListsByKey<string, Article> {
  const parts = new ListsByKey<string, Article>();
  for (const article of articles.toSorted((one, other) => partOf(one) - partOf(other)))
    if (article.series) parts.add(article.series.name, article);
  return parts;
}

const partOf = ({ series }: Article): number => series?.part ?? 0;

/**
 * Reports an article that is the same part of a series as another, and one that is alone in a series whose name is all
 * but that of another series.
 * @param articles newest first
 * @param fileOf gives the file of an article, for messages
 */
export function checkSeries(
  articles: readonly Article[],
  fileOf: (article: Article) => string,
  { report }: Resolver,
): void {
  const parts = partsByName(articles);
  const names = [...new Set(articles.flatMap(({ series }) => series?.name ?? []))];
  for (const name of names) {
    const own = parts.of(name);
    for (const [at, article] of own.entries()) {
      const before = own[at - 1];
      if (before && partOf(before) === partOf(article))
        report(
          `${fileOf(article)}: series says part ${partOf(article)} of "${name}", and so does ${fileOf(before)}. Number each part once.`,
        );
    }
    const [only] = own;
    const meant = own.length === 1 ? closestName(name, names) : undefined;
    if (only && meant !== undefined)
      report(
        `${fileOf(only)}: no other article is in the series "${name}", but some are in "${meant}". Write it alike.`,
      );
  }
}
