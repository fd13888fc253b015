import type { RootContent } from 'mdast';
import type { Article } from '../catalog/articles.ts';
import { formatDate, formatSourceDate } from '../dates.ts';
import { joinNames } from '../lists.ts';
import { heading, link, list, paragraph, writeMarkdown, type Words } from '../markdown.ts';
import { publication } from '../publication.ts';
import { fillSentence } from '../sentence.ts';
import { absoluteUrl, articlePath } from '../urls.ts';
import { quoted, words } from '../words.ts';

/**
 * An article as GitHub Flavored Markdown: its title, whose work it retells or who wrote it, its dates, then all its text, tables, lists
 * and footnotes included. Addresses are absolute.
 * @param text the article’s text off its page, as Markdown
 */
export function articleMarkdown(article: Article, text: string): string {
  const head = writeMarkdown([...headOf(article), { type: 'thematicBreak' }]);
  return [head, text].filter(Boolean).join('\n');
}

/** Who wrote it: the publication, where nobody did under a name. */
const bylineOf = (authors: Article['authors']): string =>
  words.articles.by(authors.length > 0 ? joinNames(authors.map(({ name }) => name)) : publication.name);

/** What stands over the text. */
function headOf({ id, title, description, published, updated, retells, authors, topics }: Article): RootContent[] {
  const address = absoluteUrl(articlePath(id)).href;
  const { facts } = words.feeds;
  return [
    heading(1, title),
    { type: 'blockquote', children: [paragraph(description)] },
    list([
      ...(retells
        ? [
            fillSentence<Words>(facts.retells, {
              work: link(quoted(retells.title), retells.url),
              author: retells.author ?? retells.publisher,
              publisher: retells.publisher,
              dated: formatSourceDate(retells.dated),
            }),
          ]
        : []),
      ...(retells && authors.length === 0 ? [] : [[bylineOf(authors)]]),
      [facts.published(formatDate(published))],
      [facts.lastChanged(formatDate(updated))],
      [facts.topics(topics.map(({ name }) => name))],
      fillSentence(facts.address, { address: link(address, address) }),
      fillSentence(facts.licence, {
        licence: link(publication.licence.name, publication.licence.url),
        credit: words.common.creditTo(publication.name),
      }),
    ]),
  ];
}
