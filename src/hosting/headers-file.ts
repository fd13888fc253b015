import { commonHeaders, fileHeaders, hashedFolder, keptForAYear, type Headers, type HostedSite } from './headers.ts';

const feeds = ['rss.xml', 'atom.xml', 'feed.json'];
const feedFolders = ['', 'archive/:number/', 'topics/:topic/', 'topics/:topic/archive/:number/'];

/** The files whose types hosts do not know, from the site’s folder. Hosts take a hundred rules at most. */
const typed = [
  ...feedFolders.flatMap((folder) => feeds.map((file) => `${folder}${file}`)),
  ...['changes.xml', 'archive/:number/changes.xml', 'sitemap-index.xml', 'sitemap-:part.xml'],
  ...['llms.txt', 'llms-full.txt', 'humans.txt', 'robots.txt', '.well-known/security.txt'],
  'speculation-rules.json',
  ...['md', 'bib', 'ris', 'csl.json'].map((ending) => `articles/:article.${ending}`),
  ...['csv', 'json', 'schema.json', 'md'].map((ending) => `compare/roles.${ending}`),
];

/**
 * The file `_headers` by which Netlify and Cloudflare Pages set headers: https://docs.netlify.com/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/. Where several rules fit a file both put the values of one
 * header side by side, so no two of these set the same one for a file.
 */
export function headersFile(site: HostedSite): string {
  const rules: [path: string, headers: Headers][] = [
    ['*', commonHeaders(site)],
    [`${hashedFolder}*`, { 'Cache-Control': keptForAYear }],
    ...typed.map((path): [string, Headers] => [path, fileHeaders(path)]),
  ];
  return rules.map(([path, headers]) => `${site.base}${path}\n${linesOf(headers)}`).join('\n');
}

const linesOf = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
