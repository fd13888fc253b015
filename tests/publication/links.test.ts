import { expect, test } from 'vitest';
import { addressesIn, faultOf } from './addresses.ts';
import { writtenTexts } from './content-files.ts';
import { claimPages, sourcePages } from './entries.ts';
import { addressAttributes, addressesInCss, namedIn, sourcesIn } from './named-addresses.ts';
import { faultsOn, files, home, ownPath, pageAt, pages, placeOf, texts, type Page } from './published.ts';

/** Links with which a document has something fetched; the others only say where something is. */
const fetchingLinks = /stylesheet|preload|prefetch|preconnect|icon|manifest/;

/** Every address that the elements of a page name, as it is written, with where it stands. */
function linksOf(page: Page): { link: string; place: string }[] {
  const { $ } = page;
  return $('[href], [src], [poster], [action], [formaction], [data], [cite], [srcset], [imagesrcset]')
    .get()
    .flatMap((element) => {
      const { attribs } = element;
      const single = addressAttributes.flatMap((name) => attribs[name] ?? []);
      const several = [attribs.srcset, attribs.imagesrcset].flatMap((value) => (value ? sourcesIn(value) : []));
      return [...single, ...several].map((link) => ({ link, place: placeOf(page, element) }));
    });
}

/** Every address from which a page loads something by itself, as it is written. */
function loadsOf({ $ }: Page): string[] {
  const elements = $('[src], use[href], image[href], object[data], [poster]')
    .get()
    .flatMap(({ attribs: { src, href, data, poster } }) => src ?? href ?? data ?? poster ?? []);
  const links = $('link[href]')
    .get()
    .flatMap(({ attribs: { rel = '', href = '' } }) => (fetchingLinks.test(rel) ? [href] : []));
  const several = $('[srcset], [imagesrcset]')
    .get()
    .flatMap(({ attribs: { srcset, imagesrcset } }) => sourcesIn(srcset ?? imagesrcset ?? ''));
  const css = $('style, [style]')
    .get()
    .flatMap((element) => addressesInCss(`${$(element).text()} ${element.attribs.style ?? ''}`));
  return [...elements, ...links, ...several, ...css].filter((address) => !address.startsWith('data:'));
}

/** What a page says that its text may be used under, and the words of schema.org. */
const named = new Set(
  pages.flatMap(({ $ }) =>
    addressesIn(JSON.parse($('script[type="application/ld+json"]').text() || '{}')).filter(
      (address) => ownPath(new URL(address)) === undefined,
    ),
  ),
);

const writtenText = writtenTexts.map(({ text }) => text).join('\n');

/** Whether a link out of the site hands an address of it to a service, as those to share a page or to follow a feed do. */
function handsOver(link: string): boolean {
  return /^(https|mailto|feed):/.test(link) && decodeURIComponent(link).slice(1).includes(home.href);
}

test('every link into the site leads to a file, by its canonical address, and to an id that is there', () => {
  const faults = faultsOn(pages, (page) => {
    const links = linksOf(page);
    if (links.length === 0) return ['has no link at all'];
    return links.flatMap(({ link, place }) =>
      URL.canParse(link, page.address.href)
        ? faultOf(new URL(link, page.address)).map((fault) => `${place}: ${fault}`)
        : [`${place}: ${link} is no address`],
    );
  });
  expect(faults).toEqual([]);
});

test('every address of the site that a file names, whatever file it is, leads somewhere, and none is of its host alone', () => {
  const faults = [...files].flatMap(([path, bytes]) =>
    namedIn(path, bytes).flatMap(({ written, address }) => {
      if (!address) return [`${path}: ${written} is no address`];
      if (address.host !== home.host || ownPath(address) !== undefined)
        return faultOf(address).map((fault) => `${path}: ${fault}`);
      // What else lies on its host a text can link to.
      return writtenText.includes(address.href) ? [] : [`${path}: ${written} is not of the site at ${home.href}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('every link out of the site is one that the content names, or one that hands the page to a service', () => {
  const faults = faultsOn(pages, (page) =>
    linksOf(page).flatMap(({ link, place }) => {
      const isOurs = ownPath(new URL(link, page.address)) !== undefined;
      return isOurs || writtenText.includes(link) || named.has(link) || handsOver(link) ? [] : [`${place}: ${link}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('every link on a page that lists what claims, verdicts and sources rest on is into the site or to a source', () => {
  const lists = [...claimPages, ...sourcePages, ...[pageAt('/forecasts/') ?? []].flat()];
  const addressesOfSources = writtenTexts
    .filter(({ name }) => name.startsWith('sources/'))
    .map(({ text }) => text)
    .join('\n');
  const faults = faultsOn(lists, (page) =>
    page
      .$('main a[href]')
      .get()
      .flatMap((link) => {
        const { href = '' } = link.attribs;
        const isOurs = ownPath(new URL(href, page.address)) !== undefined;
        return isOurs || addressesOfSources.includes(href) || handsOver(href)
          ? []
          : [`${placeOf(page, link)}: ${href}`];
      }),
  );
  expect(faults).toEqual([]);
});

test('nothing is loaded from another host, and what is loaded is there', () => {
  const faults = faultsOn(pages, (page) => {
    const loads = loadsOf(page);
    const strange = loads.filter((link) => !files.has(ownPath(new URL(link, page.address)) ?? ''));
    return loads.length === 0 ? ['loads nothing at all'] : strange.map((link) => `loads ${link}`);
  });
  expect(faults).toEqual([]);
});

test('style sheets and drawings load only what is there', () => {
  const faults = [...texts]
    .filter(([path]) => /\.(css|svg)$/.test(path))
    .flatMap(([path, text]) => {
      const linked = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].flatMap(([, address]) => address ?? []);
      return [...linked, ...addressesInCss(text)]
        .filter((address) => !/^(#|data:)/.test(address))
        .filter((address) => !files.has(ownPath(new URL(address, new URL(path.slice(1), home))) ?? ''))
        .map((address) => `${path} loads ${address}`);
    });
  expect(faults).toEqual([]);
});

test('scripts name no other host, and load only what is there', () => {
  const faults = [...texts]
    .filter(([path]) => path.endsWith('.js'))
    .flatMap(([path, text]) => {
      const hosts = [...text.matchAll(/\bhttps?:\/\/[\w.-]+/g)]
        .map(([host]) => host)
        .filter((host) => host !== 'http://www.w3.org')
        // Pagefind reads paths as if they stood there, and asks nothing of it: see silence.spec.ts.
        .filter((host) => !(path.startsWith('/pagefind/') && host === 'https://example.com'));
      const imports = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].flatMap(
        ([, address]) => address ?? [],
      );
      const missing = imports.filter(
        (address) => !files.has(ownPath(new URL(address, new URL(path.slice(1), home))) ?? ''),
      );
      return [...hosts.map((host) => `${path} names ${host}`), ...missing.map((address) => `${path} loads ${address}`)];
    });
  expect(faults).toEqual([]);
});

test('the page for missing pages works at any depth: its links begin at the root', () => {
  const missing = ['/404.html'].flatMap((path) => pageAt(path) ?? []);
  const faults = faultsOn(missing, (page) =>
    linksOf(page).flatMap(({ link, place }) => (/^(\/|#|[a-z]+:)/.test(link) ? [] : [`${place}: ${link}`])),
  );
  expect(faults).toEqual([]);
});
