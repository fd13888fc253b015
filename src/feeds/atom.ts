import type { Element as Html } from 'hast';
import { h } from 'hastscript';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { RetoldSource } from '../catalog/sources.ts';
import { formatDate, formatSourceDate } from '../dates.ts';
import { publication } from '../publication.ts';
import { fillSentence } from '../sentence.ts';
import { absoluteUrl, subscribePath } from '../urls.ts';
import { quoted, words } from '../words.ts';
import stylesheet from './feed.css?url';
import { feedFiles } from '../feed-files.ts';
import type { Feed, FeedItem } from './feed.ts';
import { historyNamespace, linksOf } from './history.ts';
import { asWritten, writeXml, xhtmlOf } from '../portable/xml.ts';

/**
 * The feed as Atom with whole articles: https://www.rfc-editor.org/rfc/rfc4287. It names a style sheet and has its text
 * as XHTML, so that it reads like a page where somebody opens it in a browser. What XML cannot hold is left out.
 * @param file the name of its file; the address of the feed is also its id, and that of its archives
 */
export function toAtom(feed: Feed, file = 'atom.xml'): string {
  const head = { 'xml:lang': feed.language, xmlns: 'http://www.w3.org/2005/Atom' };
  const root = x('feed', feed.isArchive ? { ...head, 'xmlns:fh': historyNamespace } : head, [
    x('title', [feed.title]),
    x('subtitle', { type: 'xhtml' }, [xhtmlOf(subtitleOf(feed))]),
    x('id', [new URL(file, feed.page).href]),
    x('updated', [feed.updated.toISOString()]),
    ...(feed.isArchive ? [x('fh:archive')] : []),
    ...linksOf(feed, file).map((link) => x('link', { ...link, type: feedFiles['atom.xml'].mediaType })),
    x('link', { rel: 'alternate', type: 'text/html', href: feed.page.href }),
    personOf(feed.author.name, feed.author.address.href),
    x('rights', [`${publication.licence.name} (${publication.licence.url})`]),
    ...feed.items.map(entryOf),
  ]);
  return writeXml(root, {
    xml: 'version="1.0" encoding="utf-8"',
    'xml-stylesheet': `type="text/css" href="${stylesheet}"`,
  });
}

function entryOf(item: FeedItem): Element {
  return x('entry', item.language === undefined ? {} : { 'xml:lang': item.language }, [
    x('id', [item.id.href]),
    ...item.topics.map((topic) => x('category', { term: topic, label: topic })),
    ...item.authors.map(({ name, url }) => personOf(name, url)),
    x('title', [item.title]),
    x('summary', [item.description]),
    x('published', [item.published.toISOString()]),
    x('updated', [item.updated.toISOString()]),
    x('link', { rel: 'alternate', type: 'text/html', href: item.address.href }),
    // The registered relation for where the content comes from.
    item.retells && x('link', { rel: 'via', href: item.retells.url, title: item.retells.title }),
    x('rights', { type: 'xhtml' }, [xhtmlOf(rightsOf(item))]),
    x('content', { type: 'xhtml' }, [asWritten(item.content.xhtml)]),
  ]);
}

const personOf = (name: string, address: string | undefined): Element =>
  x('author', [x('name', [name]), address === undefined ? undefined : x('uri', [address])]);

/** What the feed brings, and a word to those who came upon it in a browser. */
function subtitleOf({ description, page }: Feed): Html[] {
  return [
    h('p', description),
    h(
      'p',
      fillSentence(words.feeds.thisIsAFeed, {
        subscribe: h('a', { href: absoluteUrl(subscribePath()).href }, words.feeds.howToSubscribe),
        read: h('a', { href: page.href }, words.feeds.readTheSite),
      }),
    ),
  ];
}

/** When an entry was published, whose ideas it retells, what may be done with it, and where it stands. */
function rightsOf({ address, published, updated, retells }: FeedItem): Html {
  const day = formatDate(published);
  const isChanged = updated.getTime() !== published.getTime();
  return h('p', [
    h('a', { href: address.href }, words.feeds.readArticle),
    `. ${isChanged ? words.feeds.publishedAndChanged(day, formatDate(updated)) : words.feeds.published(day)}. `,
    ...(retells ? [...creditTo(retells), ' '] : []),
    ...fillSentence(words.feeds.licensed, {
      licence: h('a', { href: publication.licence.url }, publication.licence.name),
    }),
  ]);
}

function creditTo({ title, url, author, publisher, dated }: RetoldSource): (string | Html)[] {
  return fillSentence<string | Html>(words.feeds.retells, {
    work: h('a', { href: url }, quoted(title)),
    author: author ?? publisher,
    publisher,
    dated: formatSourceDate(dated),
  });
}
