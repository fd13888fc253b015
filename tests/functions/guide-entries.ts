/** Files of the decision guide, invented, of which a test says what matters to it. */
import type { Entry } from '../../src/catalog/entries.ts';
import { published } from './entries.ts';

type FileOf<Name extends 'decision' | 'outcomes'> = Entry<Name>['data'];

/** A question’s file, with an answer for each list of points. */
export function questionEntry(
  id: string,
  points: Record<string, number>[],
  data: Partial<FileOf<'decision'>> = {},
): Entry<'decision'> {
  const answers = points.map((each) => ({
    says: 'This.',
    counts: Object.entries(each).map(([outcome, given]) => reasonOf([outcome], given)),
    rulesOut: [],
  }));
  return { id, data: { question: 'What hurts?', order: 1, needed: false, published, answers, ...data } };
}

/** Why an answer counts towards outcomes. */
export function reasonOf(outcomes: string[], points: number, claims = ['A1']) {
  return { for: outcomes, points, because: 'For this reason.', claims, implied: false };
}

/** A file of something that the guide can lead to. */
export function outcomeEntry(id: string, data: Partial<FileOf<'outcomes'>> = {}): Entry<'outcomes'> {
  const step = { says: 'Do this', link: '/', why: 'For this reason.', claims: [] };
  return {
    id,
    data: {
      name: id.charAt(0).toUpperCase() + id.slice(1),
      says: `the ${id}`,
      means: 'Somebody who steers.',
      order: 1,
      first: false,
      fallback: false,
      notIf: { says: 'there is no ship', claims: [], sources: [], ours: true },
      steps: [step, step, step],
      open: ['the wages'],
      published,
      ...data,
    },
  };
}
