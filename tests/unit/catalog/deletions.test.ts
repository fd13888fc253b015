import { expect, test } from 'vitest';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import type { Entries } from '../../../src/catalog/entries.ts';
import { ContentError } from '../../../src/catalog/resolver.ts';
import { dayOfReading, readContent } from '../real-content.ts';

const content = readContent();

/** The sentences with which the content is refused; none if it is right. */
function refusalsOf(changed: Entries): readonly string[] {
  try {
    assembleCatalog(changed, dayOfReading);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

test('the content is right as it stands', () => expect(refusalsOf(content)).toEqual([]));

test.each([
  ['sources', 90],
  ['series', 15],
  ['claims', 2],
] as const)('content/%s has files to delete', (folder, least) =>
  expect(content[folder].length).toBeGreaterThanOrEqual(least),
);

/** A file that is there, and the place in it that pointed to what was deleted. */
const asker = /^content\/[a-z]+\/[a-z0-9-]+\.(yaml: \S|mdx(:\d+)?: \S)/;

test.each(content.sources.map(({ id }) => id))('without content/sources/%s.yaml nothing is built', (deleted) => {
  const problems = refusalsOf({ ...content, sources: content.sources.filter(({ id }) => id !== deleted) });
  const pointers = problems.filter((problem) =>
    problem.includes(` names "${deleted}", which is not in content/sources.`),
  );
  // A file of claims is named for its source: the name itself is what points.
  const keyed = pointers.filter((problem) => asker.test(problem) || problem.startsWith('content/claims/'));
  expect(keyed).not.toEqual([]);
  expect(keyed).toEqual(pointers);
});

test.each(content.series.map(({ id }) => id))('without content/series/%s.yaml nothing is built', (deleted) => {
  const problems = refusalsOf({ ...content, series: content.series.filter(({ id }) => id !== deleted) });
  const pointers = problems.filter((problem) =>
    problem.includes(` names "${deleted}", which is not in content/series.`),
  );
  expect(pointers).not.toEqual([]);
  for (const pointer of pointers)
    expect(pointer).toMatch(/^content\/(forecasts|series)\/[a-z0-9-]+\.yaml: (pictures|series|derived) names/);
});

test.each(content.claims)('without content/claims/$id.yaml nothing is built', ({ id: deleted, data }) => {
  const problems = refusalsOf({ ...content, claims: content.claims.filter(({ id }) => id !== deleted) });
  for (const number of Object.keys(data.claims)) {
    const pointers = problems.filter((problem) => new RegExp(` names (the claim )?"?${number}\\b`).test(problem));
    expect(pointers, number).not.toEqual([]);
    for (const pointer of pointers) expect(pointer).toMatch(/^content\/[a-z]+\/[a-z0-9-]+\.(yaml|mdx)\b/);
  }
  expect(problems.filter((problem) => asker.test(problem))).not.toEqual([]);
});
