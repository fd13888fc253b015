import type { Entries } from './entries.ts';
import type { Correction, CorrectedFolder } from './model.ts';
import type { Resolver } from './resolver.ts';

/**
 * The record of corrections, newest first.
 * @param things what can be corrected, by folder
 */
export function resolveCorrections(
  files: Entries['corrections'],
  things: Record<CorrectedFolder, readonly { id: string; updated: Date }[]>,
  resolver: Resolver,
): Correction[] {
  const places = new Map(
    (Object.keys(things) as CorrectedFolder[]).flatMap((folder) =>
      things[folder].map(({ id, updated }) => [`${folder}/${id}`, { folder, id, updated }] as const),
    ),
  );
  return files
    .flatMap(({ id, data }) =>
      resolver.find(places, data.in, `content/corrections/${id}.yaml: in`, 'content').map((place): Correction => {
        const day = data.corrected.toISOString().slice(0, 10);
        if (place.updated.getTime() < data.corrected.getTime())
          resolver.report(
            `content/corrections/${id}.yaml: ${data.in} was corrected on ${day}, but its own file says it last changed earlier. Write updated: ${day} there.`,
          );
        return { id, ...data, in: { folder: place.folder, id: place.id } };
      }),
    )
    .sort((a, b) => b.corrected.getTime() - a.corrected.getTime() || a.id.localeCompare(b.id));
}
