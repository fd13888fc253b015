import { describe, expect, test } from 'vitest';
import { changesFeed } from '../../../src/feeds/changes.ts';
import type { RecordedChange } from '../../../src/catalog/changes.ts';
import { catalogOf } from '../content.ts';
import { childrenOf, readXml, textOf } from '../feeds/read-xml.ts';
import { changeOn, changingContent, lastDay, type Changing } from './changing-content.ts';

const everything: Changing = {
  findings: [changeOn('2026-12-05'), changeOn('2027-02-01')],
  verdict: [changeOn('2026-12-10'), changeOn('2027-03-01')],
  pair: [changeOn('2027-01-09')],
  corrections: {
    'in-the-article': { ...changeOn('2026-12-01'), in: 'articles/a-piece' },
    'in-the-role': { ...changeOn('2027-01-07'), in: 'roles/pilot' },
    'in-the-pair': { ...changeOn('2027-01-08'), in: 'pairs/mate-vs-pilot' },
    'in-the-forecast': { ...changeOn('2027-03-31'), in: 'forecasts/wider' },
  },
};

/** The record that some content makes. */
const recordOf = (changing: Changing): RecordedChange[] =>
  catalogOf(changingContent(changing), { today: lastDay }).changes;

const placesOf = (changes: readonly RecordedChange[]) => changes.map(({ kind, path, title }) => [kind, path, title]);

describe('the record of changes', () => {
  const changes = recordOf(everything);

  test('is empty while nothing has changed', () => expect(recordOf({})).toEqual([]));

  test('has corrections, changed findings and changed verdicts in one list, newest first', () => {
    expect(changes.map(({ when }) => when.toISOString().slice(0, 10))).toEqual([
      '2027-03-31',
      '2027-03-01',
      '2027-02-01',
      '2027-01-09',
      '2027-01-08',
      '2027-01-07',
      '2026-12-10',
      '2026-12-05',
      '2026-12-01',
    ]);
  });

  test('leads to the page or the row that changed, by the name a reader knows it by', () => {
    const finding = ['Changed', '/roles/pilot/', 'Pilot according to A press: Breadth'];
    const verdict = ['Changed', '/forecasts/#wider', 'Verdict: The remit will widen'];
    expect(placesOf(changes)).toEqual([
      ['Corrected', '/forecasts/#wider', 'The remit will widen'],
      verdict,
      finding,
      ['Changed', '/compare/mate-vs-pilot/', 'Verdict: Pilot or Mate'],
      ['Corrected', '/compare/mate-vs-pilot/', 'Pilot and Mate'],
      ['Corrected', '/roles/pilot/', 'Pilot'],
      verdict,
      finding,
      ['Corrected', '/articles/a-piece/', 'A piece of ten letters'],
    ]);
  });

  test('says of each what it was, what it is and why', () => {
    for (const { when, was, is, why } of changes) {
      const day = when.toISOString().slice(0, 10);
      expect([was, is, why]).toEqual([`Before ${day}.`, `Since ${day}.`, `Because of ${day}.`]);
    }
  });

  test('gives each an id of its own that can stand in an address', () => {
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    for (const { id } of changes) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('keeps the ids of old changes when new ones come and when words are put better', () => {
    const before = recordOf({ findings: [changeOn('2026-12-05')], verdict: [changeOn('2026-12-10')] });
    const reworded = (day: string) => ({ ...changeOn(day), was: 'Other words.', why: 'Another reason.' });
    const after = recordOf({ ...everything, findings: [reworded('2027-02-01'), reworded('2026-12-05')] });
    expect(before).toHaveLength(2);
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    expect(after.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
  });

  test('has changes of one day in an order that does not depend on the files', () => {
    const day = changeOn('2026-12-05');
    const corrections = { a: { ...day, in: 'roles/pilot' }, b: { ...day, in: 'roles/mate' } };
    const { a, b } = corrections;
    const one = recordOf({ findings: [day], verdict: [day], corrections });
    expect(one).toHaveLength(4);
    expect(recordOf({ findings: [day], verdict: [day], corrections: { b, a } })).toEqual(one);
  });

  test('makes a feed whose entries are its changes, in its order', () => {
    const entries = childrenOf(
      readXml(changesFeed({ items: changes, archive: undefined, archives: 0 }, lastDay)),
      'atom:entry',
    );
    const says = (name: string) => entries.map((entry) => childrenOf(entry, name).map(textOf).join());
    expect(says('atom:title')).toEqual(changes.map(({ title }) => title));
    expect(says('atom:id')).toEqual(changes.map(({ id }) => `https://example.org/changes.xml#${id}`));
    expect(entries.flatMap((entry) => childrenOf(entry, 'atom:link').map(({ attributes }) => attributes.href))).toEqual(
      changes.map(({ path }) => `https://example.org${path}`),
    );
  });
});
