import { expect, test } from 'vitest';
import { elementAt, targetOf } from './addresses.ts';
import { articleFiles, claims, sources } from './content.ts';
import { sourceAddresses } from './entries.ts';
import { carriedBy, numbersIn, parts, passagesOf } from './parts.ts';
import { articles, faultsOn, pageAt, pages, placeOf, unless } from './published.ts';

const passages = articles.flatMap((page) => passagesOf(page).map((passage) => ({ page, ...passage })));

/** Whether a passage of some article carries a claim; else it is left out. */
const isTold = (claim: string): boolean => passages.some((passage) => passage.claims.includes(claim));

test('every passage names the claims it carries, which are claims of the work retold, and links to itself', () => {
  const faults = passages.flatMap(({ page, id, passage, claims: carried }) => {
    const retold = articleFiles.find((file) => page.path === `/articles/${file.id}/`)?.retells;
    const links = page
      .$(passage)
      .children('a[href]')
      .get()
      .map((link) => targetOf(page, link));
    return [
      ...unless(carried.length > 0, 'carries no claim'),
      ...carried.filter((claim) => claims.get(claim)?.source !== retold).map((claim) => `carries ${claim}`),
      ...unless(links.includes(`${page.path}#${id}`), 'does not link to itself'),
    ].map((fault) => `${page.path}#${id}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('an article tells all claims of the work it retells, but for those that it leaves out', () => {
  const faults = articleFiles.flatMap(({ id, retells, leftOut }) => {
    const page = pageAt(`/articles/${id}/`);
    const told = page ? passagesOf(page).flatMap((passage) => passage.claims) : [];
    const left = leftOut.map(({ claim }) => claim);
    return [...claims]
      .filter(([claim, { source }]) => source === retells && told.includes(claim) === left.includes(claim))
      .map(([claim]) => `/articles/${id}/: ${claim} is ${told.includes(claim) ? 'told and left out' : 'not told'}`);
  });
  expect(faults).toEqual([]);
});

test('every claim that a statement rests on leads to the passage that tells it', () => {
  const faults = faultsOn(pages, (page) =>
    page
      .$(parts.grounds)
      .get()
      .flatMap((grounds) => {
        const shown = numbersIn(page.$(grounds).text());
        const links = page.$(grounds).find('a[href]').get();
        const led = links.flatMap((link) =>
          numbersIn(page.$(link).text()).map((claim) => ({ claim, target: targetOf(page, link) })),
        );
        return [
          ...unless(shown.length > 0, `no claim at ${placeOf(page, page.$(grounds).parent().get(0) ?? grounds)}`),
          ...shown
            .filter((claim) => !claims.has(claim))
            .map((claim) => `${placeOf(page, grounds)}: ${claim} is no claim`),
          ...shown
            .filter((claim) => isTold(claim) && !led.some((each) => each.claim === claim))
            .map((claim) => `${placeOf(page, grounds)}: ${claim} is no link`),
          ...led.flatMap(({ claim, target }) => {
            const at = elementAt(target);
            return at && carriedBy(at.page, at.element).includes(claim)
              ? []
              : [`${placeOf(page, grounds)}: ${claim} is not told at ${target}`];
          }),
        ];
      }),
  );
  expect(faults).toEqual([]);
});

test('every note of the editor says which claims it is about, and links the sources it rests on', () => {
  const faults = faultsOn(pages, (page) =>
    page
      .$(parts.editorNote)
      .get()
      .flatMap((note) => {
        const { $ } = page;
        const about = numbersIn($(note).children().first().text());
        const links = $(note)
          .find(`${parts.editorNoteSources} a`)
          .get()
          .map((link) => targetOf(page, link));
        const known = [...sources].flatMap(([id, { url }]) => [
          sourceAddresses.get(id) ?? '',
          ...(url === undefined ? [] : [url]),
        ]);
        return [
          ...unless(
            about.length > 0 && about.every((claim) => claims.has(claim)),
            `is about ${about.join(', ') || 'nothing'}`,
          ),
          ...unless(
            numbersIn(note.attribs['aria-label'] ?? '').join() === about.join(),
            `is called “${note.attribs['aria-label']}”`,
          ),
          ...unless(links.length > 0, 'rests on nothing'),
          ...links
            .filter(
              (link) => !known.some((each) => each === link || (URL.canParse(each) && new URL(each).href === link)),
            )
            .map((link) => `rests on ${link}`),
        ].map((fault) => `the note ${placeOf(page, note)} ${fault}`);
      }),
  );
  expect(faults).toEqual([]);
});
