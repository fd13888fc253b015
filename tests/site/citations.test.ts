import { describe, expect, test } from 'vitest';
import { articles, atLeastOne, files, ownPath, textAt, type Page } from './published.ts';

const endings = ['bib', 'ris', 'csl.json'];

/** What an article’s page says of itself and of the original, to machines and at its foot. */
function factsOf({ $, address }: Page) {
  const { '@graph': graph } = JSON.parse($('script[type="application/ld+json"]').text());
  const { headline, isBasedOn } = graph[0];
  const version = $('footer time[data-last-change]');
  return {
    title: String(headline),
    address: address.href,
    original: { title: String(isBasedOn.name), author: String(isBasedOn.author.name), address: String(isBasedOn.url) },
    day: version.attr('datetime') ?? '',
    dayInWords: version.text().trim(),
  };
}

/** The files that the page’s citation offers, by their paths. */
const offered = ({ $, address }: Page): string[] =>
  $('.cite a[download]')
    .get()
    .map((link) => ownPath(new URL($(link).attr('href') ?? '', address)) ?? '');

/** The words of a text one after another, wherever its lines end. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(articles)('$path', (page) => {
  const { title, address, original, day, dayInWords } = factsOf(page);
  const { $, path } = page;
  const file = (ending: string) => textAt(path.replace(/\/$/, `.${ending}`));

  test('stands to be cited in one plain line: this site, the version’s day, and whose ideas they are', () => {
    const line = flat($('.cite > p').first().text());
    for (const part of ['CMTO vs Marketing CTO', title, flat(dayInWords), address, ...Object.values(original)])
      expect(line).toContain(part);
    expect($('.cite').is('details:has(> summary)')).toBe(true);
  });

  test('offers its citation as three files, which are there', () => {
    expect(offered(page)).toEqual(endings.map((ending) => path.replace(/\/$/, `.${ending}`)));
    for (const named of offered(page)) expect(files.get(named)?.byteLength, named).toBeGreaterThan(200);
  });

  test('is cited in CSL-JSON by its title, address, site and version, next to the original by its author', () => {
    const [retelling, source, ...more] = JSON.parse(file('csl.json'));
    expect(more).toEqual([]);
    expect(retelling).toMatchObject({
      title,
      URL: address,
      author: [{ literal: 'CMTO vs Marketing CTO' }],
      version: day,
    });
    expect(retelling.note).toContain(day);
    expect(retelling.note).toContain(original.author);
    const [{ given, family }] = source.author;
    expect(`${given} ${family}`).toBe(original.author);
    expect(source).toMatchObject({ title: original.title, URL: original.address });
  });

  test('is cited the same in BibTeX', () => {
    const entries = [...file('bib').matchAll(/^@misc\{[\w-]+,\n((?: {2}\w+ = .+,\n)+)\}$/gm)];
    const [retelling, source, ...more] = entries.map(([, fields = '']) => {
      const pairs = [...fields.matchAll(/^ {2}(\w+) = \{*(.*?)\}*,$/gm)];
      return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
    });
    expect(more).toEqual([]);
    expect(retelling).toMatchObject({ author: 'CMTO vs Marketing CTO', title, url: address });
    expect(retelling?.['note']).toContain(`Version of ${day}.`);
    expect(source).toMatchObject({ title: original.title, url: original.address });
    expect(source?.['author']?.split(', ').toReversed().join(' ')).toBe(original.author);
  });

  test('is cited the same in RIS', () => {
    const entries = file('ris').split(/^ER {2}- \r\n/m);
    const [retelling, source, rest] = entries.map((entry) => {
      const lines = [...entry.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*)\r$/gm)];
      return Object.fromEntries(lines.map(([, tag = '', value = '']) => [tag, value]));
    });
    expect(rest).toEqual({});
    expect(retelling).toMatchObject({ TY: 'ELEC', AU: 'CMTO vs Marketing CTO', TI: title, UR: address, ET: day });
    expect(retelling?.['N1']).toContain(original.author);
    expect(source).toMatchObject({ TY: 'ELEC', TI: original.title, UR: original.address });
    expect(source?.['AU']?.split(', ').toReversed().join(' ')).toBe(original.author);
  });
});

test('every file of a citation is some article’s', () => {
  const there = [...files.keys()].filter((path) => /^\/articles\/[^/]+\.(bib|ris|csl\.json)$/.test(path));
  expect(atLeastOne('citation', there).toSorted()).toEqual(articles.flatMap(offered).toSorted());
});
