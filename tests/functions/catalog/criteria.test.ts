import { describe, expect, test } from 'vitest';
import { checkCompared } from '../../../src/catalog/criteria.ts';
import type { Entries } from '../../../src/catalog/entries.ts';
import { mapRecord } from '../../../src/lists.ts';
import { catalogOf, firstOf, problemsOf, smallContent, smallPublication, thingOf } from '../content.ts';
import { accountOf, criterionEntry } from '../entries.ts';

describe('a criterion', () => {
  const groups = [
    { id: 'hull', label: 'The hull' },
    { id: 'crew', label: 'The crew' },
  ];
  const circumstances = { publication: { ...smallPublication, criteriaGroups: groups } };

  test('stands in its group, in the order its file gives', () => {
    const content = smallContent();
    content.criteria = [
      criterionEntry('breadth', { group: 'crew', order: 2 }),
      criterionEntry('depth', { group: 'hull', order: 1 }),
    ];
    const { criteria } = catalogOf(content, circumstances);
    expect(criteria.map(({ id, group }) => [id, group.label])).toEqual([
      ['depth', 'The hull'],
      ['breadth', 'The crew'],
    ]);
    expect(thingOf(criteria, 'depth').group).toBe(groups[0]);
  });

  test('of a group that the publication does not have stops the build', () => {
    const change = ({ criteria, roles }: Entries) => {
      firstOf(criteria).data.group = 'mast';
      firstOf(roles).data.accounts = { ada: accountOf() };
    };
    expect(problemsOf(change, circumstances)).toEqual([
      'content/criteria/breadth.yaml: group names "mast", which is not in criteriaGroups of content/publication.yaml. Known: hull, crew.',
    ]);
    expect(problemsOf(change, { publication: { ...smallPublication, criteriaGroups: [] } })).toEqual([
      'content/criteria/breadth.yaml: group names "mast", which is not in criteriaGroups of content/publication.yaml. There are none.',
    ]);
  });
});

describe('what stands in the comparison', () => {
  type Counts = Partial<Record<'roles' | 'criteria' | 'agreements' | 'disagreements', number>>;

  const problemsWith = ({ roles = 0, criteria = 0, agreements = 0, disagreements = 0 }: Counts): string[] => {
    const problems: string[] = [];
    const files = mapRecord({ roles, criteria, agreements, disagreements }, (length) => Array.from({ length }));
    checkCompared(files, (problem) => problems.push(problem));
    return problems;
  };

  test('is roles and criteria, with points of agreement and disagreement or without', () => {
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith({ roles: 1, criteria: 1 })).toEqual([]);
    expect(problemsWith({ roles: 2, criteria: 3, agreements: 1, disagreements: 1 })).toEqual([]);
  });

  test.each<[Counts, string, string]>([
    [{ roles: 1 }, 'roles', 'criteria'],
    [{ criteria: 1 }, 'criteria', 'roles'],
    [{ agreements: 1 }, 'agreements', 'criteria'],
    [{ disagreements: 1 }, 'disagreements', 'criteria'],
  ])('with %j alone is shown by no page, which stops the build', (counts, there, without) =>
    expect(problemsWith(counts)).toEqual([
      `content/${there} has files and content/${without} has none, so that no page shows them: add to one or delete the other.`,
    ]),
  );
});
