import { searchKinds, type SearchKind } from './kinds.ts';
import type { SearchRecord } from './records.ts';

/** A thing and the parts of it that have an address of their own. */
export interface ListedThing extends Pick<SearchRecord, 'title' | 'path' | 'language'> {
  parts: Pick<SearchRecord, 'title' | 'path'>[];
}

/** The things of one kind. */
export interface ListedGroup {
  kind: SearchKind;
  /** How many there are. */
  count: number;
  /** Those that are listed. */
  things: ListedThing[];
}

/** How many of a kind are listed: a list of all has pages of its own. */
const most = 40;

/** Of what a page of its own lists all: there may be hundreds. */
const listedElsewhere: readonly SearchKind[] = ['claim', 'source'];

/** All that is on the site, by kind. Of articles the newest come first; no more than forty of a kind are listed. */
export function listEverything(records: readonly SearchRecord[]): ListedGroup[] {
  return searchKinds.flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind);
    const whole = own.filter(({ isPart }) => !isPart);
    if (whole.length === 0) return [];
    const listed = listedElsewhere.includes(kind) ? [] : whole.slice(0, most);
    const things = listed.map(({ title, path, language }): ListedThing => {
      const parts = own.filter((part) => part.isPart && part.path.startsWith(`${path}#`));
      return { title, path, ...(language !== undefined && { language }), parts };
    });
    return [{ kind, count: whole.length, things }];
  });
}
