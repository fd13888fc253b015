import { partsByName } from './article-series.ts';
import type { Article } from './articles.ts';
import type { RecordedChange } from './changes.ts';
import { claimsJudged, indexClaims, type ClaimUses } from './claim-uses.ts';
import type { Claim } from './claims.ts';
import type { Content } from './content.ts';
import type { Forecast } from './forecasts.ts';
import { ListsByKey } from './lists-by-key.ts';
import type { Page } from './pages.ts';
import { indexSources, type Citations } from './source-citations.ts';
import type { Source } from './sources.ts';
import type { Topic } from './topics.ts';

/** What is asked of the content from the other end, found once. */
export interface Indexes {
  usesOf: (claim: Claim) => ClaimUses;
  citationsOf: (source: Source) => readonly Citations[];
  articlesOn: (topic: Topic) => readonly Article[];
  /** The articles of a series, in order, by its name. */
  partsOf: (series: string) => readonly Article[];
  /** Changes of the page, or the row of one, with that path. */
  changesAt: (path: string) => readonly RecordedChange[];
  /** What is judged among claims, by their numbers: the forecasts that restate or cover one of them, in order. */
  forecastsOn: (claims: readonly string[]) => readonly Forecast[];
}

/**
 * Goes through the content once and notes, of each thing, what refers to it.
 * @param pages whose text cites sources
 */
export function indexContent(content: Content, pages: readonly Page[]): Indexes {
  const articles = new ListsByKey<Topic, Article>();
  for (const article of content.articles) articles.addToEach(article.topics, article);
  const parts = partsByName(content.articles);
  const changes = new ListsByKey<string, RecordedChange>();
  for (const change of content.changes) changes.add(change.path, change);
  const forecasts = new ListsByKey<string, Forecast>();
  for (const forecast of content.forecasts) forecasts.addToEach(claimsJudged(forecast), forecast);
  const places = new Map(content.forecasts.map((forecast, at) => [forecast, at]));
  return {
    usesOf: indexClaims(content),
    citationsOf: indexSources(content, pages),
    articlesOn: (topic) => articles.of(topic),
    partsOf: (series) => parts.of(series),
    changesAt: (path) => changes.of(path),
    forecastsOn: (claims) =>
      [...new Set(claims.flatMap((claim) => forecasts.of(claim)))].sort(
        (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
      ),
  };
}
