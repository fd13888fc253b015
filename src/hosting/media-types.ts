/** What files are, by how their names end, the longest ending first: hosts know few of these, or without their encoding. */
const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  ['feed.json', 'application/feed+json'],
  ['speculation-rules.json', 'application/speculationrules+json'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.schema.json', 'application/schema+json'],
  ['.json', 'application/json'],
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  // Browsers show a feed that is served as plain XML, and offer it for download under the types of its own.
  ['.xml', 'application/xml; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.gif', 'image/gif'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.mp4', 'video/mp4'],
  ['.webm', 'video/webm'],
  ['.mp3', 'audio/mpeg'],
  ['.vtt', 'text/vtt; charset=utf-8'],
  ['.pdf', 'application/pdf'],
];

/** What a file is that nobody has said anything of. */
export const unknownType = 'application/octet-stream';

/** What a file is. @param path of it, or a pattern that ends as its files do */
export const mediaTypeOf = (path: string): string =>
  mediaTypes.find(([ending]) => path.endsWith(ending))?.[1] ?? unknownType;

/** Every ending that begins with a dot and has no other dot, without it, with its type. */
export const typesByEnding = mediaTypes
  .filter(([ending]) => /^\.\w+$/.test(ending))
  .map(([ending, type]) => ({ ending: ending.slice(1), type }));

/** Every ending that such a list cannot name, with its type. */
export const typesByName = mediaTypes
  .filter(([ending]) => !/^\.\w+$/.test(ending))
  .map(([ending, type]) => ({ ending, type }));
