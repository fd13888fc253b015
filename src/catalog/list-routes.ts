import { latestDay } from '../dates.ts';
import { claimsPath, sourcesPath } from '../urls.ts';
import { words } from '../words.ts';
import { lastChange } from './last-change.ts';
import { pageOfList } from './list-pages.ts';
import { shorten } from './page-descriptions.ts';
import type { RouteOf } from './route.ts';
import type { RouteMaterial } from './routes.ts';
import { pageCard } from './share-cards.ts';

type Material = Pick<RouteMaterial, 'content' | 'pages'>;

/** The pages of sources whose claims stand on one of their own. */
export function claimRoutes({ content, pages }: Material): RouteOf<'claims of a source'>[] {
  const [above] = pages.filter(({ id }) => id === 'claims');
  if (!above) return [];
  const apart = content.claims.filter((claim) => claim.apart);
  return [...Map.groupBy(apart, ({ source }) => source)].map(([source, claims]) => {
    const { author, title, shortName } = source;
    const name = words.claims.inWork(shortName, title);
    return {
      kind: 'claims of a source',
      ...{ source, claims, title: name, heading: name },
      path: claimsPath(source.id),
      label: words.claims.ofSource(shortName),
      description: shorten(words.claims.about(claims.length, author ?? source.publisher, title)),
      kicker: undefined,
      lead: undefined,
      updated: latestDay([above, source].map(({ updated }) => updated)),
      trail: [{ name: above.label, path: claimsPath() }],
      image: pageCard(above, content),
    };
  });
}

/** The pages of the list of sources after the first, which is a page of the publication’s own. */
export function sourceRoutes({ content, pages }: Material): RouteOf<'source list'>[] {
  const [first] = pages.filter(({ id }) => id === 'sources');
  if (!first) return [];
  const { title, heading, label, description, kicker, lead } = first;
  const last = Math.max(1, ...content.sources.map(({ page }) => page));
  return Array.from({ length: last - 1 }, (_, at) => {
    const number = at + 2;
    return {
      kind: 'source list',
      ...{ number, last, ...pageOfList({ title, heading, label, description, kicker, lead }, number) },
      path: sourcesPath(number),
      updated: lastChange(first, content),
      trail: [{ name: label, path: sourcesPath() }],
      image: pageCard(first, content),
    };
  });
}
