import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { ContentError } from '../../../src/problems.ts';
import { catalogFrom, readContent } from '../read-content.ts';

const content = readContent();

/** The sentences with which the content is refused; none if it is right. */
function refusalsOf(changed: Entries): readonly string[] {
  try {
    catalogFrom(undefined, changed);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

test('the content is right as it stands', () => expect(refusalsOf(content)).toEqual([]));

/** The content without one file, for each file of some folders. */
function deletionsFrom<Folder extends keyof Entries>(...folders: Folder[]) {
  return folders.flatMap((folder) =>
    content[folder].map(({ id }) => {
      const rest = content[folder].filter((file) => file.id !== id);
      return { folder, id, without: { ...content, [folder]: rest } };
    }),
  );
}

/** A file that is there, and the place in it that is wrong. */
const asker = /^content\/[a-z]+\/[a-z0-9-]+\.(yaml:? \S|mdx?(:\d+){0,2}: \S)/;

describe('nothing is built', () => {
  test.each(deletionsFrom('sources', 'series'))(
    'without content/$folder/$id.yaml, and whoever names it is told',
    ({ folder, id, without }) => {
      const problems = refusalsOf(without);
      const pointers = problems.filter((problem) => problem.includes(`"${id}", which is not in content/${folder}.`));
      // A file of claims is named for its source: the name itself is what points.
      const keyed = problems.filter((problem) =>
        problem.startsWith(`content/claims/${id}.yaml bears the name of no file`),
      );
      expect([...pointers, ...keyed]).not.toEqual([]);
      expect(pointers.filter((problem) => !asker.test(problem))).toEqual([]);
    },
  );

  test.each(content.claims)('without content/claims/$id.yaml, and each of its claims is missed', ({ id, data }) => {
    const problems = refusalsOf({ ...content, claims: content.claims.filter((file) => file.id !== id) });
    const isMissed = (number: string) =>
      problems.some((problem) => new RegExp(` names (the claim )?"?${number}\\b`).test(problem));
    expect(Object.keys(data.claims).filter((number) => !isMissed(number))).toEqual([]);
  });
});

const kinds = [
  'claims',
  'criteria',
  'roles',
  'people',
  'topics',
  'glossary',
  'forecasts',
  'pairs',
  'decision',
  'outcomes',
] as const;

test.each(deletionsFrom(...kinds, 'agreements', 'disagreements', 'corrections', 'articles'))(
  'without content/$folder/$id the site is built, or refused with the place of each fault',
  ({ without }) => expect(refusalsOf(without).filter((problem) => !asker.test(problem))).toEqual([]),
);
