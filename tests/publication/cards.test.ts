import ogs from 'open-graph-scraper';
import { expect, test } from 'vitest';
import { articleDayAt, publication } from './content.ts';
import { parts } from './parts.ts';
import { addressedPages, articles, faultsOn, lineOf, pageAt, pages, type Page, unless } from './published.ts';
import { said, unlessSaid } from './tags.ts';

const titleOf = ({ $ }: Page): string => $('head > title').text();
const descriptionOf = ({ $ }: Page): string => $('meta[name=description]').attr('content') ?? '';

/** The name of the site, as its home page gives it. */
const name = publication?.name ?? pageAt('/')?.$('meta[property="og:site_name"]').attr('content') ?? '';

test('every page says once each thing that a card is made of', () => {
  const once = [
    ...['og:type', 'og:title', 'og:description', 'og:site_name', 'og:locale'],
    ...['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt'],
    ...['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt'],
  ];
  const faults = faultsOn(pages, (page) =>
    once
      .filter((tag) => said(page, tag).length !== 1 || !said(page, tag)[0]?.trim())
      .map((tag) => `${tag} is said ${said(page, tag).length} times`),
  );
  expect(faults).toEqual([]);
});

test('every page says the same to those who share it, to those who search, and to Twitter', () => {
  const faults = faultsOn(pages, (page) => [
    ...unless(titleOf(page).includes(said(page, 'og:title')[0] ?? '?'), `og:title is “${said(page, 'og:title')[0]}”`),
    ...unlessSaid(page, 'og:description', [descriptionOf(page)]),
    ...['title', 'description', 'image', 'image:alt'].flatMap((tag) =>
      unlessSaid(page, `twitter:${tag}`, said(page, `og:${tag}`)),
    ),
    ...unlessSaid(page, 'twitter:card', ['summary_large_image']),
  ]);
  expect(faults).toEqual([]);
});

test('every page names the site, its language and its kind', () => {
  const faults = faultsOn(pages, (page) => [
    ...unlessSaid(page, 'og:site_name', [name]),
    ...unlessSaid(page, 'og:locale', [(page.$('html').attr('lang') ?? '').replace('-', '_')]),
    ...unlessSaid(page, 'og:type', [articles.includes(page) ? 'article' : 'website']),
  ]);
  expect(faults).toEqual([]);
});

test('every page gives one address to those who share it and to crawlers', () => {
  expect(faultsOn(addressedPages, (page) => unlessSaid(page, 'og:url', [page.address.href]))).toEqual([]);
  expect(
    faultsOn(
      pages.filter(({ path }) => path === '/404.html'),
      (page) => unlessSaid(page, 'og:url', []),
    ),
  ).toEqual([]);
});

test('every page says all of it in its first 8,192 bytes, before its policy and its styles', () => {
  const faults = faultsOn(pages, ({ html }) => {
    const tags = [...html.matchAll(/<meta (?:property="(?:og|article):|name="(?:twitter|fediverse):)[^>]*>/g)];
    const end = Math.max(...tags.map(({ index, 0: tag }) => index + tag.length));
    const heavy = [html.indexOf('<style'), html.search(/<meta http-equiv="content-security-policy"/i)];
    return [
      ...(Buffer.byteLength(html.slice(0, end)) > 8_192 ? [`the last tag ends after ${end} characters`] : []),
      ...(heavy.some((begin) => begin < end) ? ['a tag comes after the policy or the styles'] : []),
    ];
  });
  expect(faults).toEqual([]);
});

test('a page speaks of an article only where it is one, and of accounts only by their form', () => {
  const faults = faultsOn(pages, (page) => [
    ...unless(page.$('meta[property^="article:"]').length > 0 === articles.includes(page), 'is it an article?'),
    ...said(page, 'fediverse:creator').filter(
      (account) => !/^@[\w.-]+@[\w.-]+$/.test(account) || (publication && account !== publication.fediverseCreator),
    ),
    ...(publication?.fediverseCreator ? unlessSaid(page, 'fediverse:creator', [publication.fediverseCreator]) : []),
  ]);
  expect(faults).toEqual([]);
});

test('an article says when it was published and changed, by whom, and on what', () => {
  const faults = faultsOn(articles, (page) => {
    const { $ } = page;
    const authors = said(page, 'article:author');
    const topics = $(parts.articleTopics)
      .get()
      .map((topic) => lineOf($(topic).text()));
    return [
      ...unlessSaid(page, 'article:published_time', [$(`${parts.articleHead} time`).first().attr('datetime') ?? '']),
      ...unlessSaid(page, 'article:modified_time', [articleDayAt(page.path)]),
      ...unlessSaid(page, 'article:tag', topics),
      ...(authors.length === 0 ? ['no author'] : []),
      ...authors.filter((author) => !URL.canParse(author)).map((author) => `article:author is ${author}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('Open Graph Scraper makes the same card of every page', async () => {
  const faults = await Promise.all(
    addressedPages.map(async (page) => {
      const { result } = await ogs({ html: page.html });
      const { ogTitle, ogDescription, ogUrl, ogType, ogSiteName, twitterCard, ogImage = [] } = result;
      const [image] = ogImage;
      const card = {
        ogTitle,
        ogDescription,
        ogUrl,
        ogType,
        ogSiteName,
        twitterCard,
        image: image?.url,
        width: image?.width,
        alt: image?.alt,
      };
      const wanted = {
        ogTitle: said(page, 'og:title')[0],
        ogDescription: descriptionOf(page),
        ogUrl: page.address.href,
        ogType: said(page, 'og:type')[0],
        ogSiteName: name,
        twitterCard: 'summary_large_image',
        image: said(page, 'og:image')[0],
        width: '1200',
        alt: said(page, 'og:image:alt')[0],
      };
      return JSON.stringify(card) === JSON.stringify(wanted) ? [] : [`${page.path}: ${JSON.stringify(card)}`];
    }),
  );
  expect(faults.flat()).toEqual([]);
});
