import type { Entries } from './entries.ts';
import type { Change, Correction, CorrectedFolder } from './model.ts';
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
    .flatMap(({ id, data }) => {
      const asker = `content/corrections/${id}.yaml`;
      return resolver.find(places, data.in, `${asker}: in`, 'content').map((place): Correction => {
        checkUpdated(
          [data],
          place.updated,
          asker,
          `content/${data.in}.${place.folder === 'articles' ? 'mdx' : 'yaml'}`,
          resolver,
        );
        return { id, ...data, in: { folder: place.folder, id: place.id } };
      });
    })
    .sort((a, b) => b.changed.getTime() - a.changed.getTime() || a.id.localeCompare(b.id));
}

/**
 * Reports changes that are later than the day on which their file says it last changed: its page, the sitemap and the
 * feeds would not tell of them. Reports a second one of the same day, too: a change is known by its place and its day.
 * @param updated the day the file gives
 * @param asker file and key of the changes, for messages
 * @param file the file that should say so
 */
export function checkUpdated(
  changes: readonly Change[],
  updated: Date,
  asker: string,
  file: string,
  { report }: Resolver,
): void {
  for (const [at, { changed }] of changes.entries()) {
    const day = changed.toISOString().slice(0, 10);
    if (changes.slice(0, at).some((other) => other.changed.getTime() === changed.getTime()))
      report(`${asker} tells of two changes on ${day}. Put them into one.`);
    if (updated.getTime() < changed.getTime())
      report(
        `${asker} tells of a change on ${day}, but ${file} says it last changed earlier. Write updated: ${day} there.`,
      );
  }
}
