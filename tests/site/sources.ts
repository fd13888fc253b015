/** The works that the site cites, as the files of `content/sources/` name them. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../content/sources/', import.meta.url);

/** The address of every work in `content/sources/`. */
export const sourceAddresses: ReadonlySet<string> = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('_'))
    .map((name) => {
      const address = /^url: *["']?([^"'\s]+)/m.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1];
      if (!address) throw new Error(`content/sources/${name} has no url.`);
      return address;
    }),
);
