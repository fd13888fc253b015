import type { z } from 'astro/zod';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { inOrder, type Resolver } from './resolver.ts';
import type { criterion } from './schemas/criterion.ts';
import type { Publication } from './schemas/publication.ts';

/** One question that roles are compared by. */
export interface Criterion extends Pick<z.infer<typeof criterion>, 'name' | 'question'>, Dated {
  id: string;
  group: CriterionGroup;
}

/** A group that criteria stand in on a profile. */
export type CriterionGroup = Publication['criteriaGroups'][number];

/** The criteria in order, each with its group found. */
export function resolveCriteria(
  files: readonly EntryOf<'criteria'>[],
  groups: readonly CriterionGroup[],
  resolver: Resolver,
): Criterion[] {
  const known = new Map(groups.map((group) => [group.id, group]));
  return inOrder(files).flatMap(({ id, data }) =>
    resolver
      .find(known, data.group, `content/criteria/${id}.yaml: group`, 'criteriaGroups of content/publication.yaml')
      .map((group): Criterion => ({ id, name: data.name, question: data.question, group, ...datesOf(data) })),
  );
}

/** The folders whose files stand in the comparison. */
type Compared = 'roles' | 'criteria' | 'agreements' | 'disagreements';

/** What no page shows without something else, and what that is. */
const together: readonly (readonly [there: Compared, without: Compared])[] = [
  ['roles', 'criteria'],
  ['criteria', 'roles'],
  ['agreements', 'criteria'],
  ['disagreements', 'criteria'],
];

/**
 * Reports what no page would show: the comparison is there with roles and criteria, and what lies beside it goes with it.
 * @param report takes a sentence for each folder
 */
export function checkCompared(
  files: Readonly<Record<Compared, readonly unknown[]>>,
  report: (problem: string) => void,
): void {
  for (const [there, without] of together)
    if (files[there].length > 0 && files[without].length === 0)
      report(
        `content/${there} has files and content/${without} has none, so that no page shows them: add to one or delete the other.`,
      );
}
