import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import ogs from 'open-graph-scraper';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressedPages, articles, atLeastOne, files, home, ownPath, pageAt, pages, type Page } from './published.ts';

/** What all tags of a name say, Open Graph’s and Twitter’s alike. */
const said = ({ $ }: Page, name: string): string[] =>
  $(`meta[property="${name}"], meta[name="${name}"]`)
    .get()
    .map((tag) => $(tag).attr('content') ?? '');

/** The words of an image’s file: its first bytes say whether it is a PNG, and of what size (PNG, 3rd edition, 5.2 and 11.2.1). */
function pngSize(file: Buffer): { width: number; height: number } | undefined {
  const signature = '89504e470d0a1a0a';
  if (file.subarray(0, 8).toString('hex') !== signature || file.subarray(12, 16).toString() !== 'IHDR')
    return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

const homeImage = said(pages.find(({ path }) => path === '/') ?? raise('There is no home page.'), 'og:image')[0] ?? '';

function raise(message: string): never {
  throw new Error(message);
}

/** The pages with an image of their own, by the folder their image is in. */
const kinds = [
  { kind: 'article', own: articles },
  { kind: 'role', own: pages.filter(({ path }) => /^\/roles\/[^/]+\/$/.test(path)) },
  { kind: 'pair', own: pages.filter(({ path }) => /^\/compare\/[^/]+-vs-[^/]+\/$/.test(path)) },
].map(({ kind, own }) => ({ kind, own: atLeastOne(`page of the kind ${kind}`, own) }));

describe.each(pages)('$path', (page) => {
  const { $, file, html } = page;

  test('says once each thing that a card is made of', () => {
    const once = [
      ...['og:type', 'og:title', 'og:description', 'og:site_name', 'og:locale'],
      ...['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt'],
      ...['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt'],
    ];
    for (const name of once) {
      expect(said(page, name).length, `${file}: ${name}`).toBe(1);
      expect(said(page, name)[0]?.trim(), `${file}: ${name}`).not.toBe('');
    }
  });

  test('says the same to Twitter as to all others, and asks it for the large card', () => {
    for (const name of ['title', 'description', 'image', 'image:alt'])
      expect(said(page, `twitter:${name}`), file).toEqual(said(page, `og:${name}`));
    expect(said(page, 'twitter:card'), file).toEqual(['summary_large_image']);
  });

  test('names the site, its language and its kind', () => {
    expect(said(page, 'og:site_name'), file).toEqual(['CMTO vs Marketing CTO']);
    expect(said(page, 'og:locale'), file).toEqual(['en_GB']);
    expect(said(page, 'og:type'), file).toEqual([articles.includes(page) ? 'article' : 'website']);
  });

  test('says all of it in its first 4,096 bytes, before its policy and its styles', () => {
    const tags = [...html.matchAll(/<meta (?:property="(?:og|article):|name="(?:twitter|fediverse):)[^>]*>/g)];
    expect(tags.length, file).toBe($('meta[property], meta[name^="twitter:"], meta[name^="fediverse:"]').length);
    expect(tags.length, file).toBeGreaterThan(14);
    const end = Math.max(...tags.map(({ index, 0: tag }) => index + tag.length));
    expect(Buffer.byteLength(html.slice(0, end)), file).toBeLessThanOrEqual(4096);
    expect(end, file).toBeLessThan(html.indexOf('<style'));
    expect(end, file).toBeLessThan(html.search(/<meta http-equiv="content-security-policy"/i));
  });

  test('has one image, a whole address of a PNG of ours, 1200 by 630 and under 120 KB', () => {
    const [address = ''] = said(page, 'og:image');
    expect(address.startsWith(home.href), `${file}: ${address}`).toBe(true);
    const image = files.get(ownPath(new URL(address)) ?? '') ?? raise(`${file} names ${address}, which is not there.`);
    expect(pngSize(image), address).toEqual({ width: 1200, height: 630 });
    expect(image.byteLength, address).toBeLessThan(120 * 1024);
    expect(said(page, 'og:image:type'), file).toEqual(['image/png']);
    expect(said(page, 'og:image:width'), file).toEqual(['1200']);
    expect(said(page, 'og:image:height'), file).toEqual(['630']);
  });

  test('speaks of an article only where it is one, and credits an account only where there is one', () => {
    expect($('meta[property^="article:"]').length > 0, file).toBe(articles.includes(page));
    for (const account of said(page, 'fediverse:creator')) expect(account, file).toMatch(/^@[\w.-]+@[\w.-]+$/);
  });
});

test.each(addressedPages)('$path gives one address to those who share it, crawlers and the sitemap', (page) => {
  expect(said(page, 'og:url')).toEqual([page.$('link[rel=canonical]').attr('href')]);
  expect(files.get('/sitemap-0.xml')?.toString()).toContain(`<loc>${said(page, 'og:url')[0]}</loc>`);
});

test.each(articles)('$path gives its address in every feed, too', ({ address, path }) => {
  const feeds = pages.flatMap(({ $ }) =>
    $('link[rel=alternate][type*="rss"]')
      .get()
      .map((link) => ownPath(new URL($(link).attr('href') ?? '', home)) ?? ''),
  );
  const main = atLeastOne(
    'feed of all articles',
    [...new Set(feeds)].filter((feed) => !feed.startsWith('/topics/')),
  );
  for (const feed of main)
    expect(files.get(feed)?.toString(), `${feed}: ${path}`).toContain(`<link>${address.href}</link>`);
});

test.each(articles)('$path says when it was published and changed, by whom, and on what', (page) => {
  const [published, changed] = [said(page, 'article:published_time'), said(page, 'article:modified_time')];
  expect(published).toEqual([page.$('.article-head time').first().attr('datetime')]);
  expect(changed).toEqual([page.$('footer time[data-last-change]').attr('datetime')]);
  const author = said(page, 'article:author');
  expect(author.length).toBe(1);
  expect(pageAt(ownPath(new URL(author[0] ?? '')) ?? '')).toBeDefined();
  const topics = page.$('.article-head .kicker a').map((_, topic) => page.$(topic).text().trim());
  expect(said(page, 'article:tag')).toEqual(topics.get());
});

describe.each(kinds)('every $kind', ({ kind, own }) => {
  test('has an image of its own, with its name in the words for it', () => {
    const images = own.map((page) => said(page, 'og:image')[0]);
    expect(new Set(images).size).toBe(own.length);
    for (const page of own) {
      const name = page.path.split('/').at(-2);
      expect(said(page, 'og:image')).toEqual([new URL(`share/${kind}/${name}.png`, home).href]);
    }
  });
});

test('the forecasts have an image, and every other page has the home page’s', () => {
  const own = kinds.flatMap((each) => each.own);
  const forecasts = pages.filter(({ path }) => path === '/forecasts/');
  expect(forecasts.map((page) => said(page, 'og:image'))).toEqual([[new URL('share/page/forecasts.png', home).href]]);
  const others = atLeastOne(
    'page without an image of its own',
    pages.filter((page) => ![...own, ...forecasts].includes(page)),
  );
  for (const page of others) expect(said(page, 'og:image'), page.file).toEqual([homeImage]);
});

test('every image is some page’s', () => {
  const named = new Set(pages.map((page) => ownPath(new URL(said(page, 'og:image')[0] ?? ''))));
  expect([...files.keys()].filter((path) => path.startsWith('/share/')).sort()).toEqual([...named].sort());
});

describe('Open Graph Scraper, asked of the served site,', () => {
  const server = createServer(({ url = '/' }, response) => {
    const page = pageAt(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html);
  });
  let port = 0;
  beforeAll(
    () =>
      new Promise<void>((done) => {
        server.listen(0, '127.0.0.1', () => {
          ({ port } = server.address() as AddressInfo);
          done();
        });
      }),
  );
  afterAll(() => new Promise((done) => server.close(done)));

  test.each(pages.filter(({ path }) => path !== '/404.html'))('makes a card of $path', async (page) => {
    const { result, error } = await ogs({
      url: `http://127.0.0.1:${port}${page.path}`,
    });
    expect(error).toBe(false);
    expect(result).toMatchObject({
      ogTitle: page.$('meta[property="og:title"]').attr('content'),
      ogDescription: page.$('meta[name=description]').attr('content'),
      ogUrl: page.address.href,
      ogType: articles.includes(page) ? 'article' : 'website',
      ogSiteName: 'CMTO vs Marketing CTO',
      ogLocale: 'en_GB',
      twitterCard: 'summary_large_image',
      ogImage: [
        {
          url: said(page, 'og:image')[0],
          width: '1200',
          height: '630',
          type: 'image/png',
          alt: said(page, 'og:image:alt')[0],
        },
      ],
    });
  });
});
