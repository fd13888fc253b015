import { keysOf, mapRecord } from '../lists.ts';
import type { Content } from './content.ts';
import { isForecast } from './forecasts.ts';

/** How a publication’s things are counted, by the name under which a text asks for the number. */
const counters = {
  articles: ({ articles }) => articles.length,
  retold: ({ articles }) => new Set(articles.flatMap(({ retells }) => retells ?? [])).size,
  topics: ({ topics }) => topics.length,
  roles: ({ roles }) => roles.length,
  accounts: ({ roles }) => roles.flatMap(({ accounts }) => accounts).length,
  criteria: ({ criteria }) => criteria.length,
  pairs: ({ pairs }) => pairs.length,
  claims: ({ claims }) => claims.length,
  sources: ({ sources }) => sources.length,
  forecasts: ({ forecasts }) => forecasts.filter(isForecast).length,
  beside: ({ forecasts }) => forecasts.filter((forecast) => !isForecast(forecast)).length,
  terms: ({ glossary }) => glossary.length,
  questions: ({ decision }) => decision.length,
  agreements: ({ agreements }) => agreements.length,
  disagreements: ({ disagreements }) => disagreements.length,
  changes: ({ changes }) => changes.length,
} as const satisfies Record<string, (content: Content) => number>;

/** The name of something that can be counted. */
export type CountName = keyof typeof counters;

/** How many there are of each. */
export type Counts = Readonly<Record<CountName, number>>;

/** The names under which a text can ask for a number. */
export const countNames = keysOf(counters);

/** Whether a word is one of them. */
export const isCountName = (name: string): name is CountName => Object.hasOwn(counters, name);

/** Counts what there is. */
export function countContent(content: Content): Counts {
  return mapRecord(counters, (count) => count(content));
}

/** Whether the publication has what a section needs to be there. @param onlyWith what that is; absent where it always is */
export const isThere = (onlyWith: string | undefined, counts: Counts): boolean =>
  onlyWith === undefined || !isCountName(onlyWith) || counts[onlyWith] > 0;
