import type { Claim } from '../catalog/claims.ts';
import { passagePath } from '../urls.ts';

/** Claims that are told in one passage, and the passage’s path; no path where no article tells them. */
export interface Grounds {
  path: string | undefined;
  claims: Claim[];
}

/** Groups the claims that a statement rests on by the passage that tells them, in the order they are named. */
export function groundsOf(claims: readonly Claim[]): Grounds[] {
  const byPassage = Map.groupBy(claims, ({ toldIn }) => toldIn && passagePath(toldIn.article, toldIn.passage));
  return [...byPassage].map(([path, told]) => ({ path, claims: told }));
}
