import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/assemble.ts';
import { catalogOf, smallContent, thingOf } from '../content.ts';
import { catalogFrom } from '../read-content.ts';
import { busyContent } from './busy-content.ts';

/** What is known of a claim. */
const usesOf = ({ claims, indexes }: Catalog, id: string) => indexes.usesOf(thingOf(claims, id));

describe('a claim knows', () => {
  const catalog = catalogOf(busyContent());
  const uses = usesOf(catalog, 'A1');

  test('the cells of the comparison that rest on it, by role, in the order of the criteria', () => {
    expect(uses.findings.map(({ role, criteria }) => [role, criteria.map(({ path }) => path)])).toEqual([
      ['Pilot', ['/compare/#breadth', '/compare/#depth']],
      ['Mate', ['/compare/#depth']],
    ]);
  });

  test('what else rests on it, each once: reach, advice, points of disagreement and agreement, pairs, terms, the guide', () => {
    expect(uses.others).toEqual([
      { name: 'Reach of the Pilot', path: '/roles/pilot/' },
      { name: 'Choosing the Mate', path: '/roles/mate/#advice' },
      { name: 'Width', path: '/compare/#width' },
      { name: 'Both', path: '/compare/#both' },
      { name: 'Pilot and Mate', path: '/compare/mate-vs-pilot/' },
      { name: 'Keel', path: '/glossary/#keel' },
      { name: 'Decision guide', path: '/decide/' },
    ]);
  });

  test('the forecasts that restate it and those that judge it along, in their order', () =>
    expect(uses.forecasts.map(({ id }) => id)).toEqual(['snow', 'rain']));

  test('the editor’s notes on it, by their passage, or by their article where they stand in none', () =>
    expect(uses.editorNotes).toEqual([
      { name: 'Editor’s note', path: '/articles/a-piece/#more' },
      { name: 'Editor’s note', path: '/articles/a-piece/' },
    ]));

  test('that nothing rests on it', () =>
    expect(usesOf(catalogOf(smallContent()), 'A3')).toMatchObject({ forecasts: [], editorNotes: [], others: [] }));
});

describe('in a whole publication', () => {
  const catalog = catalogFrom();
  const { claims, roles, forecasts, editorNotes, indexes } = catalog;

  test('every finding is known to each claim that it rests on', () => {
    const unknown = roles.flatMap((role) =>
      role.accounts.flatMap(({ findings }) =>
        [...findings].flatMap(([criterion, finding]) =>
          finding.claims
            .filter(
              ({ id }) =>
                !usesOf(catalog, id)
                  .findings.find((each) => each.role === role.name)
                  ?.criteria.some(({ path }) => path === `/compare/#${criterion}`),
            )
            .map(({ id }) => `${id}: ${role.id}, ${criterion}`),
        ),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('every forecast is known to each claim that it restates or judges along', () => {
    const judged = forecasts.flatMap((forecast) =>
      [...forecast.claims, ...forecast.covers.map(({ claim }) => claim)].map(({ id }) => ({ id, forecast })),
    );
    expect(judged.length).toBeGreaterThan(forecasts.length);
    expect(
      judged.filter(
        ({ id, forecast }) =>
          !usesOf(catalog, id).forecasts.includes(forecast) || !indexes.forecastsOn([id]).includes(forecast),
      ),
    ).toEqual([]);
  });

  test('every editor’s note is known to each claim that it is about', () => {
    expect(editorNotes).not.toEqual([]);
    const unknown = editorNotes.flatMap(({ passage, claims: about }) =>
      about.filter(
        ({ id }) =>
          !usesOf(catalog, id).editorNotes.some(({ path }) =>
            path.endsWith(passage === undefined ? '/' : `#${passage}`),
          ),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('nothing is named twice to a claim', () => {
    const twice = claims.filter(({ id }) => {
      const { others, editorNotes: notes } = usesOf(catalog, id);
      return (
        new Set(others.map(({ path }) => path)).size < others.length ||
        new Set(notes.map(({ path }) => path)).size < notes.length
      );
    });
    expect(twice).toEqual([]);
  });
});
