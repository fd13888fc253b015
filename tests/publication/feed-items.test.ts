import { load, type CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { faultOf } from './addresses.ts';
import { articleDayAt, articleFileAt } from './content.ts';
import { faultsInItems, feedPaths, linksIn, parse } from './feeds.ts';
import { pageOnly, parts } from './parts.ts';
import { differences, elementsOf, home, lineOf, textAt, unless, type Page } from './published.ts';
import { authorsOf } from './structured-data.ts';
import { firstDifference, linesOf } from './text.ts';

test('an item is known by the first address of its page, and leads to the canonical one', () => {
  const faults = faultsInItems(({ id, address }, page) => [
    ...unless(id === firstAddressOf(page), `is known as ${id}`),
    ...unless(page.$('link[rel=canonical]').attr('href') === address, 'is not the address that its page gives'),
  ]);
  const guids = feedPaths.flatMap((path) => {
    const $ = load(textAt(`${path}rss.xml`), { xml: true });
    // Without the attribute a guid is a permanent link too; what is no longer the address is none.
    return $('item')
      .get()
      .filter((item) => {
        const isLink = $(item).children('guid').attr('isPermaLink') !== 'false';
        return isLink !== ($(item).children('guid').text() === $(item).children('link').text());
      })
      .map((item) => `${path}rss.xml: ${$(item).children('guid').text()}`);
  });
  expect([...faults, ...guids]).toEqual([]);
});

/** The address under which an article was published first. */
function firstAddressOf({ path, address }: Page): string {
  const [first] = articleFileAt(path)?.formerly ?? [];
  return first === undefined ? address.href : new URL(`articles/${first}/`, home).href;
}

test('an item has the title, the description, the days and the topics of its page', () => {
  const faults = faultsInItems((item, { $, path }) => {
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    const topics = $(parts.articleTopics)
      .get()
      .map((topic) => lineOf($(topic).text()));
    return [
      // On the page some words of the title are kept on one line.
      ...unless(item.title === lineOf($('h1').text()), `is called “${item.title}”`),
      ...unless(
        item.description === $('meta[name=description]').attr('content'),
        `is described as “${item.description}”`,
      ),
      ...unless(
        day(item.published) === $(`${parts.articleHead} time`).first().attr('datetime'),
        `was published on ${day(item.published)}`,
      ),
      ...unless(day(item.updated) === articleDayAt(path), `was changed on ${day(item.updated)}`),
      ...differences(item.topics, topics, 'the topic '),
    ];
  });
  expect(faults).toEqual([]);
});

test('an item that names its authors names those of its page, and always where they are people', () => {
  const faults = faultsInItems(({ authors }, page) => {
    const wanted = authorsOf(page);
    if (authors.length === 0 && !wanted.some(({ isPerson }) => isPerson)) return [];
    return unless(authors.join() === wanted.map(({ name }) => name).join(), `is by ${authors.join(', ') || 'nobody'}`);
  });
  expect(faults).toEqual([]);
});

test('an item says word for word what its page says', () => {
  const faults = faultsInItems(({ content }, page) => {
    const lines = linesOf(parse(content));
    return [
      ...unless(lines.length > 0, 'says nothing'),
      ...firstDifference(lines, linesOf(page.$, parts.articleWhole, pageOnly)),
    ];
  });
  expect(faults).toEqual([]);
});

test('an item has nothing that only works on a page', () => {
  // A box that says whether something is done, and the name of a language, mean the same everywhere.
  const foreign =
    'script, style, svg, button, link, template, noscript, iframe, form, input:not([type=checkbox][disabled])';
  const faults = faultsInItems(({ content }) => {
    const $ = parse(content);
    const attributes = $('body *')
      .get()
      .flatMap(({ name, attribs }) =>
        Object.entries(attribs)
          .filter(([attribute, value]) => !(name === 'code' && attribute === 'class' && /^language-\S+$/.test(value)))
          .map(([attribute]) => ({ name, attribute })),
      )
      .filter(({ attribute }) => /^(class|style|id|role|tabindex|hidden|data-.*|aria-.*|on.*)$/.test(attribute));
    return [
      ...$(foreign)
        .get()
        .map(({ name }) => `has <${name}>`),
      ...attributes.map(({ name, attribute }) => `has <${name} ${attribute}>`),
    ];
  });
  expect(faults).toEqual([]);
});

test('an item has whole addresses only, and those of ours lead somewhere', () => {
  const faults = faultsInItems(({ content }) => {
    const $ = parse(content);
    const named = $('[href], [src], [poster], [cite], [srcset]')
      .get()
      .flatMap(({ attribs: { href, src, poster, cite, srcset } }) =>
        [href, src, poster, cite, ...(srcset?.split(/,\s+/).map((each) => each.trim().split(' ')[0]) ?? [])].filter(
          (each) => each !== undefined,
        ),
      );
    return named.flatMap((link) =>
      /^(https?:\/\/[^/]|mailto:)/.test(link) ? faultOf(new URL(link)) : [`names ${link}`],
    );
  });
  expect(faults).toEqual([]);
});

test('an item links to where its page links', () => {
  const faults = faultsInItems(({ content }, { $, address }) => {
    const omitted = new Set($(`${parts.articleWhole} :is(${pageOnly})`).find('a').addBack('a').get());
    const wanted = $(`${parts.articleWhole} a[href]`)
      .get()
      .filter((link) => !omitted.has(link))
      .map(({ attribs }) => new URL(attribs.href ?? '', address).href);
    return firstDifference(
      linksIn(content).map((link) => new URL(link).href),
      wanted,
    );
  });
  expect(faults).toEqual([]);
});

test('an item brings the tables and pictures of its page, with captions and with heads that say what they head', () => {
  const shapesOf = ($: CheerioAPI, from: string) =>
    elementsOf($, `${from} :is(table, img)`)
      .filter((element) => $(element).closest(`:is(${pageOnly})`).length === 0)
      .map((element) => {
        const table = $(element);
        const heads = table
          .find('th')
          .get()
          .map(({ attribs }) => attribs.scope ?? '');
        const rows = table
          .find('tr')
          .get()
          .map((row) => $(row).children().length);
        const caption = table.children('caption').clone();
        caption.find('*').filter(pageOnly).remove();
        return `${element.name} ${element.attribs.alt ?? ''}${lineOf(caption.text())} with ${rows.join(', ')} cells under ${heads.join(', ')}`;
      });
  const faults = faultsInItems(({ content }, { $ }) =>
    firstDifference(shapesOf(parse(content), 'body'), shapesOf($, parts.articleWhole)),
  );
  expect(faults).toEqual([]);
});
