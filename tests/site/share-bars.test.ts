import { describe, expect, test } from 'vitest';
import { articles, atLeastOne, pages, type Page } from './published.ts';

/** What a link hands over: the words, where it takes any, and the address. */
interface Handed {
  words?: string;
  address: string;
}

/** Words and an address that share one text. */
function apart(text: string): Handed {
  const at = text.lastIndexOf('\n');
  return { words: text.slice(0, at), address: text.slice(at + 1) };
}

/** What each place is handed by a link to it, read as a browser reads addresses. */
const places: Record<string, { at: string; read: (link: URL) => Handed }> = {
  Mail: {
    at: 'mailto:',
    read: ({ searchParams }) => ({
      words: searchParams.get('subject') ?? '',
      address: searchParams.get('body') ?? '',
    }),
  },
  LinkedIn: {
    at: 'https://www.linkedin.com/sharing/share-offsite/',
    read: ({ searchParams }) => ({ address: searchParams.get('url') ?? '' }),
  },
  Bluesky: {
    at: 'https://bsky.app/intent/compose',
    read: ({ searchParams }) => apart(searchParams.get('text') ?? ''),
  },
  Mastodon: {
    at: 'https://share.joinmastodon.org/',
    read: ({ hash }) => apart(new URLSearchParams(hash.slice(1)).get('text') ?? ''),
  },
  X: {
    at: 'https://x.com/intent/post',
    read: ({ searchParams }) => ({ words: searchParams.get('text') ?? '', address: searchParams.get('url') ?? '' }),
  },
};

/** Every link of a page to one of the places, with whether it stands in the share bar. */
function shareLinksOf({ $ }: Page) {
  return $('a[href]')
    .get()
    .flatMap((element) => {
      const href = $(element).attr('href') ?? '';
      const place = Object.values(places).find(({ at }) => href.startsWith(at));
      if (!place) return [];
      const link = new URL(href);
      return [{ link, name: $(element).text().trim(), handed: place.read(link), inBar: $(element).is('.share-bar a') }];
    });
}

const bars = atLeastOne(
  'share bar',
  pages.filter(({ $ }) => $('.share-bar').length > 0),
);

test('every article, role, pair and the page of the forecasts can be shared', () => {
  const kinds = [/^\/articles\/[^/]+\/$/, /^\/roles\/[^/]+\/$/, /^\/compare\/[^/]+-vs-[^/]+\/$/, /^\/forecasts\/$/];
  for (const kind of kinds) {
    const some = atLeastOne(
      `page like ${kind}`,
      pages.filter(({ path }) => kind.test(path)),
    );
    for (const page of some) expect(bars, page.path).toContain(page);
  }
  for (const article of articles) expect(bars, article.path).toContain(article);
});

describe.each(bars)('$path', (page) => {
  const { $, address } = page;
  const canonical = $('link[rel=canonical]').attr('href');
  const title = $('meta[property="og:title"]').attr('content');

  test('has one share bar, with a link to each place', () => {
    expect($('.share-bar').length).toBe(1);
    expect(shareLinksOf(page).map(({ name }) => name)).toEqual(Object.keys(places));
    for (const { link, name } of shareLinksOf(page)) expect(link.href.startsWith(places[name]?.at ?? '?')).toBe(true);
  });

  test('hands over exactly its title and its canonical address', () => {
    expect(canonical).toBe(address.href);
    for (const { name, handed } of shareLinksOf(page)) {
      expect(handed.address, name).toBe(canonical);
      expect(handed.words, name).toBe(name === 'LinkedIn' ? undefined : title);
    }
  });

  test('shares with plain links: nothing on them but where they go', () => {
    const links = $('.share-bar a').get();
    expect(links.map((link) => Object.keys(link.attribs))).toEqual(Object.keys(places).map(() => ['href']));
  });

  test('shows nothing of the native share until the browser is known to have it', () => {
    const [copy, share, ...more] = $('.share-bar button').get();
    expect(more).toEqual([]);
    expect($(copy ?? '').attr('hidden')).toBeUndefined();
    expect($(share ?? '').attr('hidden')).toBeDefined();
    expect($('.share-bar [role=status]').text()).toBe('');
  });
});

test.each(pages)('$path shares no page but itself, and outside of a share bar none', (page) => {
  for (const { handed, inBar, link } of shareLinksOf(page)) {
    expect(inBar, link.href).toBe(true);
    expect(handed.address, link.href).toBe(page.address.href);
  }
});
