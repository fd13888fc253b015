import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex, toCslJson, toRis } from '../../../src/citing/citation-files.ts';
import { citedWorks, toPlainCitation } from '../../../src/citing/citation.ts';
import { formatDate } from '../../../src/dates.ts';
import { publication } from '../../../src/publication.ts';
import { anyTitle, articleTitled } from '../sharing/hostile.ts';

/** One work as Citation.js reads it. */
interface Read {
  title: string;
  URL: string;
  author: unknown;
  note?: string;
  issued?: unknown;
}

const read = (text: string): Read[] => plugins.input.chain(text, { generateGraph: false }) as Read[];

/** A title as it can stand on one line. */
const onOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();

const article = articleTitled('A title', { title: 'An original', dated: '2013-08-07', publisher: 'A press' });
const updated = { ...article, updated: new Date('2027-02-03') };

/** The publication as an author in RIS, where a comma would part its name in two. */
const withoutCommas = publication.name.replaceAll(',', '');

const formats = [
  { name: 'BibTeX', write: toBibtex },
  { name: 'RIS', write: toRis },
  { name: 'CSL-JSON', write: toCslJson },
];

describe.each(formats)('a citation as $name', ({ name, write }) => {
  test('names this publication for the retelling and the original author for the ideas', () => {
    const [retelling, original, ...rest] = read(write(citedWorks(article)));
    expect(rest).toEqual([]);
    expect(retelling?.URL).toBe('https://example.org/articles/a-piece/');
    expect(retelling?.author).toEqual([
      { [name === 'BibTeX' ? 'family' : 'literal']: name === 'RIS' ? withoutCommas : publication.name },
    ]);
    expect(retelling?.note).toContain('Retells the ideas of Ada van der Berg, “An original”, A press, 7 August 2013');
    expect(original?.title).toBe('An original');
    expect(original?.URL).toBe('https://example.com/');
    expect(JSON.stringify(original?.author)).toMatch(/Ada/);
    expect(JSON.stringify(original?.author)).toMatch(/Berg/);
    expect(JSON.stringify(original?.author)).not.toMatch(/literal/);
  });

  test('says what day’s version is cited', () => {
    expect(write(citedWorks(updated))).toContain('2027-02-03');
    expect(read(write(citedWorks(updated)))[0]?.note).toContain('Version of 2027-02-03.');
  });

  test('has the dates of both works, and none for a work without one', () => {
    const dates = read(write(citedWorks(article))).map(({ issued }) => JSON.stringify(issued));
    expect(dates[0]).toMatch(/2026,11/);
    expect(dates[1]).toMatch(/2013,8/);
    const [, undated] = read(write(citedWorks(articleTitled('A title', { dated: 'undated' }))));
    expect(undated).not.toHaveProperty('issued');
  });

  test('brings every title back as it was, and no title makes a work of its own', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        fc.pre(onOneLine(title) !== '');
        const works = read(write(citedWorks(articleTitled(title, { title }))));
        expect(works.length).toBe(2);
        const plain = name === 'CSL-JSON' ? title.toWellFormed() : onOneLine(title);
        for (const work of works) expect(work.title.toWellFormed()).toBe(plain);
      }),
    );
  });
});

test('in BibTeX, every brace that is opened is closed', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      let depth = 0;
      for (const sign of toBibtex(citedWorks(articleTitled(title, { title, publisher: title })))) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});

test('in RIS, every line is a tag with its value, and each work begins and ends', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const lines = toRis(citedWorks(articleTitled(title, { title, publisher: title })))
        .split('\r\n')
        .filter(Boolean);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/);
      expect(lines.filter((line) => line.startsWith('TY')).length).toBe(2);
      expect(lines.filter((line) => line.startsWith('ER')).length).toBe(2);
    }),
  );
});

test('RIS and CSL-JSON have the version in the place they keep for it', () => {
  expect(toRis(citedWorks(updated))).toContain('\r\nET  - 2027-02-03\r\n');
  expect(JSON.parse(toCslJson(citedWorks(updated)))).toMatchObject([{ version: '2027-02-03' }, {}]);
});

test('in one plain line, the citation names both works and the day of the version', () => {
  const day = formatDate(updated.updated);
  expect(toPlainCitation(updated).replaceAll('\u00a0', ' ')).toBe(
    `${publication.name}, “A title”, version of ${day}, https://example.org/articles/a-piece/ (retells Ada van der Berg, “An original”, A press, 7 August 2013, https://example.com/)`.replaceAll(
      '\u00a0',
      ' ',
    ),
  );
});

const people = ['Ada van der Berg', '林薇', 'Lin Wei (林薇)', 'Cleo O’Hara & Bo Ek'].map((name) => ({
  ...{ id: name, name, about: undefined, url: undefined },
  ...{ published: article.published, updated: article.updated },
}));
const own = { ...article, retells: undefined, authors: people };

describe.each(formats)('an article by people that retells nobody, as $name', ({ name, write }) => {
  const works = read(write(citedWorks(own)));

  test('is cited alone, by their names', () => {
    expect(works).toHaveLength(1);
    expect(works[0]?.note).not.toContain('Retells');
    // BibTeX and RIS know a name of one word as a family’s.
    const whole = name === 'BibTeX' ? 'family' : 'literal';
    expect(works[0]?.author).toEqual([
      name === 'BibTeX'
        ? { 'non-dropping-particle': 'van der', family: 'Berg', given: 'Ada' }
        : { family: 'van der Berg', given: 'Ada' },
      { [name === 'RIS' ? 'family' : whole]: '林薇' },
      { [whole]: 'Lin Wei (林薇)' },
      { [whole]: 'Cleo O’Hara & Bo Ek' },
    ]);
  });

  test('names the publication in which it stands', () => {
    expect(JSON.stringify(works[0])).toContain(publication.name);
  });
});

test('BibTeX tells where a work appeared whose author is another, in the one field that every style prints', () => {
  const [retelling, original] = read(toBibtex(citedWorks(article)));
  expect(original?.note).toBe('A press');
  expect(retelling?.note).toMatch(/Version of/);
  expect(read(toBibtex(citedWorks(own)))[0]?.note).toMatch(
    new RegExp(`^${RegExp.escape(publication.name)}\\. Version`),
  );
});

test('BibTeX keeps the capitals of a title, from the first word on, and names a work as its address does', () => {
  const bibtex = toBibtex(citedWorks(articleTitled('NASA or not: McX’s “Ä” of R&D')));
  expect(bibtex).toMatch(/^@misc\{a-piece,$/m);
  expect(bibtex.replace(/\{(\w+)\}/g, '$1')).toContain('title = {{NASA or not: McX’s “Ä” of R\\&D}}');
});

test('RIS keeps an address and an id whole, however long', () => {
  const long = { ...article, id: 'a-name-that-is-longer-than-twenty-letters', retells: undefined };
  const ris = toRis(citedWorks(long));
  expect(ris).toContain(`ID  - ${long.id}\r\n`);
  expect(ris).toContain(`UR  - https://example.org/articles/${long.id}/\r\n`);
});
