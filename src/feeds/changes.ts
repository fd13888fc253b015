import { h } from 'hastscript';
import type { RecordedChange } from '../catalog/changes.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, changesPath, homePath } from '../urls.ts';
import { words } from '../words.ts';
import { toAtom } from './atom.ts';
import { feedOf, type FeedItem } from './feed.ts';

/** What a feed tells of a change. */
export type Change = Omit<RecordedChange, 'kind'>;

/**
 * The feed of what the site has changed its mind about, as Atom.
 * @param changes in any order; there may be none
 * @param since the day from which changes are told: the feed’s date while it is empty
 */
export function changesFeed(changes: readonly Change[], since: Date): string {
  const self = absoluteUrl(changesPath());
  const head = {
    title: `${words.changes.title} · ${publication.name}`,
    description: words.changes.feed,
    path: homePath(),
    updated: since,
  };
  return toAtom(feedOf(head, changes.map(itemOf)), self);
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
    content: h('dl', told),
  };
}
