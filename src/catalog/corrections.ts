import { keysOf } from '../lists.ts';
import type { Change } from './changes.ts';
import type { EntryOf } from './entries.ts';
import type { Resolver } from './resolver.ts';

/** The folders of `content/` whose files make a page, or a row of one, that shows its corrections. */
export type CorrectedFolder = 'articles' | 'roles' | 'pairs' | 'forecasts';

/** One error that was put right. */
export interface Correction extends Change {
  id: string;
  /** Where it stood. */
  in: { folder: CorrectedFolder; id: string };
}

/**
 * The record of corrections, newest first.
 * @param things what can be corrected, by folder
 */
export function resolveCorrections(
  files: readonly EntryOf<'corrections'>[],
  things: Record<CorrectedFolder, readonly { id: string; updated: Date }[]>,
  resolver: Resolver,
): Correction[] {
  const places = new Map(
    keysOf(things).flatMap((folder) =>
      things[folder].map(({ id, updated }) => [`${folder}/${id}`, { folder, id, updated }] as const),
    ),
  );
  return files
    .flatMap(({ id, data }) => {
      const asker = `content/corrections/${id}.yaml`;
      return resolver.find(places, data.in, `${asker}: in`, 'content').map((place): Correction => {
        checkUpdated([data], place.updated, asker, `content/${data.in}`, resolver);
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
  changes: readonly Pick<Change, 'changed'>[],
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
