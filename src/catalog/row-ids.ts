import type { Resolver } from './resolver.ts';

/** Reports things of the comparison’s page that share an id: ids are addresses there. */
export function checkRowIds(
  rows: Record<'criteria' | 'disagreements' | 'agreements', readonly { id: string }[]>,
  { report }: Resolver,
): void {
  const owners = new Map<string, string>();
  for (const [folder, things] of Object.entries(rows))
    for (const { id } of things) {
      const owner = owners.get(id);
      if (owner)
        report(
          `content/${folder}/${id}.yaml has the name of content/${owner}/${id}.yaml. Rename one: both are rows of one page.`,
        );
      owners.set(id, owner ?? folder);
    }
}
