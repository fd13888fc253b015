import { describe, expect, test } from 'vitest';
import { usesOfClaim, type ClaimUses } from '../../../src/record/claim-uses.ts';
import { realCatalog } from '../real-content.ts';

const catalog = realCatalog();

/** Where a claim of the real content is used. */
function usesOf(id: string): ClaimUses {
  const claim = catalog.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return usesOfClaim(claim, catalog);
}

const everything = catalog.claims.map((claim) => ({ claim, uses: usesOfClaim(claim, catalog) }));

describe('a claim knows', () => {
  test('the cells of the comparison that rest on it, by role', () => {
    expect(usesOf('A35').findings.map(({ role, criteria }) => [role, criteria.map(({ path }) => path)])).toEqual([
      ['CMTO', ['/compare/#decision-scope', '/compare/#best-for']],
    ]);
  });

  test('what else rests on it: reach, points of disagreement and agreement, pairs, terms, the guide', () => {
    const paths = new Set(everything.flatMap(({ uses }) => uses.others.map(({ path }) => path)));
    expect([...paths]).toEqual(
      expect.arrayContaining([
        '/roles/cmto/',
        '/compare/#reach',
        '/compare/#brinker-as-a-reference',
        '/compare/cmto-vs-cto/',
        '/glossary/#cmto',
        '/decide/',
      ]),
    );
  });

  test('the forecasts that restate it and those that judge it along', () => {
    expect(usesOf('A6').forecasts.map(({ id }) => id)).toEqual(['cmo-outspends-cio']);
    expect(usesOf('A2').forecasts.map(({ id }) => id)).toEqual(['traditional-marketing']);
    expect(usesOf('B1').forecasts).toEqual([]);
  });

  test('the editor’s notes on it, by the passage they stand in', () => {
    expect(usesOf('A6').notes.map(({ path }) => path)).toEqual(['/articles/the-cmto-is-coming/#who-will-spend']);
    expect(usesOf('A7').notes).toEqual([]);
  });
});

test('every finding of the comparison is known to each claim that it rests on', () => {
  for (const role of catalog.roles)
    for (const { findings } of role.accounts)
      for (const [criterion, { claims }] of findings)
        for (const { id } of claims) {
          const cells = usesOf(id).findings.find((each) => each.role === role.name)?.criteria ?? [];
          expect(
            cells.map(({ path }) => path),
            `${id}, ${role.id}, ${criterion}`,
          ).toContain(`/compare/#${criterion}`);
        }
});

test('every forecast is known to each claim that it restates or judges along', () => {
  for (const forecast of catalog.forecasts)
    for (const { id } of [...forecast.claims, ...forecast.covers.map(({ claim }) => claim)])
      expect(usesOf(id).forecasts, id).toContain(forecast);
});

test('every editor’s note in a passage is known to each claim that it is about', () => {
  expect(catalog.notes.length).toBeGreaterThan(5);
  for (const { passage, claims } of catalog.notes)
    for (const { id } of claims)
      expect(
        usesOf(id).notes.some(({ path }) => path.endsWith(`#${passage}`)),
        id,
      ).toBe(passage !== undefined);
});
