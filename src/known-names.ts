import { distance } from 'fastest-levenshtein';

/** As many names as a reader of a message looks through. */
const few = 20;

/**
 * The end of a message on a name that is none: the names there are or, where these are many, the nearest.
 * @param wanted what was written
 * @param names those that could have been
 */
export function knownNames(wanted: string, names: Iterable<string>): string {
  const all = [...new Set(names)];
  if (all.length === 0) return 'There are none.';
  if (all.length <= few) return `Known: ${all.join(', ')}.`;
  const near = all.map((name) => ({ name, far: distance(wanted.toLowerCase(), name.toLowerCase()) }));
  near.sort((a, b) => a.far - b.far);
  return `The nearest of ${all.length}: ${near
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ')}.`;
}

/**
 * The name that was meant by one that is all but the same; nothing where none is near.
 * @param written what was written
 * @param names those that could have been
 */
export function closestName(written: string, names: readonly string[]): string | undefined {
  const farthest = Math.max(1, Math.floor(written.length / 5));
  return names.find((name) => name !== written && distance(written.toLowerCase(), name.toLowerCase()) <= farthest);
}
