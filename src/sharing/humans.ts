import type { Article } from '../catalog/model.ts';
import { isoDate } from '../dates.ts';
import { site } from '../site.ts';
import { aboutPath, absoluteUrl, homePath } from '../urls.ts';

/**
 * Who stands behind the site, in the form of https://humanstxt.org. The publication speaks for itself; the people in it
 * are the authors it retells.
 * @param changed day of the last change of the content
 */
export function humansText(articles: readonly Article[], changed: Date): string {
  const thanks = articles.map(
    ({ retells }) => `${retells.author ?? retells.publisher}: “${retells.title}”, ${retells.url}`,
  );
  return [
    ['/* PUBLISHER */', `${site.name}, ${absoluteUrl(homePath()).href}`, `About: ${absoluteUrl(aboutPath()).href}`],
    ['/* IDEAS */', ...thanks],
    [
      '/* SITE */',
      `Last update: ${isoDate(changed).replaceAll('-', '/')}`,
      'Language: English',
      'Standards: HTML, CSS, Atom, RSS 2.0, JSON Feed 1.1',
      'Components: Astro, Newsreader',
    ],
  ]
    .map((part) => `${part.join('\n  ')}\n`)
    .join('\n');
}
