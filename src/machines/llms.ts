import type { RootContent } from 'mdast';
import type { Catalog } from '../catalog/assemble.ts';
import type { Route } from '../catalog/route.ts';
import { feedFileNames, feedFiles } from '../feed-files.ts';
import { heading, link, list, paragraph, writeMarkdown } from '../markdown.ts';
import { publication } from '../publication.ts';
import { fillSentence } from '../sentence.ts';
import { absoluteUrl, articleMarkdownPath, changesPath, downloadPath, feedPath, fullLlmsPath } from '../urls.ts';
import { words } from '../words.ts';

/** One line of a list. */
interface Entry {
  name: string;
  path: string;
  /** A few words on what is there. */
  note: string;
}

/** How many articles the short file names. */
const mostArticles = 20;

/** The pages that a program may skip: what they say stands elsewhere, too. */
const optional = ['about', 'glossary', 'decide', 'search', 'subscribe', 'articles', 'home'];

/**
 * What the site holds, for programs that read text: https://llmstxt.org. A title, a summary, lists of links; what stands
 * under “Optional” may be skipped. Parts that the publication does not have are left out.
 * @param isFull whether it names every article, or the newest and the file that names every one
 */
export function llmsText({ routes: all, criteria, claims }: Catalog, isFull = false): string {
  const routes = all.filter(({ unlisted }) => !unlisted);
  const entries = (wanted: (route: Route) => boolean): Entry[] =>
    routes.filter(wanted).map(({ label, path, description }) => ({ name: label, path, note: description }));
  const isOptional = (route: Route): boolean =>
    route.kind === 'forecast' || (route.kind === 'page' && optional.includes(route.page.id));
  const downloads: Entry[] = [
    { name: 'Markdown', path: downloadPath('roles.md'), note: words.machines.markdown },
    { name: 'JSON', path: downloadPath('roles.json'), note: words.machines.json },
    { name: 'JSON Schema', path: downloadPath('roles.schema.json'), note: words.machines.schema },
    { name: 'CSV', path: downloadPath('roles.csv'), note: words.machines.csv },
  ];
  const { sections: named } = words.machines;
  const articles = routes.flatMap((route): Entry[] =>
    route.kind === 'article'
      ? [{ name: route.title, path: articleMarkdownPath(route.article.id), note: route.description }]
      : [],
  );
  const { allArticles } = words.machines;
  const listed =
    isFull || articles.length <= mostArticles
      ? articles
      : [
          ...articles.slice(0, mostArticles),
          { name: allArticles(articles.length), path: fullLlmsPath(), note: words.machines.inOneFile },
        ];
  const feeds: Entry[] = [
    ...feedFileNames.map((file) => ({ name: feedFiles[file].format, path: feedPath(file), note: words.machines.feed })),
    { name: words.changes.title, path: changesPath(), note: words.machines.changes },
  ];
  const sections: [name: string, entries: Entry[]][] = [
    [named.articles, listed],
    [named.comparison, criteria.length > 0 ? downloads : []],
    [named.roles, entries(({ kind }) => kind === 'role')],
    [named.pairs, entries(({ kind }) => kind === 'pair')],
    [named.pages, entries((route) => route.kind === 'page' && !isOptional(route))],
    [named.feeds, feeds],
    [named.optional, entries(isOptional)],
  ];
  return writeMarkdown([
    heading(1, publication.name),
    { type: 'blockquote', children: [paragraph(publication.description)] },
    paragraph(
      claims.length > 0 ? `${words.machines.claims} ` : '',
      ...fillSentence(words.machines.licensed, {
        licence: link(publication.licence.name, publication.licence.url),
        publication: publication.name,
      }),
    ),
    ...sections.flatMap(([name, listed]) => sectionOf(name, listed)),
  ]);
}

function sectionOf(name: string, entries: readonly Entry[]): RootContent[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ name: label, path, note }) => [link(label, absoluteUrl(path).href), `: ${note}`]);
  return [heading(2, name), list(items)];
}
