import type { Root } from 'hast';
import type { RootContent } from 'mdast';
import type { Article } from '../catalog/articles.ts';
import { formatDate, formatSourceDate } from '../dates.ts';
import { joinNames } from '../lists.ts';
import { heading, link, list, paragraph, writeMarkdown } from '../markdown.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, articlePath } from '../urls.ts';
import { words } from '../words.ts';
import { markdownTreeOf } from './markdown-tree.ts';

/**
 * An article as GitHub Flavored Markdown: its title, whose work it retells, its dates, then all its text, tables, lists
 * and footnotes included. Addresses are absolute.
 * @param text the article’s text off its page
 */
export function articleMarkdown(article: Article, text: Root): string {
  return writeMarkdown([...headOf(article), { type: 'thematicBreak' }, ...markdownTreeOf(text)]);
}

/** What stands over the text. */
function headOf({ id, title, description, published, updated, retells, authors, topics }: Article): RootContent[] {
  const address = absoluteUrl(articlePath(id)).href;
  const original = retells && [
    'Retells: ',
    link(`“${retells.title}”`, retells.url),
    ` by ${retells.author ?? retells.publisher}, ${retells.publisher}, ${formatSourceDate(retells.dated)}`,
  ];
  return [
    heading(1, title),
    { type: 'blockquote', children: [paragraph(description)] },
    list([
      ...(original ? [original] : []),
      ...(authors.length > 0 ? [[words.articles.by(joinNames(authors.map(({ name }) => name)))]] : []),
      [`Published: ${formatDate(published)}`],
      [`Last changed: ${formatDate(updated)}`],
      [`Topics: ${topics.map(({ name }) => name).join(', ')}`],
      ['Address: ', link(address, address)],
      ['Licence: ', link(publication.licence.name, publication.licence.url), `. Credit: ${publication.name}`],
    ]),
  ];
}
