import { expect, test } from 'vitest';
import { targetsIn } from '../publication/addresses.ts';
import { parts, passagesOf } from '../publication/parts.ts';
import { pageAt } from '../publication/published.ts';

/** The claims of the two originals as they were taken apart, by the article that retells each. */
const dossier = [
  { path: '/articles/the-cmto-is-coming/', letter: 'A', last: 49 },
  { path: '/articles/cto-cmto-or-marketing-cto/', letter: 'B', last: 50 },
].map(({ path, letter, last }) => ({ path, claims: Array.from({ length: last }, (_, at) => `${letter}${at + 1}`) }));

test('every claim of the originals stands in the list of claims, with a place in the retelling where it is told', () => {
  const list = pageAt('/claims/');
  const faults = dossier.flatMap(({ path, claims }) => {
    const page = pageAt(path);
    const passages = page ? passagesOf(page) : [];
    return claims.filter((claim) => {
      const entry = list?.$(`${parts.claim}[id="${claim}"]`).get() ?? [];
      const targets = list ? targetsIn(list, entry) : [];
      return !passages.some(({ id, claims: told }) => told.includes(claim) && targets.includes(`${path}#${id}`));
    });
  });
  expect(faults).toEqual([]);
});
