import type { Article as ArticlePage, Dataset, DefinedTerm, DefinedTermSet, Thing, WebSite } from 'schema-dts';
import type { Article } from '../catalog/articles.ts';
import type { Catalog } from '../catalog/assemble.ts';
import type { Term } from '../catalog/glossary.ts';
import type { Route } from '../catalog/route.ts';
import type { Role } from '../catalog/roles.ts';
import type { Source } from '../catalog/sources.ts';
import { isoDate } from '../dates.ts';
import { publication } from '../publication.ts';
import {
  absoluteUrl,
  articlePath,
  comparisonPath,
  downloadPath,
  glossaryPath,
  homePath,
  rolePath,
  rolesPath,
  termPath,
  sourcePath,
} from '../urls.ts';
import { breadcrumbData } from './breadcrumb-data.ts';

/** What pages say of themselves to machines, in the words of schema.org. */

const whole = (path: string): string => absoluteUrl(path).href;

/** Whom the site belongs to, by a name: the publication, which is the author of what stands here, or its publisher. */
const organisation = (name = publication.name) => ({ '@type': 'Organization', name, url: whole(homePath()) }) as const;

/** Who wrote an article: the people it names, or the publication. */
const authorOf = ({ authors }: Article) =>
  authors.length > 0
    ? authors.map(({ name, url }) => ({ '@type': 'Person', name, ...(url !== undefined && { url }) }) as const)
    : organisation();

/** A work of another author that ours is based on. */
function workData(source: Source) {
  const { title, author, publisher, url, dated, kind } = source;
  return {
    '@type': kind === 'article' ? 'Article' : 'CreativeWork',
    name: title,
    url: url ?? whole(sourcePath(source)),
    ...(author !== undefined && { author: { '@type': 'Person', name: author } as const }),
    publisher: { '@type': 'Organization', name: publisher } as const,
    ...(dated !== 'undated' && { datePublished: dated }),
  } as const;
}

/** The site as a whole: for its home page. */
function siteData(): WebSite {
  return {
    '@type': 'WebSite',
    name: publication.name,
    url: whole(homePath()),
    description: publication.description,
    inLanguage: publication.language,
    license: publication.licence.url,
    publisher: organisation(publication.publisher),
  };
}

/**
 * An article, by those who wrote it, based on the work it retells, if it retells one. What the page’s head says already,
 * its description and language, is left out: an article’s page is to stay light.
 * @param images paths of its share image and of its cover, if it has one
 */
function articleData(article: Article, images: readonly string[]): ArticlePage {
  const [image = '', ...others] = images.map(whole);
  const { series } = article;
  return {
    '@type': 'Article',
    headline: article.title,
    url: whole(articlePath(article.id)),
    image: others.length > 0 ? [image, ...others] : image,
    datePublished: isoDate(article.published),
    dateModified: isoDate(article.updated),
    author: authorOf(article),
    ...(article.language !== undefined && { inLanguage: article.language }),
    ...(article.retells && { isBasedOn: workData(article.retells) }),
    ...(series && { isPartOf: { '@type': 'CreativeWorkSeries', name: series.name }, position: series.part }),
  };
}

/** A role as a term with a definition; its set is the list of roles. */
function roleData(role: Role): DefinedTerm {
  return { ...roleTerm(role), inDefinedTermSet: whole(rolesPath()) };
}

const roleTerm = ({ id, name, fullName, summary }: Role) =>
  ({ '@type': 'DefinedTerm', name, alternateName: fullName, description: summary, url: whole(rolePath(id)) }) as const;

/** The roles as a set of terms. */
function rolesData(name: string, roles: readonly Role[]): DefinedTermSet {
  return { '@type': 'DefinedTermSet', name, url: whole(rolesPath()), hasDefinedTerm: roles.map(roleTerm) };
}

/** The glossary as a set of terms. */
function glossaryData(name: string, terms: readonly Term[]): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name,
    url: whole(glossaryPath()),
    hasDefinedTerm: terms.map(
      ({ id, term, definition }) =>
        ({ '@type': 'DefinedTerm', name: term, description: definition, url: whole(termPath(id)) }) as const,
    ),
  };
}

/** The files that the comparison is given out as. */
const downloads = [
  ['roles.csv', 'text/csv'],
  ['roles.json', 'application/json'],
  ['roles.md', 'text/markdown'],
] as const;

/** The comparison as data to take along, based on the works whose accounts it sets side by side. */
function comparisonData({ title: name, description, updated }: Route, roles: readonly Role[]): Dataset {
  const sources = new Set(roles.flatMap(({ accounts }) => accounts.map(({ source }) => source)));
  return {
    '@type': 'Dataset',
    ...{ name, description },
    url: whole(comparisonPath()),
    dateModified: isoDate(updated),
    inLanguage: publication.language,
    license: publication.licence.url,
    creator: organisation(),
    isAccessibleForFree: true,
    isBasedOn: [...sources].map(workData),
    distribution: downloads.map(
      ([file, encodingFormat]) =>
        ({ '@type': 'DataDownload', encodingFormat, contentUrl: whole(downloadPath(file)) }) as const,
    ),
  };
}

/** What a page says of its subject. */
function thingsOf(route: Route, { roles, glossary }: Catalog, cover: string | undefined): Thing[] {
  const { label, image } = route;
  if (route.kind === 'article')
    return [articleData(route.article, [image.path, ...(cover === undefined ? [] : [cover])])];
  if (route.kind === 'role') return [roleData(route.role)];
  if (route.kind !== 'page') return [];
  const data: Record<string, () => Thing> = {
    home: siteData,
    compare: () => comparisonData(route, roles),
    glossary: () => glossaryData(label, glossary),
    roles: () => rolesData(label, roles),
  };
  const things = data[route.page.id];
  return things ? [things()] : [];
}

/**
 * What a page says of itself to machines, as the text of a script of JSON-LD; nothing where it has nothing to say.
 * @param cover path of the picture over an article
 */
export function pageData(route: Route, catalog: Catalog, cover?: string): string | undefined {
  const breadcrumbs = route.trail ? [breadcrumbData(route.trail, route.label)] : [];
  const things = [...thingsOf(route, catalog, cover), ...breadcrumbs];
  return things.length > 0 ? serialiseThings(things) : undefined;
}

/** Addresses of pages about those who wrote an article. */
export function authorAddresses({ authors }: Article, routes: readonly Route[]): string[] {
  const own = authors.flatMap(({ url }) => url ?? []);
  if (own.length > 0) return own;
  const about = routes.find((route) => route.kind === 'page' && route.page.id === 'about');
  return [whole(about?.path ?? homePath())];
}

/**
 * Things as JSON-LD for a script element. No `<` is left in it, so that no title can end the element or open a comment
 * in it (HTML, “Restrictions for contents of script elements”).
 */
export function serialiseThings(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', String.raw`\u003c`);
}
