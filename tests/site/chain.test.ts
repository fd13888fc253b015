import { describe, expect, test } from 'vitest';
import { figures } from './figures.ts';
import { atLeastOne, ownPath, pageAt, type Page } from './published.ts';
import { claims, forecasts, sources } from './record.ts';

/** A page that has to be there. */
function need(path: string): Page {
  const page = pageAt(path);
  if (!page) throw new Error(`dist${path} is missing.`);
  return page;
}

const pages = { forecasts: need('/forecasts/'), claims: need('/claims/'), sources: need('/sources/') };

/** The element of an id on a page. */
const at = ({ $ }: Page, id: string) => $(`[id="${id}"]`);

/** Where the links of an element lead: paths with what stands behind the #. */
function linksIn(page: Page, element: ReturnType<typeof at>): string[] {
  return element
    .find('a[href]')
    .map((_, link) => {
      const address = new URL(page.$(link).attr('href') ?? '', page.address);
      const path = ownPath(address);
      return path === undefined ? address.href : `${path}${address.hash}`;
    })
    .get();
}

/** Follows a link of the site: the page and the element it names, which have to be there. */
function follow(link: string): { page: Page; element: ReturnType<typeof at> } {
  const [path = '', id = ''] = link.split('#');
  const page = need(path);
  const element = id ? at(page, id) : page.$('main');
  if (element.length !== 1) throw new Error(`${link} names ${element.length} elements.`);
  return { page, element };
}

/** The numbers of claims in a text. */
const numbersIn = (text: string): string[] => text.match(/\b[AB]\d+\b/g) ?? [];

/** The claims that the statements in a part of a page name as what they rest on. */
const groundsIn = ({ $ }: Page, element: ReturnType<typeof at>): string[] =>
  element
    .find('.grounds')
    .get()
    .flatMap((grounds) => numbersIn($(grounds).text()));

/** The claims that a passage says it carries. */
const carriedBy = (passage: ReturnType<typeof at>): string[] =>
  numbersIn(passage.children('.passage-link').attr('aria-label') ?? '');

const judged = [...forecasts].flatMap(([id, { claims: own, covers }]) =>
  [...own, ...Object.keys(covers)].map((claim) => ({ id, claim })),
);

describe.each(judged)('from the forecast $id and its claim $claim', ({ id, claim }) => {
  const row = at(pages.forecasts, id);
  const grounds = row
    .find('.forecast-claims .grounds a')
    .get()
    .filter((link) => numbersIn(pages.forecasts.$(link).text()).includes(claim));

  test('one link leads to the passage that carries it, and a note there leads back', () => {
    expect(grounds).toHaveLength(1);
    const href = pages.forecasts.$(grounds).attr('href') ?? '';
    const { page, element } = follow(href);
    expect(carriedBy(element)).toContain(claim);
    expect(linksIn(page, element.children('.verdict-note'))).toContain(`/forecasts/#${id}`);
  });

  test('its entry in the list of claims leads back as well', () => {
    expect(linksIn(pages.claims, at(pages.claims, claim))).toContain(`/forecasts/#${id}`);
  });
});

test('a claim’s entry leads to the forecasts that judge it and to no other', () => {
  for (const claim of claims.keys()) {
    const led = linksIn(pages.claims, at(pages.claims, claim)).filter((link) => link.startsWith('/forecasts/#'));
    expect(led.toSorted(), claim).toEqual(
      judged
        .filter((each) => each.claim === claim)
        .map(({ id }) => `/forecasts/#${id}`)
        .toSorted(),
    );
  }
});

describe.each([...claims.keys()])('from the entry of claim %s', (claim) => {
  const entry = at(pages.claims, claim);
  const links = linksIn(pages.claims, entry);

  test('a link leads to the passage that carries it', () => {
    const passages = links.filter((link) => link.startsWith('/articles/'));
    expect(passages).not.toEqual([]);
    for (const passage of passages) expect(carriedBy(follow(passage).element), passage).toContain(claim);
  });

  test('links lead to the findings and statements that rest on it, and nowhere else', () => {
    const others = links.filter((link) => !/^\/(articles|forecasts|claims)\//.test(link));
    for (const link of others) {
      const { page, element } = follow(link);
      expect(groundsIn(page, element), link).toContain(claim);
    }
  });
});

test('every finding of the comparison is named by the claims that it rests on', () => {
  const comparison = need('/compare/');
  const { $ } = comparison;
  const rows = atLeastOne('row of the comparison', $('.comparison tbody tr[id]:has(.grounds)').get());
  for (const row of rows)
    for (const claim of groundsIn(comparison, $(row)))
      expect(linksIn(pages.claims, at(pages.claims, claim)), claim).toContain(`/compare/#${$(row).attr('id')}`);
});

describe.each([...figures])('from the figure %s', (id, { sources: found, fits, from }) => {
  const row = at(pages.forecasts, id);
  const links = linksIn(pages.forecasts, row);

  if (from.length === 0)
    test('links lead to the entries of the works that show it, and from there back to this row', () => {
      expect(found.length).toBeGreaterThan(0);
      expect(links).toEqual([...found, ...fits].map((source) => `/sources/#${source}`));
      for (const link of links)
        expect(linksIn(pages.sources, follow(link).element), link).toContain(`/forecasts/#${id}`);
    });
  else
    test('links lead to the figures that it was computed from', () => {
      expect(links).toEqual(from.map(({ series, key }) => `/forecasts/#${series}-${key}`));
    });
});

describe.each([...sources])('from the entry of the work %s', (id, source) => {
  const links = linksIn(pages.sources, at(pages.sources, id));

  test('a link leads to every place that cites it', () => {
    const places = links.filter((link) => link !== source.url);
    expect(places).not.toEqual([]);
    for (const place of places) {
      const { page, element } = follow(place);
      if (place === '/claims/') {
        const own = [...claims.values()].filter((claim) => claim.source === id);
        expect(own.length, place).toBeGreaterThan(0);
        continue;
      }
      // Articles name works by their own addresses, the record by their entries.
      const cited = place.startsWith('/articles/') ? source.url : `/sources/#${id}`;
      expect(linksIn(page, element), place).toContain(cited);
    }
  });
});

test('every work that the evidence on a forecast names leads back to the forecast', () => {
  for (const [id, { evidence }] of forecasts)
    for (const source of evidence.flatMap((found) => found.sources)) {
      expect(linksIn(pages.forecasts, at(pages.forecasts, id)), id).toContain(`/sources/#${source}`);
      expect(linksIn(pages.sources, at(pages.sources, source)), source).toContain(`/forecasts/#${id}`);
    }
});
