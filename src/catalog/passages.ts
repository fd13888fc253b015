import type { EntryOf } from './entries.ts';
import { placeOf, wordsOf } from './outline.ts';

/** Where a claim is told: a passage of one of our articles. */
export interface PassageAddress {
  article: string;
  passage: string;
  /** The heading it stands under; absent before the first. */
  heading: string | undefined;
}

/** A stretch of an article that readers can link to, and that says which claims it carries. */
export interface Passage extends PassageAddress {
  claims: string[];
  /** Where it begins, as messages have it. */
  place: string;
}

/**
 * The passages of an article, in the order of its text.
 * @param report takes a sentence for each that lacks what it needs or repeats the id of another
 */
export function readPassages(
  { id, file, data, outline }: EntryOf<'articles'>,
  report: (problem: string) => void,
): Passage[] {
  const lines = new Map<string, number>();
  return outline.tags
    .filter(({ name }) => name === 'Passage')
    .map((tag): Passage => {
      const { line, heading } = tag;
      const place = placeOf(file, tag);
      const passage = tag.attributes.id ?? '';
      const claims = wordsOf(tag, 'claims');
      const first = lines.get(passage);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(passage))
        report(
          `${place}: the passage id "${passage}" is part of an address; write it in lower case with hyphens, like id="who-decides".`,
        );
      else if (first !== undefined)
        report(
          `${place}: the passage "${passage}" repeats the id of the passage on line ${first}. Give it another: ids are addresses.`,
        );
      if (claims.length === 0 && data.retells !== undefined)
        report(`${place}: <Passage> needs claims, like claims="A6 A7".`);
      lines.set(passage, first ?? line);
      return { article: id, passage, heading, claims, place };
    });
}

/** Where each claim is told first, by its number. */
export function firstPassages(passages: readonly Passage[]): Map<string, PassageAddress> {
  const first = new Map<string, PassageAddress>();
  for (const { claims, article, passage, heading } of passages)
    for (const claim of claims) if (!first.has(claim)) first.set(claim, { article, passage, heading });
  return first;
}
