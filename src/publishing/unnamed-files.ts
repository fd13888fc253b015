import { basename } from 'node:path';

/** The end of a file’s name: the hash that the bundler gave it, which no address encodes, and its kind. */
// A dot is looked for first: there are few.
const end = /\.(?:png|jpe?g|webp|avif|gif|svg|js)\b(?<=([\w-]+\.\w+))/g;

const endsIn = (text: string): string[] => Array.from(text.matchAll(end), ([, name = '']) => name);

/**
 * The pictures and scripts of the bundler that no text names: it takes whatever lies in the content, drafts’ pictures too, and
 * scripts that are now part of another file.
 * @param files of the site, with slashes
 * @param texts of the site, all that can name a file
 */
export function unnamedFiles(files: readonly string[], texts: Iterable<string>): string[] {
  const unnamed = new Map(
    files.flatMap((file) => {
      const own = file.startsWith('_astro/') ? endsIn(basename(file)).at(-1) : undefined;
      return own === undefined ? [] : [[own, file]];
    }),
  );
  for (const text of texts) {
    if (unnamed.size === 0) break;
    for (const name of endsIn(text)) unnamed.delete(name);
  }
  return [...unnamed.values()];
}
