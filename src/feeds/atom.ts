import type { Element } from '@xmldom/xmldom';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { formatDate, formatSourceDate } from '../dates.ts';
import { site } from '../site.ts';
import { absoluteUrl, subscribePath } from '../urls.ts';
import stylesheet from './feed.css?url';
import { feedFiles } from './feed-files.ts';
import type { Feed, FeedItem } from './feed.ts';
import { addXhtml } from './xhtml.ts';
import { addElement, rootOf, startXml, writeXml } from './xml.ts';

const atom = 'http://www.w3.org/2005/Atom';

/**
 * The feed as Atom with whole articles: https://www.rfc-editor.org/rfc/rfc4287. It names a style sheet and has its text
 * as XHTML, so that it reads like a page where somebody opens it in a browser. What XML cannot hold is left out.
 * @param self its own address, which is also its id
 */
export function toAtom(feed: Feed, self: URL): string {
  const document = startXml(atom, 'feed', {
    xml: 'version="1.0" encoding="utf-8"',
    'xml-stylesheet': `type="text/css" href="${stylesheet}"`,
  });
  const root = rootOf(document);
  root.setAttribute('xml:lang', feed.language);
  addText(root, 'title', feed.title);
  addXhtml(addAtom(root, 'subtitle', { type: 'xhtml' }), subtitleOf(feed));
  addText(root, 'id', self.href);
  addText(root, 'updated', feed.updated.toISOString());
  addAtom(root, 'link', { rel: 'self', type: feedFiles['atom.xml'].mediaType, href: self.href });
  addAtom(root, 'link', { rel: 'alternate', type: 'text/html', href: feed.page.href });
  const author = addAtom(root, 'author');
  addText(author, 'name', feed.author.name);
  addText(author, 'uri', feed.author.address.href);
  addText(root, 'rights', `${site.licence.name} (${site.licence.url})`);
  for (const item of feed.items) addEntry(root, item);
  return `${writeXml(document)}\n`;
}

function addEntry(root: Element, item: FeedItem): void {
  const entry = addAtom(root, 'entry');
  addText(entry, 'id', item.id.href);
  for (const topic of item.topics) addAtom(entry, 'category', { term: topic, label: topic });
  addText(entry, 'title', item.title);
  addText(entry, 'summary', item.description);
  addText(entry, 'published', item.published.toISOString());
  addText(entry, 'updated', item.updated.toISOString());
  addAtom(entry, 'link', { rel: 'alternate', type: 'text/html', href: item.address.href });
  // The registered relation for where the content comes from.
  if (item.retells) addAtom(entry, 'link', { rel: 'via', href: item.retells.url, title: item.retells.title });
  addXhtml(addAtom(entry, 'rights', { type: 'xhtml' }), rightsOf(item));
  addXhtml(addAtom(entry, 'content', { type: 'xhtml' }), item.html);
}

function addAtom(parent: Element, name: string, attributes: Record<string, string> = {}): Element {
  return addElement(parent, atom, name, { attributes });
}

function addText(parent: Element, name: string, text: string): void {
  addElement(parent, atom, name, { text });
}

/** What the feed brings, and a word to those who came upon it in a browser. */
function subtitleOf({ description, page }: Feed): string {
  return toHtml([
    h('p', description),
    h('p', [
      'This is a feed. Give its address to a feed reader, a program that shows you what is new on the sites you follow, and what is added here will come to you. ',
      h('a', { href: absoluteUrl(subscribePath()).href }, 'How to subscribe'),
      ', or ',
      h('a', { href: page.href }, 'read on the site'),
      '.',
    ]),
  ]);
}

/** When an entry was published, whose ideas it retells, what may be done with it, and where it stands. */
function rightsOf({ address, published, updated, retells }: FeedItem): string {
  const changed = updated.getTime() === published.getTime() ? '' : `, changed ${formatDate(updated)}`;
  const credit = retells && [
    'Retells ',
    h('a', { href: retells.url }, `“${retells.title}”`),
    ` by ${retells.author ?? retells.publisher}, ${retells.publisher}, ${formatSourceDate(retells.dated)}. `,
  ];
  return toHtml(
    h('p', [
      h('a', { href: address.href }, 'Read it on the site'),
      `. Published ${formatDate(published)}${changed}. `,
      ...(credit ?? []),
      'Text: ',
      h('a', { href: site.licence.url }, site.licence.name),
      '.',
    ]),
  );
}
