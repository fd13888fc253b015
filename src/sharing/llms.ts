import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Catalog } from '../catalog/model.ts';
import { site } from '../site.ts';
import {
  aboutPath,
  absoluteUrl,
  articleMarkdownPath,
  changesPath,
  claimsPath,
  decisionPath,
  downloadPath,
  feedPath,
  forecastsPath,
  glossaryPath,
  pairPath,
  rolePath,
  sourcesPath,
} from '../urls.ts';

/** One line of a list: a name, its path, a few words on what is there. */
type Entry = readonly [name: string, path: string, note: string];

/**
 * What the site holds, for programs that read text: https://llmstxt.org. A title, a summary, lists of links; what stands
 * under “Optional” may be skipped.
 */
export function llmsText({ articles, roles, pairs }: Catalog): string {
  const sections: Record<string, Entry[]> = {
    Articles: articles.map(({ id, title, description }) => [title, articleMarkdownPath(id), description]),
    'The comparison': [
      ['Markdown', downloadPath('roles.md'), 'every role by every criterion, with the claims each cell rests on'],
      ['JSON', downloadPath('roles.json'), 'the same, with its sources'],
      ['JSON Schema', downloadPath('roles.schema.json'), 'what the JSON holds'],
      ['CSV', downloadPath('roles.csv'), 'a row for each criterion'],
    ],
    Roles: roles.map(({ id, name, summary }) => [name, rolePath(id), summary]),
    'Two roles side by side': pairs.map(({ id, roles: [one, other], verdict }) => [
      `${one.name} and ${other.name}`,
      pairPath(id),
      verdict?.says ?? '',
    ]),
    'What became of the forecasts': [
      ['Forecasts', forecastsPath(), 'a verdict on each, with reasons, figures and sources'],
      ['Claims', claimsPath(), 'every statement of the two originals, and what rests on it'],
      ['Sources', sourcesPath(), 'every work cited, and where'],
    ],
    Feeds: [
      ['Atom', feedPath('atom.xml'), 'whole articles'],
      ['RSS', feedPath('rss.xml'), 'whole articles'],
      ['JSON Feed', feedPath('feed.json'), 'whole articles'],
      ['Changes', changesPath(), 'corrections, changed findings and verdicts'],
    ],
    Optional: [
      ['About', aboutPath(), 'how the articles were made, and what may be done with them'],
      ['Glossary', glossaryPath(), 'the terms the articles use'],
      ['Decision guide', decisionPath(), 'questions that lead to a role, with reasons'],
    ],
  };
  return toMarkdown(
    {
      type: 'root',
      children: [
        { type: 'heading', depth: 1, children: [text(site.name)] },
        { type: 'blockquote', children: [{ type: 'paragraph', children: [text(site.description)] }] },
        {
          type: 'paragraph',
          children: [
            text(
              'The ideas are those of the authors retold, who are named in each article; wording and comparison are the site’s. A claim has a letter and a number, and belongs to one source. “Not stated” means that a source says nothing on the point. Text: ',
            ),
            { type: 'link', url: site.licence.url, children: [text(site.licence.name)] },
            text(`, credit: ${site.name}.`),
          ],
        },
        ...Object.entries(sections).flatMap(([name, entries]) => sectionOf(name, entries)),
      ],
    },
    { bullet: '-' },
  );
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function sectionOf(name: string, entries: readonly Entry[]): RootContent[] {
  const items = entries.map(([label, path, note]): ListItem => ({
    type: 'listItem',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: absoluteUrl(path).href, children: [text(label)] },
          ...(note ? [text(`: ${note}`)] : []),
        ],
      },
    ],
  }));
  return [
    { type: 'heading', depth: 2, children: [text(name)] },
    { type: 'list', spread: false, children: items },
  ];
}
