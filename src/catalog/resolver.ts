import type { Claim } from './claims.ts';
import { knownNames } from '../known-names.ts';
import type { Source } from './sources.ts';

/** Turns ids into the things they name, and collects a sentence for each that names nothing. */
export class Resolver {
  readonly problems: string[] = [];
  /** The ids of the sources that something names. */
  readonly cited = new Set<string>();
  readonly claims: ReadonlyMap<string, Claim>;
  /** The sources that were taken apart into claims. */
  readonly #takenApart: ReadonlySet<Source>;

  readonly sources: ReadonlyMap<string, Source>;

  constructor(sources: ReadonlyMap<string, Source>, claims: readonly Claim[] = []) {
    this.sources = sources;
    this.claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.#takenApart = new Set(claims.map(({ source }) => source));
  }

  /** Notes something that is wrong: the file, what is wrong, what to write. */
  readonly report = (problem: string): void => void this.problems.push(problem);

  /** The thing of that id in a list of one, or an empty list and a problem that names who asked. */
  find<Thing>(things: ReadonlyMap<string, Thing>, wanted: string, asker: string, folder: string): Thing[] {
    const found = things.get(wanted);
    if (found) return [found];
    this.report(`${asker} names "${wanted}", which is not in ${folder}. ${knownNames(wanted, things.keys())}`);
    return [];
  }

  /** The source of that id, likewise; it then counts as cited. */
  findSource(wanted: string, asker: string): Source[] {
    this.cited.add(wanted);
    return this.find(this.sources, wanted, asker, 'content/sources');
  }

  /** The claims of those numbers, all of which must be `source`’s own where one is given. */
  claimsOf(ids: readonly string[], asker: string, source?: Source): Claim[] {
    return ids.flatMap((id) => {
      const found = this.find(this.claims, id, asker, 'content/claims');
      for (const claim of found)
        if (source && claim.source !== source)
          this.report(
            `${asker} rests on ${id}, a claim of ${claim.source.id}, but speaks for ${source.id}. Name claims of ${source.id}.`,
          );
      return found;
    });
  }

  /** The same for a statement that has to rest on something: on one claim at least where its source has any. */
  groundsOf(ids: readonly string[], asker: string, source?: Source): Claim[] {
    const hasClaims = source ? this.#takenApart.has(source) : this.claims.size > 0;
    if (hasClaims && ids.length === 0)
      this.report(
        `${asker} names no claim. Name at least one this rests on, like claims: [${[...this.claims.keys()].slice(0, 2).join(', ')}]; if no source says it, leave it out.`,
      );
    return this.claimsOf(ids, asker, source);
  }
}

/** What files make, by their ids. */
export function byId<File extends { id: string }, Thing>(
  files: readonly File[],
  make: (file: File) => Thing,
): Map<string, Thing> {
  return new Map(files.map((file) => [file.id, make(file)]));
}

/** Files in the order they give themselves. */
export function inOrder<File extends { id: string; data: { order: number } }>(files: readonly File[]): File[] {
  return [...files].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}
