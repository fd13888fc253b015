import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedReaders } from '../sharing/reader-links.ts';
import { shareTargets } from '../sharing/share-links.ts';

const sharing = join(import.meta.dirname, '../sharing');

/**
 * The addresses of other sites that the site itself links to, filled in as for its home page: readers of feeds, and places
 * to share a page to.
 * @param home address of the home page
 * @returns for each, without what follows #, the place in the code that has it
 */
export function siteAddresses(home: string): ReadonlyMap<string, readonly string[]> {
  const feed = new URL('rss.xml', home).href;
  const written = {
    'reader-links.ts': feedReaders.map(({ subscribeAddress }) => subscribeAddress(feed)),
    'share-links.ts': shareTargets.map(({ address }) => address('', home)),
  };
  const places = Object.entries(written).flatMap(([file, addresses]) => {
    const lines = readFileSync(join(sharing, file), 'utf8').split('\n');
    return addresses
      .filter((address) => /^https?:/.test(address))
      .map((address): [string, string[]] => {
        const line = lines.findIndex((text) => text.includes(`${new URL(address).origin}/`)) + 1;
        return [address.replace(/#.*$/s, ''), [`src/sharing/${file}:${line}`]];
      });
  });
  return new Map(places);
}
