import { basename } from 'node:path';

/** The end of a picture’s name: the hash that the bundler gave it, which no address encodes, and its kind. */
const end = /[\w-]+\.(?:png|jpe?g|webp|avif|gif|svg)/g;

/**
 * The pictures of the bundler that no text names, like those of drafts: it takes whatever lies in the content.
 * @param files of the site, with slashes
 * @param texts of the site, all that can name a picture
 */
export function unnamedPictures(files: readonly string[], texts: Iterable<string>): string[] {
  const unnamed = new Map(
    files.flatMap((file) => {
      const own = file.startsWith('_astro/') ? basename(file).match(end)?.at(-1) : undefined;
      return own === undefined ? [] : [[own, file]];
    }),
  );
  for (const text of texts) {
    if (unnamed.size === 0) break;
    for (const name of text.match(end) ?? []) unnamed.delete(name);
  }
  return [...unnamed.values()];
}
