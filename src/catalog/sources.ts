import type { Entries } from './entries.ts';
import type { Source } from './model.ts';
import { days, type Resolver } from './resolver.ts';

/** One work cited, as its file says it. */
export function resolveSource({ id, data }: Entries['sources'][number]): Source {
  return {
    id,
    title: data.title,
    titleFrom: data.titleFrom,
    author: data.author ?? data.credit,
    creditNote: data.creditNote,
    shortName: data.shortName ?? data.author ?? data.credit ?? data.publisher,
    publisher: data.publisher,
    url: data.url,
    notLinked: data.notLinked,
    dated: data.dated,
    dateNote: data.dateNote,
    kind: data.kind,
    checked: data.checked,
    ...days(data),
  };
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
