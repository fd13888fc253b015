/** The works that the site cites, as the files of `content/sources/` name them. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../content/sources/', import.meta.url);

/** The address of every work in `content/sources/` that readers are sent to. */
export const sourceAddresses: ReadonlySet<string> = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('_'))
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const address = /^url: *["']?([^"'\s]+)/m.exec(text)?.[1];
      if (address) return [address];
      if (/^notLinked: /m.test(text)) return [];
      throw new Error(`content/sources/${name} has neither url nor notLinked.`);
    }),
);
