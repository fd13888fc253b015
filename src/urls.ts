/** Every path of the site is built here. Paths begin with the base path and, where they are pages, end in a slash. */
import type { FeedFile } from './feed-files.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The path to link to for a path of the site.
 * @param path from the site’s root, like `/compare/` or `/compare/#background`
 */
export function sitePath(path: `/${string}`): string {
  return `${base}${path}`;
}

/**
 * The whole address of a path that `sitePath` or one of the functions below gave.
 * @throws TypeError when the build knows no address for the site
 */
export function absoluteUrl(path: string): URL {
  return new URL(path, import.meta.env.SITE);
}

export const homePath = (): string => sitePath('/');
/** A page by its id, or a part of it. */
export const pagePath = (page: string, part?: string): string =>
  sitePath(`/${page === 'home' ? '' : `${page}/`}${part === undefined ? '' : `#${part}`}`);
export const articlesPath = (page = 1): string => sitePath(page === 1 ? '/articles/' : `/articles/${page}/`);
export const articlePath = (article: string): string => sitePath(`/articles/${article}/`);
export const passagePath = (article: string, passage: string): string => `${articlePath(article)}#${passage}`;
export const comparisonPath = (): string => sitePath('/compare/');
/** A row of the whole comparison, by its criterion’s id. */
export const criterionPath = (criterion: string): string => `${comparisonPath()}#${criterion}`;
/** Two roles side by side, by the pair’s id. */
export const pairPath = (pair: string): string => sitePath(`/compare/${pair}/`);
export const downloadPath = (file: 'roles.csv' | 'roles.json' | 'roles.schema.json' | 'roles.md'): string =>
  sitePath(`/compare/${file}`);
export const decisionPath = (): string => sitePath('/decide/');
export const glossaryPath = (): string => sitePath('/glossary/');
export const termPath = (term: string): string => `${glossaryPath()}#${term}`;
export const rolesPath = (): string => sitePath('/roles/');
export const rolePath = (role: string): string => sitePath(`/roles/${role}/`);
/** What a role’s accounts come to for whoever has to choose, on its profile. */
export const advicePath = (role: string): string => `${rolePath(role)}#advice`;
export const topicPath = (topic: string, page = 1): string =>
  sitePath(page === 1 ? `/topics/${topic}/` : `/topics/${topic}/${page}/`);
export const forecastsPath = (): string => sitePath('/forecasts/');
/** A row of the forecasts’ page: where a forecast stands with all that it rests on. */
export const forecastPath = (forecast: string): string => `${forecastsPath()}#${forecast}`;
/** A page with that forecast alone, to pass on. */
export const forecastPagePath = (forecast: string): string => `${forecastsPath()}${forecast}/`;
/** A row of a table of figures there, by series and point. */
export const forecastFigurePath = (point: string): string => `${forecastsPath()}#${point}`;
/** The list of claims, or those of a source that have a page of their own. */
export const claimsPath = (source?: string): string =>
  sitePath(source === undefined ? '/claims/' : `/claims/${source}/`);
/** A claim where it is listed. @param apart whether its source has a page of its own for its claims */
export const claimPath = ({ id, source, apart }: { id: string; source: { id: string }; apart: boolean }): string =>
  `${claimsPath(apart ? source.id : undefined)}#${id}`;
/** The list of sources: a page of it, from 1. */
export const sourcesPath = (page = 1): string => sitePath(page === 1 ? '/sources/' : `/sources/${page}/`);
/** A work in the list of sources, by its id and the page of the list. */
export const sourcePath = ({ id, page }: { id: string; page: number }): string => `${sourcesPath(page)}#${id}`;
/** The feed of all articles, or of those on a topic. */
export const feedPath = (file: FeedFile = 'rss.xml', topic?: string): string =>
  topic === undefined ? sitePath(`/${file}`) : `${topicPath(topic)}${file}`;
/** The folder with an archive of a feed, from the page beside which the feed stands. */
export const archiveFolder = (number: number): string => `archive/${number}/`;
export const changesPath = (): string => sitePath('/changes.xml');
export const subscribePath = (): string => sitePath('/subscribe/');
export const sitemapPath = (): string => sitePath('/sitemap-index.xml');
/** A part of the sitemap, numbered from 0. */
export const sitemapPartPath = (part: number): string => sitePath(`/sitemap-${part}.xml`);
/** The field on the page that searches, where the way there leads. */
export const searchFieldId = 'search-field';
/** The module that searches, which lies with its index. */
export const searchEnginePath = (): string => sitePath('/pagefind/pagefind.js');
export const faviconPath = (): string => sitePath('/favicon.svg');
/** An article’s citation as a file: `bib`, `ris` or `csl.json`. */
export const citationPath = (article: string, ending: string): string => sitePath(`/articles/${article}.${ending}`);
/** An article as Markdown. */
export const articleMarkdownPath = (article: string): string => sitePath(`/articles/${article}.md`);
/** The list for programs that names every article. */
export const fullLlmsPath = (): string => sitePath('/llms-full.txt');
export const securityPath = (): string => sitePath('/.well-known/security.txt');
/** What a share image can stand for. */
export type ShareImageKind = 'page' | 'article' | 'role' | 'pair' | 'topic' | 'forecast';
/** A page’s share image. Single pages go by a name: `shareImagePath('page', 'home')`. */
export const shareImagePath = (kind: ShareImageKind, id: string): string => sitePath(`/share/${kind}/${id}.png`);
