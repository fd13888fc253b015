import type { ClaimKind } from '../catalog/model.ts';

/** What a reader sees for each kind of claim. */
export const kindWords = {
  forecast: 'Forecast',
  statistic: 'Statistic',
  definition: 'Definition',
  opinion: 'Opinion',
  anecdote: 'Anecdote',
  advice: 'Advice',
  question: 'Question',
  reference: 'Reference',
  'bio-fact': 'About the author',
} satisfies Record<ClaimKind, string>;
