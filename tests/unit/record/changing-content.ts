import type { Entries } from '../../../src/catalog/entries.ts';
import type { Change } from '../../../src/catalog/model.ts';
import { smallContent } from '../content.ts';

const published = new Date('2026-11-21');

/** The day on which the files of the changing content last changed: no change in them may be later. */
export const lastDay = new Date('2027-03-31');

/** A change on a day, its words made of the day. */
export const changeOn = (day: string): Change => ({
  changed: new Date(day),
  was: `Before ${day}.`,
  is: `Since ${day}.`,
  why: `Because of ${day}.`,
});

/** What of the content changed, each with its days. */
export interface Changing {
  findings?: Change[];
  verdict?: Change[];
  /** By the correction’s id. */
  corrections?: Record<string, Change & { in: string }>;
}

/** The small content with a second role, so that there is a pair, and a forecast: all marked as changed on the last day. */
export function changingContent({ findings = [], verdict = [], corrections = {} }: Changing = {}): Entries {
  const content = smallContent();
  const [cto] = content.roles;
  const account = cto?.data.accounts['ada'];
  const breadth = account?.findings['breadth'];
  if (!cto || !account || !breadth) throw new Error('The small content has lost its role.');
  content.roles = [
    {
      id: 'cto',
      data: {
        ...cto.data,
        updated: lastDay,
        accounts: { ada: { ...account, findings: { breadth: { ...breadth, changes: findings } } } },
      },
    },
    { id: 'cio', data: { ...cto.data, name: 'CIO', colour: 'green', order: 2, updated: lastDay } },
  ];
  content.pairs = [];
  content.forecasts = [
    {
      id: 'wider',
      data: {
        order: 1,
        published,
        updated: lastDay,
        name: 'The remit will widen',
        short: 'A wider remit',
        claims: ['A1'],
        covers: {},
        verdicts: [{ verdict: 'held' }],
        changes: verdict,
        prediction: 'It will widen.',
        reasoning: ['It did.'],
        evidence: [{ says: 'It is wider.', sources: ['bob'], confirmed: 'one' }],
        pictures: [],
        series: [],
      },
    },
  ];
  content.corrections = Object.entries(corrections).map(([id, data]) => ({ id, data }));
  for (const article of content.articles) article.data.updated = lastDay;
  return content;
}
