import { knownNames } from '../known-names.ts';
/**
 * The things that ids name, in the ids’ order.
 * @param ids separated by spaces
 * @param asker where the ids were written, for the message
 * @throws Error when an id names nothing
 */
export function findAll<Thing extends { id: string }>(things: readonly Thing[], ids: string, asker: string): Thing[] {
  return ids
    .trim()
    .split(/\s+/)
    .map((id) => {
      const found = things.find((thing) => thing.id === id);
      if (found) return found;
      throw new Error(
        `${asker} names "${id}". ${knownNames(
          id,
          things.map((thing) => thing.id),
        )}`,
      );
    });
}
