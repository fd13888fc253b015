import type { Engine, FoundRecord, Result } from './engine.ts';
import { searchKinds, type SearchKind } from './kinds.ts';

/** How many results of a kind are shown before a reader asks for all. */
const shownAtFirst = 3;

/** What was found of one kind, the best first. */
export interface FoundGroup {
  kind: SearchKind;
  results: readonly Result[];
  /** The first few of them, with what they say. */
  first: readonly FoundRecord[];
}

/** How much a kind counts where another fits as well: who or what a reader asks about stands before what merely names it. */
const weights: Readonly<Record<SearchKind, number>> = {
  role: 1.6,
  article: 1.3,
  term: 1.2,
  comparison: 1.1,
  forecast: 1,
  page: 0.9,
  claim: 0.8,
  // Where something is taken from is looked for last.
  source: 0,
};

/** Words as they are compared: without accents and capitals. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * Everything that is found, by kind: what bears the very name that was searched for first, then the kind with the best
 * result. Kinds of which nothing was found are left out.
 */
export async function findGroups({ search }: Pick<Engine, 'search'>, query: string): Promise<FoundGroup[]> {
  const isNamed = ({ meta: { title = '' } }: FoundRecord): boolean => plain(title) === plain(query);
  const groups = await Promise.all(
    searchKinds.map(async (kind) => {
      const { results } = await search(query, { filters: { kind: [kind] } });
      const first = await Promise.all(results.slice(0, shownAtFirst).map((result) => result.data()));
      const score = (results[0]?.score ?? 0) * weights[kind];
      return { kind, results, first: first.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a))), score };
    }),
  );
  const isOfName = ({ first: [best] }: FoundGroup): boolean => best !== undefined && isNamed(best);
  return groups
    .filter(({ results }) => results.length > 0)
    .sort((a, b) => Number(isOfName(b)) - Number(isOfName(a)) || (isOfName(a) ? 0 : b.score - a.score));
}

/** A stretch of text, and whether it is what was searched for. */
export interface MarkedText {
  text: string;
  isMarked: boolean;
}

/**
 * Takes an excerpt apart, so that nothing of it has to be read as HTML.
 * @param excerpt with `<mark>` around what was found; other signs of HTML in it are escaped
 */
export function markedTexts(excerpt: string): MarkedText[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, at) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isMarked: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
