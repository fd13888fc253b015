import { load, type CheerioAPI } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { faultOf } from './addresses.ts';
import { pageOnly, parts } from './parts.ts';
import { articles, differences, elementsOf, files, lineOf, textAt, type Page, unless } from './published.ts';
import { authorsOf, originalOf } from './structured-data.ts';
import { firstDifference, linesOf, wordsOf } from './text.ts';

/** The path of an article’s Markdown. */
const markdownPath = ({ path }: Page): string => path.replace(/\/$/, '.md');

/** What a rule finds wrong with the Markdown of the articles, each fault after its path. */
function faultsInMarkdown(rule: (shown: CheerioAPI, page: Page, markdown: string) => readonly string[]): string[] {
  return articles.flatMap((page) => {
    const markdown = textAt(markdownPath(page));
    return rule(load(markdownToHtml(markdown).html), page, markdown).map((fault) => `${markdownPath(page)}: ${fault}`);
  });
}

const hrefsIn = ($: CheerioAPI, from: string): string[] => elementsOf($, from).map(({ attribs }) => attribs.href ?? '');

test('every article is there as Markdown, and nothing else is', () => {
  const there = [...files.keys()].filter((path) => /^\/articles\/.*\.md$/.test(path));
  expect(differences(there, articles.map(markdownPath))).toEqual([]);
});

test('it has the title, the description and the address of the page, credits a work that is retold, and people who wrote', () => {
  const faults = faultsInMarkdown((shown, page) => {
    const { $, address } = page;
    const facts = shown('ul').first();
    const credited = facts
      .find('a')
      .get()
      .map(({ attribs }) => attribs.href ?? '');
    const original = originalOf(page)?.url;
    return [
      ...unless(
        lineOf(shown('h1').first().text()) === lineOf($('h1').text()),
        `is called “${shown('h1').first().text()}”`,
      ),
      ...unless(
        lineOf(shown('blockquote').first().text()) === $('meta[name=description]').attr('content'),
        'is not described as its page is',
      ),
      ...[address.href, original]
        .filter((each) => each !== undefined && !credited.includes(each))
        .map((each) => `does not name ${each}`),
      ...authorsOf(page)
        .filter(({ name, isPerson }) => isPerson && !facts.text().includes(name))
        .map(({ name }) => `does not name ${name}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('it says word for word what the page says', () => {
  const faults = faultsInMarkdown((shown, { $ }) => {
    const body = load(
      shown('hr')
        .first()
        .nextAll()
        .get()
        .map((element) => shown.html(element))
        .join('\n'),
    );
    return firstDifference(wordsOf(linesOf(body)), wordsOf(linesOf($, parts.articleWhole, pageOnly)));
  });
  expect(faults).toEqual([]);
});

test('it has the tables and lists of the page, and no HTML but for words that mean something else without it', () => {
  const faults = faultsInMarkdown((shown, { $ }, markdown) => {
    const body = shown('hr').first().nextAll();
    const inMarkdown = (name: string) => body.find(name).addBack(name).length;
    const onPage = (name: string) => $(`${parts.articleWhole} ${name}`).not(`:is(${pageOnly}) *`).length;
    const prose = markdown.replace(/(`+)[\s\S]*?\1/g, '');
    return [
      ...['table', 'tr', 'ol']
        .filter((name) => inMarkdown(name) !== onPage(name))
        .map((name) => `has ${inMarkdown(name)} of ${name}, the page ${onPage(name)}`),
      ...(prose.match(/(?<!\\)<(?!https?:|mailto:|\/?(?:sub|sup|mark|ins|abbr)\b)\/?[a-z][^>]*>/g) ?? []).map(
        (tag) => `has ${tag}`,
      ),
    ];
  });
  expect(faults).toEqual([]);
});

test('it has whole addresses only, and those of ours lead somewhere', () => {
  const faults = faultsInMarkdown((shown) =>
    hrefsIn(shown, 'a').flatMap((link) =>
      /^(https?:\/\/|mailto:|#)/.test(link) ? (link.startsWith('#') ? [] : faultOf(new URL(link))) : [`names ${link}`],
    ),
  );
  expect(faults).toEqual([]);
});
