import { h } from 'hastscript';
import type { RecordedChange } from '../catalog/changes.ts';
import { writeFeedText } from '../portable/portable-text.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, changesPath, homePath } from '../urls.ts';
import { words } from '../words.ts';
import { toAtom } from './atom.ts';
import { feedParts, type FeedPart } from './archives.ts';
import { feedOf, type FeedItem } from './feed.ts';

/** What a feed tells of a change. */
export type Change = Omit<RecordedChange, 'kind'>;

const file = 'changes.xml';

/** The feed of changes, and its archives: a change is told in a few lines, so each brings many. @param changes newest first */
export const changesParts = <Any extends Change>(changes: readonly Any[]): FeedPart<Any>[] => feedParts(changes, 50);

/**
 * The feed of what the site has changed its mind about, as Atom, or an archive of it.
 * @param part in any order; there may be nothing in it
 * @param since the day from which changes are told: the feed’s date while it is empty
 */
export function changesFeed({ items, archive, archives }: FeedPart<Change>, since: Date): string {
  const head = {
    title: `${words.changes.title} · ${publication.name}`,
    description: words.changes.feed,
    path: homePath(),
    updated: since,
    archive,
    archives,
  };
  return toAtom(feedOf(head, items.map(itemOf)), file);
}

function itemOf({ id, path, title, when, was, is, why }: Change): FeedItem {
  const said = [
    [words.changes.was, was],
    [words.changes.is, is],
    [words.changes.why, why],
  ] as const;
  const told = said.flatMap(([name, text]) => (text === undefined ? [] : [h('dt', name), h('dd', text)]));
  return {
    id: new URL(`#${encodeURIComponent(id)}`, absoluteUrl(changesPath())),
    address: absoluteUrl(path),
    title,
    description: why,
    published: when,
    updated: when,
    topics: [],
    authors: [],
    retells: undefined,
    content: writeFeedText(h('dl', told)),
  };
}
