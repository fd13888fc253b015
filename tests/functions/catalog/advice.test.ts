import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { catalogOf, firstOf, problemsOf, smallContent } from '../content.ts';
import { adviceOf, sourceEntry } from '../entries.ts';

describe('an advice', () => {
  /** The small content whose first role is advised so. */
  const advised =
    (part: Parameters<typeof adviceOf>[0]) =>
    ({ roles, sources }: Entries): void => {
      sources.push(sourceEntry('list'));
      const { ada } = firstOf(roles).data.accounts;
      if (ada)
        ada.advice = adviceOf({ callIt: { says: 'Pilot', claims: [], sources: ['list'], ours: false }, ...part });
    };
  const line = (claims: string[], sources: string[] = []) => ({ says: 'it blows', claims, sources, ours: false });

  test('leads to the claims and works that its lines rest on, of whatever source, and says which line is ours', () => {
    const content = smallContent();
    advised({ chooseIf: line(['A1', 'B1'], ['bob']) })(content);
    const [account] = firstOf(catalogOf(content).roles).accounts;
    const seen = Object.entries(account?.advice ?? {}).map(([part, { claims, sources, ours }]) => [
      part,
      [...claims, ...sources].map(({ id }) => id).join(' '),
      ours,
    ]);
    expect(seen).toEqual([
      ['chooseIf', 'A1 B1 bob', false],
      ['notIf', '', true],
      ['callIt', 'list', false],
      ['ask', '', true],
    ]);
  });

  test('may be absent', () => expect(firstOf(catalogOf(smallContent()).roles).accounts[0]?.advice).toBeUndefined());

  test('names every line that rests on a claim or a work that is none', () =>
    expect(problemsOf(advised({ notIf: line(['A7']), ask: line([], ['eve']) }))).toEqual([
      'content/roles/pilot.yaml: ada, advice, notIf names "A7", which is not in content/claims. Known: A1, A2, A3, B1.',
      'content/roles/pilot.yaml: ada, advice, ask names "eve", which is not in content/sources. Known: ada, bob, list.',
    ]));
});
