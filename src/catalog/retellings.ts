import type { EntryOf } from './entries.ts';
import type { Passage } from './passages.ts';
import type { Resolver } from './resolver.ts';

/**
 * Checks that an article tells every claim of the work it retells, each in a passage or left out with a reason, and that
 * it carries no claims of another work.
 * @param passages the article’s own
 * @param resolver takes a sentence for each thing that is wrong
 */
export function checkRetelling(
  { file, data }: EntryOf<'articles'>,
  passages: readonly Passage[],
  { claims, report }: Resolver,
): void {
  const { retells, leftOut } = data;
  const checkClaim = (id: string, where: string): void => {
    const claim = claims.get(id);
    if (!claim) report(`${where} names the claim ${id}, which no file in content/claims has.`);
    else if (retells === undefined)
      report(
        `${where} carries ${id}, but the article says of no work that it retells it. Name it: retells: ${claim.source.id}.`,
      );
    else if (claim.source.id !== retells)
      report(`${where} carries ${id}, a claim of ${claim.source.id}, but the article retells ${retells}.`);
  };
  const tellers = new Map<string, string>();
  for (const { passage, claims: carried, place } of passages)
    for (const claim of carried) {
      checkClaim(claim, `${place}: the passage "${passage}"`);
      if (!tellers.has(claim)) tellers.set(claim, passage);
    }
  const omitted = new Set(leftOut.map(({ claim }) => claim));
  for (const claim of omitted) {
    checkClaim(claim, `${file}: leftOut`);
    const passage = tellers.get(claim);
    if (passage !== undefined)
      report(`${file}: leftOut has ${claim}, but the passage "${passage}" carries it. Remove it from one of them.`);
  }
  const untold = [...claims.values()].filter(
    ({ id, source }) => source.id === retells && !tellers.has(id) && !omitted.has(id),
  );
  if (untold.length > 0)
    report(
      `${file}: no passage carries ${untold.map(({ id }) => id).join(', ')}. Name them in a passage’s claims="…", or in leftOut with the reason.`,
    );
}
