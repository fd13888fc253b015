import type {
  Article as ArticlePage,
  BreadcrumbList,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  Thing,
  WebSite,
} from 'schema-dts';
import type { Article, Role, Source, Term } from '../catalog/model.ts';
import { isoDate } from '../dates.ts';
import { site } from '../site.ts';
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

export type { Thing };

/** What pages say of themselves to machines, in the words of schema.org. */

const whole = (path: string): string => absoluteUrl(path).href;

/** The publication, which is the author of what stands here. */
const publication = () => ({ '@type': 'Organization', name: site.name, url: whole(homePath()) }) as const;

/** A work of another author that ours is based on. */
function workData({ id, title, author, publisher, url, dated, kind }: Source) {
  return {
    '@type': kind === 'article' ? 'Article' : 'CreativeWork',
    name: title,
    url: url ?? whole(sourcePath(id)),
    ...(author !== undefined && { author: { '@type': 'Person', name: author } as const }),
    publisher: { '@type': 'Organization', name: publisher } as const,
    ...(dated !== 'undated' && { datePublished: dated }),
  } as const;
}

/** The site as a whole: for its home page. */
export function siteData(): WebSite {
  return {
    '@type': 'WebSite',
    name: site.name,
    url: whole(homePath()),
    description: site.description,
    inLanguage: site.language,
    license: site.licence.url,
    publisher: publication(),
  };
}

/**
 * The way from the home page to a page.
 * @param trail the pages between the two, from the top
 * @param here what the page is called; the last step has no address, being the page itself
 */
export function breadcrumbData(trail: readonly { name: string; path: string }[], here: string): BreadcrumbList {
  const steps = [{ name: 'Home', path: homePath() }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(
        ({ name, path }, at) => ({ '@type': 'ListItem', position: at + 1, name, item: whole(path) }) as const,
      ),
      { '@type': 'ListItem', position: steps.length + 1, name: here } as const,
    ],
  };
}

/**
 * An article, by this publication, based on the work it retells. What the page’s head says already, its description
 * and language, is left out: an article’s page is to stay light.
 * @param image path of its share image
 */
export function articleData(article: Article, image: string): ArticlePage {
  return {
    '@type': 'Article',
    headline: article.title,
    url: whole(articlePath(article.id)),
    image: whole(image),
    datePublished: isoDate(article.published),
    dateModified: isoDate(article.updated),
    author: publication(),
    isBasedOn: workData(article.retells),
  };
}

/** A role as a term with a definition; its set is the list of roles. */
export function roleData(role: Role): DefinedTerm {
  return { ...roleTerm(role), inDefinedTermSet: whole(rolesPath()) };
}

const roleTerm = ({ id, name, fullName, summary }: Role) =>
  ({ '@type': 'DefinedTerm', name, alternateName: fullName, description: summary, url: whole(rolePath(id)) }) as const;

/** The roles as a set of terms. */
export function rolesData(name: string, roles: readonly Role[]): DefinedTermSet {
  return { '@type': 'DefinedTermSet', name, url: whole(rolesPath()), hasDefinedTerm: roles.map(roleTerm) };
}

/** The glossary as a set of terms. */
export function glossaryData(name: string, terms: readonly Term[]): DefinedTermSet {
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

/**
 * The comparison as data to take along.
 * @param sources the works it rests on
 */
export function comparisonData(name: string, description: string, updated: Date, sources: readonly Source[]): Dataset {
  return {
    '@type': 'Dataset',
    name,
    description,
    url: whole(comparisonPath()),
    dateModified: isoDate(updated),
    inLanguage: site.language,
    license: site.licence.url,
    creator: publication(),
    isAccessibleForFree: true,
    isBasedOn: sources.map(workData),
    distribution: downloads.map(
      ([file, encodingFormat]) =>
        ({ '@type': 'DataDownload', encodingFormat, contentUrl: whole(downloadPath(file)) }) as const,
    ),
  };
}

/**
 * Things as JSON-LD for a script element. No `<` is left in it, so that no title can end the element or open a comment
 * in it (HTML, “Restrictions for contents of script elements”).
 */
export function serialiseThings(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', String.raw`\u003c`);
}
