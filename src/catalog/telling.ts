import type { ArticleEntry } from './entries.ts';
import type { EditorNote, PassageAddress, Term } from './model.ts';
import { readMarks } from './passages.ts';
import type { Resolver } from './resolver.ts';

/**
 * Checks that an article tells every claim of the source it retells, each in a passage or left out with a reason, and
 * that what it marks is known.
 * @param article the file
 * @param glossary the terms it may mark
 * @param resolver takes one sentence for each thing that is wrong
 * @returns the address of the first passage that carries it, by claim number; and the editor’s notes
 */
export function checkTelling(
  article: ArticleEntry,
  glossary: readonly Term[],
  resolver: Resolver,
): { toldIn: Map<string, PassageAddress>; notes: EditorNote[] } {
  const { claims, report } = resolver;
  const { file, data } = article;
  const { passages, notes, terms } = readMarks(article.text, file);
  const toldIn = new Map<string, PassageAddress>();
  const lines = new Map<string, number>();

  /** Reports a number that is no claim, or that is a claim of a work this article does not retell. */
  const checkClaim = (id: string, where: string, mayBeForeign: boolean): void => {
    const claim = claims.get(id);
    if (!claim) report(`${where} names the claim ${id}, which no file in content/claims has.`);
    else if (!mayBeForeign && claim.source.id !== data.retells)
      report(`${where} carries ${id}, a claim of ${claim.source.id}, but the article retells ${data.retells}.`);
  };

  for (const { id, claims: carried, heading, line } of passages) {
    const where = `${file}:${line}: the passage "${id}"`;
    const first = lines.get(id);
    if (first !== undefined)
      report(`${where} repeats the id of the passage on line ${first}. Give it another: ids are addresses.`);
    lines.set(id, first ?? line);
    for (const claim of carried) {
      checkClaim(claim, where, false);
      if (!toldIn.has(claim)) toldIn.set(claim, { article: article.id, passage: id, heading });
    }
  }
  const resolvedNotes = notes.map((note): EditorNote => {
    const where = `${file}:${note.line}: the editor’s note`;
    for (const claim of note.claims) checkClaim(claim, where, true);
    return {
      article: article.id,
      passage: note.passage,
      claims: note.claims.flatMap((claim) => claims.get(claim) ?? []),
      sources: note.sources.flatMap((source) => resolver.findSource(source, where)),
    };
  });
  terms.forEach(({ id, line }, at) => {
    const where = `${file}:${line}: <Term id="${id}">`;
    const first = terms.slice(0, at).find((other) => other.id === id);
    if (first) report(`${where} is explained on line ${first.line} already. Mark the first use only.`);
    if (!glossary.some((term) => term.id === id))
      report(`${where} is not in content/glossary. Known: ${glossary.map((term) => term.id).join(', ')}.`);
  });

  const leftOut = new Set(data.leftOut.map(({ claim }) => claim));
  for (const claim of leftOut) {
    checkClaim(claim, `${file}: leftOut`, false);
    const passage = toldIn.get(claim)?.passage;
    if (passage)
      report(`${file}: leftOut has ${claim}, but the passage "${passage}" carries it. Remove it from one of them.`);
  }
  const untold = [...claims.values()].filter(
    (claim) => claim.source.id === data.retells && !toldIn.has(claim.id) && !leftOut.has(claim.id),
  );
  if (untold.length > 0)
    report(
      `${file}: no passage carries ${untold.map(({ id }) => id).join(', ')}. Name them in a passage’s claims="…", or in leftOut with the reason.`,
    );
  return { toldIn, notes: resolvedNotes };
}
