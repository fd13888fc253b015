import { describe, expect, test } from 'vitest';
import { files, home, ownPath, pageAt, pages, type Page } from './published.ts';
import { sourceAddresses } from './sources.ts';

/** Attributes that hold one address. */
const addressAttributes = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite'];

/** Links with which a document has something fetched; the others only say where something is. */
const fetchingLinks = /stylesheet|preload|prefetch|preconnect|icon|manifest/;

/** The addresses in a `srcset`, without the sizes. */
function sourcesIn(srcset: string): string[] {
  return srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/).slice(0, 1));
}

/** The addresses that CSS has fetched. */
function addressesInCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);
  return [...found].flatMap(([, inUrl, inImport]) => inUrl ?? inImport ?? []);
}

/** Every address that a page’s elements name, as it is written. */
function linksOf({ $ }: Page): string[] {
  const single = addressAttributes.flatMap((name) =>
    $(`[${name}]`)
      .map((_, element) => $(element).attr(name))
      .get(),
  );
  const several = $('[srcset], [imagesrcset]')
    .map((_, element) => $(element).attr('srcset') ?? $(element).attr('imagesrcset'))
    .get();
  return [...single, ...several.flatMap(sourcesIn)];
}

/** Every address from which a page loads something by itself, as it is written. */
function loadsOf({ $ }: Page): string[] {
  const elements = $('[src], use[href], image[href], object[data], [poster]').map((_, element) => {
    const { src, href, data, poster } = $(element).attr() ?? {};
    return src ?? href ?? data ?? poster;
  });
  const links = $('link[href]')
    .filter((_, element) => fetchingLinks.test($(element).attr('rel') ?? ''))
    .map((_, element) => $(element).attr('href'));
  const several = $('[srcset], [imagesrcset]').map((_, element) => $(element).attr('srcset'));
  const css = $('style').map((_, element) => $(element).text());
  return [
    ...elements.get(),
    ...links.get(),
    ...several.get().flatMap(sourcesIn),
    ...css.get().flatMap(addressesInCss),
  ].filter((address) => !address.startsWith('data:'));
}

/** What is wrong with where a link leads inside the site, in a few words; nothing where all is well. */
function faultOf(link: string, address: URL, path: string): string[] {
  const page = pageAt(path);
  if (!page && !files.has(path))
    return [pageAt(`${path}/`) ? `${link} lacks the slash at its end` : `${link} leads to nothing`];
  if (!page && path.endsWith('.html')) return [`${link} is not the form of the address that the page gives`];
  const id = decodeURIComponent(address.hash.slice(1));
  return id && !page?.ids.has(id) ? [`${link} leads to an id that is not there`] : [];
}

/** Where a link goes that hands a page or a feed to a service of the reader’s choice. */
const asked = [
  'mailto:?subject=',
  'https://www.linkedin.com/sharing/share-offsite/?url=',
  'https://bsky.app/intent/compose?text=',
  'https://share.joinmastodon.org/#text=',
  'https://x.com/intent/post?text=',
  'https://feedly.com/i/subscription/feed/',
  'https://www.inoreader.com/?add_feed=',
  'https://feedbin.com/?subscribe=',
  'https://www.newsblur.com/?url=',
  'https://theoldreader.com/feeds/subscribe?url=',
  'feed:https://',
];

describe.each(pages)('$path', (page) => {
  test('every link into the site leads to a file, by its canonical address, and to an id that is there', () => {
    const links = linksOf(page);
    expect(links.length).toBeGreaterThan(0);
    const faults = links.flatMap((link) => {
      const address = new URL(link, page.address);
      const path = ownPath(address);
      return path === undefined ? [] : faultOf(link, address, path);
    });
    expect(faults, page.file).toEqual([]);
  });

  test('every link out of the site leads to a work in content/sources, to a licence, or to where a reader shares or follows', () => {
    const strange = linksOf(page).filter((link) => {
      if (ownPath(new URL(link, page.address)) !== undefined || sourceAddresses.has(link)) return false;
      return (
        !/^https:\/\/creativecommons\.org\/licenses\//.test(link) && !asked.some((place) => link.startsWith(place))
      );
    });
    expect(strange, page.file).toEqual([]);
  });

  test('nothing is loaded from another host, and what is loaded is there', () => {
    const loads = loadsOf(page);
    expect(loads.length).toBeGreaterThan(0);
    const strange = loads.filter((link) => !files.has(ownPath(new URL(link, page.address)) ?? ''));
    expect(strange, page.file).toEqual([]);
  });
});

test('style sheets and drawings load nothing from another host', () => {
  const strange = [...files]
    .filter(([path]) => /\.(css|svg)$/.test(path))
    .flatMap(([path, content]) => {
      const text = content.toString('utf8');
      const named = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].flatMap(([, address]) => address ?? []);
      return [...named, ...addressesInCss(text)].filter(
        (address) =>
          !/^(#|data:)/.test(address) && ownPath(new URL(address, new URL(path.slice(1), home))) === undefined,
      );
    });
  expect(strange).toEqual([]);
});

test('the page for missing pages works at any depth: its links begin at the root', () => {
  const missing = pageAt('/404.html');
  if (!missing) throw new Error('dist/404.html is missing.');
  const relative = linksOf(missing).filter((link) => !/^(\/|#|https:)/.test(link));
  expect(relative).toEqual([]);
});
