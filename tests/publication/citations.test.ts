import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { targetOf } from './addresses.ts';
import { articleDayAt, publication } from './content.ts';
import { parts } from './parts.ts';
import { articles, dayInWords, differences, faultsOn, files, lineOf, textAt, type Page, unless } from './published.ts';
import { authorsOf, ofType, originalOf } from './structured-data.ts';

const endings = ['bib', 'ris', 'csl.json'] as const;
const pathOf = ({ path }: Page, ending: string): string => path.replace(/\/$/, `.${ending}`);

const text = z.string().optional();

/** Works as CSL-JSON has them. */
const works = z.array(
  z.object({
    title: z.string(),
    URL: z.string(),
    author: z.array(z.object({ given: text, family: text, literal: text })).default([]),
    version: text,
    note: text,
    'container-title': text,
    publisher: text,
  }),
);
type Work = z.infer<typeof works>[number];

const nameOf = ({ given, family, literal }: Work['author'][number]): string =>
  lineOf(literal ?? `${given ?? ''} ${family ?? ''}`);

/** The works in a file of a citation, read by a library that knows nothing of its writer. */
function worksIn(page: Page, ending: (typeof endings)[number]): Work[] {
  const file = textAt(pathOf(page, ending));
  return works.parse(ending === 'csl.json' ? JSON.parse(file) : plugins.input.chain(file, { generateGraph: false }));
}

/** What an article’s page says of itself and of the work it retells. */
function worksOf(page: Page): { title: string; URL: string; authors: string[] }[] {
  const original = originalOf(page);
  // A work without an author is cited by its publisher.
  const credited = original && (original.authors.length > 0 ? original.authors : [original.publisher]);
  const own = { title: String(ofType(page, 'Article')[0]?.headline), URL: page.address.href };
  return [
    { ...own, authors: authorsOf(page).map(({ name }) => name) },
    ...(original && credited ? [{ title: original.name, URL: original.url, authors: credited }] : []),
  ];
}

const dayOf = ({ path }: Page): string => articleDayAt(path);

test('an article can be cited in one plain line: its authors, title, version and address, and the work it retells', () => {
  const faults = faultsOn(articles, (page) => {
    const { $ } = page;
    const line = lineOf($(`${parts.citation} > p`).first().text());
    const wanted = [
      ...worksOf(page).flatMap(({ title, URL: address, authors }) => [title, address, ...authors]),
      dayInWords(page, dayOf(page)),
    ];
    return [
      ...unless($(parts.citation).is('details:has(> summary)'), 'does not fold it away'),
      ...wanted.filter((part) => !line.includes(part)).map((part) => `the line does not say “${part}”`),
    ];
  });
  expect(faults).toEqual([]);
});

test('an article offers its citation as three files, and every such file is some article’s', () => {
  const faults = faultsOn(articles, (page) => {
    const offered = page
      .$(`${parts.citation} a[download]`)
      .get()
      .map((link) => targetOf(page, link));
    return differences(
      offered,
      endings.map((ending) => pathOf(page, ending)),
    );
  });
  const there = [...files.keys()].filter((path) => /^\/articles\/[^/]+\.(bib|ris|csl\.json)$/.test(path));
  expect([
    ...faults,
    ...differences(
      there,
      articles.flatMap((page) => endings.map((ending) => pathOf(page, ending))),
    ),
  ]).toEqual([]);
});

test('every file cites the article by its title, address, authors and version, and beside it the work it retells', () => {
  const faults = articles.flatMap((page) =>
    endings.flatMap((ending) => {
      const works = worksIn(page, ending);
      const wanted = worksOf(page);
      const day = dayOf(page);
      const told = works.map(({ title, URL: address, author }) =>
        [title, address, ...author.map(nameOf)].map(lineOf).join(' · '),
      );
      // RIS tells the parts of a name by commas, so that a name itself can have none.
      const cited = (author: string) => (ending === 'ris' ? author.replaceAll(',', '') : author);
      const facts = wanted.map(({ title, URL: address, authors }) =>
        [title, address, ...authors.map(cited)].map(lineOf).join(' · '),
      );
      const [own] = works;
      return [
        ...differences(told, facts),
        ...unless(told[0] === facts[0], 'the article does not come first'),
        ...unless(
          (own?.note?.includes(day) ?? false) || own?.version === day || textAt(pathOf(page, ending)).includes(day),
          `does not name the version of ${day}`,
        ),
        ...wanted
          .slice(1)
          .flatMap(({ title, authors }) => [title, ...authors])
          .filter((part) => !lineOf(own?.note ?? '').includes(part))
          .map((part) => `the note does not say “${part}”`),
      ].map((fault) => `${pathOf(page, ending)}: ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('every file names the publication in which the article stands', () => {
  const ours = [
    publication?.publisher,
    publication?.name,
    articles[0]?.$('meta[property="og:site_name"]').attr('content'),
  ].filter((name) => name !== undefined);
  const faults = articles.flatMap((page) =>
    endings
      .filter(
        (ending) =>
          !ours.some((name) => JSON.stringify(worksIn(page, ending)[0]).includes(JSON.stringify(name).slice(1, -1))),
      )
      .map((ending) => pathOf(page, ending)),
  );
  expect(faults).toEqual([]);
});
