import { assembleCatalog, type Catalog, type Circumstances } from './assemble.ts';
import type { Entries } from './entries.ts';
import { ContentError } from '../problems.ts';
import { always } from './pages.ts';

/** A catalog of what is right, and a sentence for each thing that is not. */
export interface LenientCatalog {
  catalog: Catalog;
  problems: readonly string[];
}

/** The folder and the id in the name of a file at the head of a sentence. */
const namedFile = /^(?:[^:\s]*\/)?(?<folder>[a-z]+)\/(?<id>[^/:\s]+)\.(?:yaml|mdx?)(?=[: ])/;

/**
 * Resolves content for somebody who is writing it: a file in which something is wrong is left out, and so is what names
 * it, until the rest is right. A page that every publication has stays, and what is named in its text is left out.
 * @param entries all collections
 * @throws ContentError when what is wrong is in no file that could be left out
 */
export function assembleLeniently(entries: Entries, circumstances: Circumstances): LenientCatalog {
  const problems: string[] = [];
  let rest = entries;
  for (;;)
    try {
      return { catalog: assembleCatalog(rest, circumstances), problems };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      // What follows from leaving files out is no mistake of the writer’s.
      if (problems.length === 0) problems.push(...error.problems);
      const wrong = new Set(
        error.problems.flatMap((problem) => {
          const { folder, id } = namedFile.exec(problem)?.groups ?? {};
          return folder !== undefined && id !== undefined ? [`${folder}/${id}`] : [];
        }),
      );
      const before = sizeOf(rest);
      rest = without(rest, wrong);
      if (sizeOf(rest) === before) throw new ContentError(problems);
    }
}

/** How many files there are, and tags in pages: less of either is a step on. */
const sizeOf = (entries: Entries): number =>
  Object.values(entries).reduce((sum, files) => sum + files.length, 0) +
  entries.pages.reduce((sum, { outline }) => sum + outline.tags.length, 0);

const isAlwaysThere = (id: string): boolean => always.some((page) => page === id);

function without(entries: Entries, wrong: ReadonlySet<string>): Entries {
  const kept = Object.entries(entries).map(([folder, files]) => [
    folder,
    files.filter(({ id }) => !wrong.has(`${folder}/${id}`)),
  ]);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the same lists, shorter
  const rest = Object.fromEntries(kept) as Entries;
  const emptied = entries.pages
    .filter(({ id, outline }) => isAlwaysThere(id) && wrong.has(`pages/${id}`) && outline.tags.length > 0)
    .map((page) => ({ ...page, outline: { tags: [] } }));
  return { ...rest, pages: [...rest.pages, ...emptied] };
}
