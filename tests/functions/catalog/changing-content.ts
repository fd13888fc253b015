import type { Change } from '../../../src/catalog/changes.ts';
import type { Entries } from '../../../src/catalog/entries.ts';
import { smallContent } from '../content.ts';
import { accountOf, findingOf, forecastEntry, pairEntry, roleEntry } from '../entries.ts';

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
  /** In what is said of the two roles side by side. */
  pair?: Change[];
  /** By the correction’s id. */
  corrections?: Record<string, Change & { in: string }>;
}

/** The small content with a second role, so that there is a pair, and a forecast: all marked as changed on the last day. */
export function changingContent({ findings = [], verdict = [], pair = [], corrections = {} }: Changing = {}): Entries {
  const content = smallContent();
  const accounts = { ada: accountOf({ breadth: findingOf('Wide.', ['A2', 'A3'], { changes: findings }) }, ['A1']) };
  content.roles = [
    roleEntry('pilot', { updated: lastDay, accounts }),
    roleEntry('mate', { order: 2, updated: lastDay }),
  ];
  content.forecasts = [forecastEntry('wider', { name: 'The remit will widen', updated: lastDay, changes: verdict })];
  content.pairs = [pairEntry('mate-vs-pilot', { updated: lastDay, changes: pair })];
  content.corrections = Object.entries(corrections).map(([id, data]) => ({ id, data }));
  for (const article of content.articles) article.data.updated = lastDay;
  return content;
}
