import type { z } from 'astro/zod';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import { pagesByDay } from './pages-by-day.ts';
import type { Resolver } from './resolver.ts';
import type { source } from './schemas/source.ts';

type Written = z.infer<typeof source>;

/** One work cited. */
export interface Source extends Omit<Written, 'credit' | 'shortName' | 'published' | 'updated'>, Dated {
  id: string;
  /** What the comparison calls this author. */
  shortName: string;
  /** The page of the list of sources on which it stands, from 1. */
  page: number;
}

/** A work that an article retells: readers can always go and read it. */
export type RetoldSource = Source & { url: string };

/** Whether readers can be sent to the work. */
export const isLinked = (source: Source): source is RetoldSource => source.url !== undefined;

/** How many works a page of their list has at least before another one begins. */
const sourcesOnPage = 100;

/**
 * The works cited, as their files say it, by id. The author of one is the one printed on it, or else the one it is
 * credited to.
 */
export function resolveSources(files: readonly EntryOf<'sources'>[]): Map<string, Source> {
  const works = files.map(({ id, data }) => {
    const { credit, author = credit, shortName = author ?? data.publisher, ...said } = data;
    return { ...said, id, author, shortName, ...datesOf(data) };
  });
  const pages = pagesByDay(works, sourcesOnPage);
  return new Map(works.map((work) => [work.id, { ...work, page: pages.get(work) ?? 1 }]));
}

/** Reports sources that nothing names. To be called when everything else has been resolved. */
export function checkCited({ sources, cited, report }: Resolver): void {
  for (const id of sources.keys())
    if (!cited.has(id))
      report(`content/sources/${id}.yaml: nothing cites "${id}". Cite it where it is used, or remove the file.`);
}

/** For how many months a check of a source holds. */
const monthsOfCheck = 18;

/**
 * The sources that should be looked at again.
 * @returns a sentence for each whose check is more than eighteen months before `today`
 */
export function outdatedChecks(sources: readonly Source[], today: Date): string[] {
  return sources
    .filter(({ checked }) => {
      const due = new Date(checked);
      due.setUTCMonth(due.getUTCMonth() + monthsOfCheck);
      return due.getTime() < today.getTime();
    })
    .map(({ id, checked }) => {
      const day = checked.toISOString().slice(0, 10);
      return `content/sources/${id}.yaml: last checked on ${day}, more than ${monthsOfCheck} months ago. Look at it again and write the new day as checked.`;
    });
}
