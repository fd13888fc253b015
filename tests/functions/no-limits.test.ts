/** A publication larger than the first one was: nothing in it stops at a number. */
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { roleColours } from '../../src/catalog/schemas/role.ts';
import { compareRoles } from '../../src/comparison/comparison.ts';
import { toCsv } from '../../src/comparison/csv.ts';
import { markAlike, markColumn, sourcesOf } from '../../src/comparison/filters.ts';
import { toJson } from '../../src/comparison/json.ts';
import { toMarkdown } from '../../src/comparison/markdown.ts';
import { prepareGuide, weighedOutcomes } from '../../src/decision/weighing.ts';
import { catalogOf, smallContent } from './content.ts';
import {
  accountOf,
  articleEntry,
  articleText,
  claimsEntry,
  criterionEntry,
  findingOf,
  roleEntry,
  sourceEntry,
} from './entries.ts';
import { outcomeEntry, questionEntry } from './guide-entries.ts';

/** A word of letters for each number: A, B, … Z, AA, AB, … */
const lettersOf = (at: number): string =>
  (at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** The lists of a comparison as JSON, whose length is counted. */
const listsOfComparison = z.object({
  roles: z.array(z.object({ accounts: z.array(z.unknown()) })),
  sources: z.array(z.unknown()),
});

const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const content = smallContent();
content.sources = places(30).map((at) =>
  sourceEntry(`source-${at}`, { title: lettersOf(at), shortName: lettersOf(at) }),
);
content.claims = content.sources.map(({ id }, at) =>
  claimsEntry(id, lettersOf(at), { [`${lettersOf(at)}1`]: 'X', [`${lettersOf(at)}700`]: '日' }),
);
content.criteria = places(40).map((at) =>
  criterionEntry(`criterion-${at}`, { order: at + 1, name: lettersOf(at), question: '?' }),
);
content.roles = places(9).map((at) =>
  roleEntry(`role-${at}`, {
    order: at + 1,
    name: lettersOf(at),
    fullName: lettersOf(at),
    accounts: Object.fromEntries(
      // Six sources each, so that all thirty come up among them.
      places(6).map((place) => {
        const source = (at * 6 + place) % 30;
        return [`source-${source}`, accountOf({ 'criterion-0': findingOf('Y', [`${lettersOf(source)}1`]) })];
      }),
    ),
  }),
);
content.articles = content.sources.map(({ id }, at) =>
  articleEntry(
    { id: `piece-${at}`, text: articleText({ all: `${lettersOf(at)}1 ${lettersOf(at)}700` }) },
    { title: lettersOf(at), retells: id },
  ),
);
content.outcomes = places(9).map((at) => outcomeEntry(`outcome-${at}`, { order: at + 1 }));
content.decision = places(20).map((at) =>
  questionEntry(
    `question-${at}`,
    places(9).map((outcome) => ({ [`outcome-${outcome}`]: 1 + (outcome % 3) })),
  ),
);
content.agreements = content.disagreements = [];

const catalog = catalogOf(content);
const { roles, criteria, claims, counts, routes, decision, outcomes } = catalog;

describe('thirty sources, nine roles with six accounts each, forty criteria', () => {
  const comparison = compareRoles(roles, criteria);
  const columns = comparison.columns.length;

  test('are all there, and so are their pages', () => {
    expect(counts).toMatchObject({
      sources: 30,
      claims: 60,
      retold: 30,
      roles: 9,
      accounts: 54,
      criteria: 40,
      pairs: 36,
      questions: 20,
    });
    expect(routes.filter(({ kind }) => kind === 'pair')).toHaveLength(36);
    expect(routes.filter(({ kind }) => kind === 'role').map(({ label }) => label)).toEqual(places(9).map(lettersOf));
  });

  test('have claims of their own, with prefixes of one letter and of two', () => {
    expect(claims.map(({ id }) => id).slice(-2)).toEqual(['AD1', 'AD700']);
    expect(claims.every(({ toldIn, source }) => toldIn?.article === source.id.replace('source', 'piece'))).toBe(true);
  });

  test('stand side by side, each column with a place of its own among roles and sources', () => {
    expect(columns).toBe(54);
    expect(sourcesOf(comparison)).toHaveLength(30);
    const marks = comparison.columns.map((column) => markColumn(comparison, column));
    expect(marks.map((mark) => mark['data-place'])).toEqual(places(54).map((at) => Math.floor(at / 6) + 1));
    expect(marks.map((mark) => mark['data-account'])).toEqual(places(54).map((at) => (at % 30) + 1));
    expect(comparison.rows.map((row) => markAlike(comparison, row)?.split(' ').length)).toEqual([
      undefined,
      ...places(39).map(() => 36),
    ]);
  });

  test('can be taken along whole', () => {
    expect(toCsv(comparison).trimEnd().split('\r\n')).toHaveLength(1 + 40 * columns);
    const document = listsOfComparison.parse(JSON.parse(toJson(comparison)));
    expect(document.roles.flatMap(({ accounts }) => accounts)).toHaveLength(columns);
    expect(document.sources).toHaveLength(30);
    expect(/^\| \[A\].*$/m.exec(toMarkdown(comparison))?.[0].split(' | ')).toHaveLength(1 + columns);
  });

  test('have colours, which repeat where there are more roles than colours', () => {
    expect(roles.map(({ colour }) => colour)).toEqual([...roleColours, ...roleColours.slice(0, 3)]);
  });

  test('can all be weighed by the guide', () => {
    expect(weighedOutcomes(decision, outcomes)).toHaveLength(9);
    const { points } = prepareGuide(decision, outcomes, 'a');
    expect(points).toHaveLength(20);
    expect(points.every((answers) => answers.length === 10 && answers.every((given) => given.length === 9))).toBe(true);
  });
});
