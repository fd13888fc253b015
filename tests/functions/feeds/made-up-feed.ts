import { h } from 'hastscript';
import type { Feed, FeedItem } from '../../../src/feeds/feed.ts';
import { writeFeedText } from '../../../src/portable/portable-text.ts';
import { feedOf } from '../../../src/feeds/feed.ts';

const published = new Date('2026-11-21');

/** An item, of which a test says what matters to it. */
export function itemOf(part: Partial<FeedItem> = {}): FeedItem {
  const address = new URL('https://example.org/articles/a-piece/');
  return {
    id: address,
    address,
    title: 'A piece',
    description: 'What the reader will learn.',
    published,
    updated: published,
    topics: ['Sailing'],
    authors: [],
    retells: {
      id: 'ada',
      title: 'Ada’s work',
      titleFrom: undefined,
      author: 'Ada',
      creditNote: undefined,
      page: 1,
      shortName: 'Ada',
      publisher: 'A press',
      url: 'https://example.com/?a=1&b=2',
      notLinked: undefined,
      checked: published,
      dated: '2013',
      dateNote: undefined,
      kind: 'article',
      published,
      updated: published,
    },
    content: writeFeedText(h('p', 'Text.')),
    ...part,
  };
}

/** A feed of some items. */
export function feedWith(...items: FeedItem[]): Feed {
  return feedOf({ title: 'A feed', description: 'Of pieces.', path: '/', updated: published }, items);
}
