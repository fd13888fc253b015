import { describe, expect, test } from 'vitest';
import { citationsOf, type Citations } from '../../../src/record/source-uses.ts';
import { realCatalog } from '../real-content.ts';

const catalog = realCatalog();

/** The places that cite a work of the real content. */
function citing(id: string): Citations[] {
  const source = catalog.sources.find((each) => each.id === id);
  if (!source) throw new Error(`There is no source ${id}.`);
  return citationsOf(source, catalog);
}

/** The paths of the places that cite a work. */
const pathsTo = (id: string): string[] => citing(id).flatMap(({ places }) => places.map(({ path }) => path));

describe('a work knows', () => {
  test('the article that retells it and the claims it was taken apart into', () => {
    const [retold, apart] = citing('boucher-2013');
    expect(retold).toMatchObject({ name: 'Retold in', places: [{ path: '/articles/the-cmto-is-coming/' }] });
    expect(apart).toEqual({ name: 'Taken apart into', places: [{ name: '49 claims', path: '/claims/' }] });
  });

  test('the editor’s notes that rest on it, by what they are about', () => {
    expect(citing('ipsos-2012')).toEqual([
      { name: 'Editor’s note on', places: [{ name: 'A8', path: '/articles/the-cmto-is-coming/#hours-online' }] },
    ]);
  });

  test('every figure that it shows, by series', () => {
    expect(citing('mediapost-2023')[0]).toEqual({
      name: 'Who leads in winning the martech budget, 2023:',
      places: [
        { name: 'Marketing leads, IT guides', path: '/forecasts/#who-wins-the-martech-budget-marketing' },
        { name: 'IT leads, marketing guides', path: '/forecasts/#who-wins-the-martech-budget-it' },
      ],
    });
  });

  test('every figure that it agrees with', () => {
    expect(pathsTo('candid-creative-martech-share')).toEqual(['/forecasts/#martech-share-of-budget-2025']);
  });

  test('every forecast that it is evidence on', () => {
    expect(citing('mi3-2024')).toEqual([
      {
        name: 'Evidence on',
        places: [{ name: 'Marketing soon outspends the CIO on IT', path: '/forecasts/#cmo-outspends-cio' }],
      },
    ]);
  });
});

test('no work is without a place that cites it', () => {
  const orphans = catalog.sources.filter(({ id }) => pathsTo(id).length === 0).map(({ id }) => id);
  expect(catalog.sources.length).toBeGreaterThan(90);
  expect(orphans).toEqual([]);
});

test('every figure that was found is known to each work that shows it or agrees with it', () => {
  for (const { id: series, points } of catalog.series)
    for (const { key, sources, fits } of points)
      for (const { id } of [...sources, ...fits]) expect(pathsTo(id), id).toContain(`/forecasts/#${series}-${key}`);
});
