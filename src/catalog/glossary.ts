import type { z } from 'astro/zod';
import type { Claim } from './claims.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf, TextEntry } from './entries.ts';
import { placeOf } from './outline.ts';
import { knownNames } from '../known-names.ts';
import type { Resolver } from './resolver.ts';
import type { term } from './schemas/term.ts';

/** One term of the glossary. */
export interface Term extends Pick<z.infer<typeof term>, 'term' | 'definition'>, Dated {
  id: string;
  claims: Claim[];
  seeAlso: { id: string; term: string }[];
}

/**
 * The terms in the order of the alphabet, each with the terms it points to.
 * @param language whose alphabet it is
 */
export function resolveGlossary(files: readonly EntryOf<'glossary'>[], language: string, resolver: Resolver): Term[] {
  const known = new Map(files.map(({ id, data }) => [id, { id, term: data.term }]));
  return files
    .toSorted((a, b) => a.data.term.localeCompare(b.data.term, language))
    .map(({ id, data }): Term => {
      const file = `content/glossary/${id}.yaml`;
      return {
        id,
        term: data.term,
        definition: data.definition,
        claims: resolver.claimsOf(data.claims, file),
        seeAlso: data.seeAlso.flatMap((other) => resolver.find(known, other, `${file}: seeAlso`, 'content/glossary')),
        ...datesOf(data),
      };
    });
}

/** Reports terms that a text marks twice or that the glossary does not have. */
export function checkTerms(
  { file, outline }: TextEntry<'articles' | 'pages'>,
  glossary: readonly Term[],
  { report }: Resolver,
): void {
  const lines = new Map<string, number>();
  for (const tag of outline.tags) {
    if (tag.name !== 'Term') continue;
    const { line } = tag;
    const id = tag.attributes.id ?? '';
    const where = `${placeOf(file, tag)}: <Term id="${id}">`;
    const first = lines.get(id);
    if (first !== undefined) report(`${where} is explained on line ${first} already. Mark the first use only.`);
    if (!glossary.some((each) => each.id === id))
      report(
        `${where} is not in content/glossary. ${knownNames(
          id,
          glossary.map((each) => each.id),
        )}`,
      );
    lines.set(id, first ?? line);
  }
}
