import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { site } from '../site.ts';
import { absoluteUrl, changesPath, homePath } from '../urls.ts';
import { toAtom } from './atom.ts';
import { feedOf, type FeedItem } from './feed.ts';

/** Something the site said that it no longer says: a correction, a changed finding, a changed verdict. */
export interface Change {
  /** Never used for another change, and never altered: a feed reader knows the change by it. */
  id: string;
  /** Path of the page, or of the place on it, that changed. */
  path: string;
  title: string;
  /** A calendar date, at midnight UTC. */
  when: Date;
  /** What it said before, what it says now, and the reason; plain text. */
  was: string;
  is: string;
  why: string;
}

/**
 * The feed of what the site has changed its mind about, as Atom.
 * @param changes in any order; there may be none
 * @param since the day from which changes are told: the feed’s date while it is empty
 */
export function changesFeed(changes: readonly Change[], since: Date): string {
  const self = absoluteUrl(changesPath());
  const head = {
    title: `Changes · ${site.name}`,
    description: 'Corrections and changed findings and verdicts: what the site said, what it says now, and why.',
    path: homePath(),
    updated: since,
  };
  return toAtom(feedOf(head, changes.map(itemOf)), self);
}

function itemOf({ id, path, title, when, was, is, why }: Change): FeedItem {
  const said = { Was: was, Is: is, Why: why };
  return {
    id: new URL(`#${encodeURIComponent(id)}`, absoluteUrl(changesPath())),
    address: absoluteUrl(path),
    title,
    description: why,
    published: when,
    updated: when,
    topics: [],
    retells: undefined,
    html: toHtml(
      h(
        'dl',
        Object.entries(said).flatMap(([name, text]) => [h('dt', name), h('dd', text)]),
      ),
    ),
  };
}
