import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesFeed, type Change } from '../../../src/feeds/changes.ts';
import { allIn, childrenOf, readXml, textOf, type Element } from './read-xml.ts';

const since = new Date('2026-11-21');

const correction: Change = {
  id: 'year-of-a-talk',
  path: '/articles/a-piece/#talk',
  title: 'The year of a talk',
  when: new Date('2026-12-02'),
  was: 'The talk was given in 2011.',
  is: 'The talk was given in 2010.',
  why: 'The page we had read was a copy of a later one.',
};
const verdict: Change = { ...correction, id: 'title-verdict', path: '/forecasts/', when: new Date('2027-01-03') };

/** The feed of changes, read back. */
const feedWith = (changes: readonly Change[]): Element =>
  readXml(changesFeed({ items: changes, archive: undefined, archives: 0 }, since));
const entriesOf = (changes: readonly Change[]): Element[] => childrenOf(feedWith(changes), 'atom:entry');
const says = (entry: Element | undefined, name: string): string => textOf(entry && childrenOf(entry, name)[0]);

describe('the feed of changes', () => {
  test('tells of each change what it was, what it is and why', () => {
    const [content] = entriesOf([correction]).flatMap((entry) => childrenOf(entry, 'atom:content'));
    if (!content) throw new Error('The change has no content.');
    const said = allIn(content)
      .filter(({ name }) => / (dt|dd)$/.test(name))
      .map(textOf);
    expect(said).toEqual(['Was', correction.was, 'Is', correction.is, 'Why', correction.why]);
  });

  test('leads to the place that changed', () => {
    const [entry] = entriesOf([correction]);
    const [link] = entry ? childrenOf(entry, 'atom:link') : [];
    expect(link?.attributes).toMatchObject({ rel: 'alternate', href: 'https://example.org/articles/a-piece/#talk' });
  });

  test('begins with the latest, and is as new as that', () => {
    expect(entriesOf([correction, verdict]).map((entry) => says(entry, 'atom:published').slice(0, 10))).toEqual([
      '2027-01-03',
      '2026-12-02',
    ]);
    expect(says(feedWith([correction, verdict]), 'atom:updated')).toBe('2027-01-03T00:00:00.000Z');
  });

  test('knows a change by its id alone, so that a better wording brings nothing back', () => {
    const reworded = { ...correction, title: 'Another title', was: 'x', is: 'y', why: 'z', path: '/' };
    expect(says(entriesOf([reworded])[0], 'atom:id')).toBe(says(entriesOf([correction])[0], 'atom:id'));
    expect(says(entriesOf([verdict])[0], 'atom:id')).not.toBe(says(entriesOf([correction])[0], 'atom:id'));
  });

  test('is a feed with a date while nothing has changed', () => {
    const root = feedWith([]);
    expect(says(root, 'atom:id')).toBe('https://example.org/changes.xml');
    expect(says(root, 'atom:title')).not.toBe('');
    expect(says(root, 'atom:updated')).toBe('2026-11-21T00:00:00.000Z');
    expect(childrenOf(root, 'atom:entry')).toEqual([]);
  });

  test('is well-formed whatever a change says, and shows it as it was written', () =>
    fc.assert(
      fc.property(
        fc.record({ title: fc.string({ unit: 'grapheme' }), was: fc.constantFrom('<b>&lt;</b>', ']]>', 'a & b', '') }),
        ({ title, was }) => {
          const [entry] = entriesOf([{ ...correction, title, was }]);
          expect(says(entry, 'atom:title')).toBe(title);
          expect(says(entry, 'atom:content')).toContain(`Was${was}Is`);
        },
      ),
    ));
});
