import type { Catalog } from '../catalog/assemble.ts';
import { isoDate, latestDay } from '../dates.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, homePath } from '../urls.ts';

/** As many as a reader of the file looks through. */
const mostThanked = 20;

/**
 * Who stands behind the site, in the form of https://humanstxt.org. The publication speaks for itself; the people in it
 * are the authors it retells.
 */
export function humansText({ articles, people, routes }: Catalog): string {
  const retold = [...new Set(articles.flatMap(({ retells }) => retells ?? []))];
  const thanks = retold
    .slice(0, mostThanked)
    .map(({ author, publisher, title, url }) => `${author ?? publisher}: “${title}”, ${url}`);
  const writers = people.map(({ name, url }) => (url === undefined ? name : `${name}, ${url}`));
  const about = routes.filter((route) => route.kind === 'page' && route.page.id === 'about');
  const changed = latestDay(routes.map(({ updated }) => updated));
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(publication.language.split('-')[0] ?? 'en');
  return [
    [
      '/* PUBLISHER */',
      `${publication.publisher ?? publication.name}, ${absoluteUrl(homePath()).href}`,
      ...about.map(({ path }) => `About: ${absoluteUrl(path).href}`),
    ],
    ...(writers.length > 0 ? [['/* WRITERS */', ...writers]] : []),
    ...(thanks.length > 0 ? [['/* IDEAS */', ...thanks]] : []),
    [
      '/* SITE */',
      `Last update: ${isoDate(changed).replaceAll('-', '/')}`,
      `Language: ${language}`,
      'Standards: HTML, CSS, Atom, RSS 2.0, JSON Feed 1.1',
      'Components: Astro, Newsreader',
    ],
  ]
    .map((part) => `${part.join('\n  ')}\n`)
    .join('\n');
}
