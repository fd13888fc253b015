import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { Resolver } from '../../../src/catalog/resolver.ts';
import { checkCited, outdatedChecks, resolveSources } from '../../../src/catalog/sources.ts';
import { smallContent } from '../content.ts';

/** A source of which a test says what matters to it. */
function sourceOf(id: string, data: Partial<Entries['sources'][number]['data']> = {}) {
  const [file] = smallContent().sources;
  if (!file) throw new Error('The small content has lost its sources.');
  const [source] = resolveSources([{ id, data: { ...file.data, ...data } }]).values();
  if (!source) throw new Error('A source is not resolved.');
  return source;
}

describe('an author is called', () => {
  test('by the short name, else by the name in print, else by the name that is credited, else by who published', () => {
    const named = { shortName: 'Lovelace', author: 'Ada Lovelace', credit: 'A. Lovelace' };
    expect(sourceOf('ada', named).shortName).toBe('Lovelace');
    expect(sourceOf('ada', { author: 'Ada Lovelace', credit: 'A. Lovelace' }).shortName).toBe('Ada Lovelace');
    expect(sourceOf('ada', { credit: 'A. Lovelace' })).toMatchObject({
      shortName: 'A. Lovelace',
      author: 'A. Lovelace',
    });
    expect(sourceOf('ada')).toMatchObject({ shortName: 'A press', author: undefined });
  });
});

describe('a source that nothing cites', () => {
  /** The sentences about two sources after some have been cited. */
  function problemsAfter(...cited: string[]): string[] {
    const resolver = new Resolver(new Map(['ada', 'bob'].map((id) => [id, sourceOf(id)])));
    for (const id of cited) resolver.findSource(id, 'content/x.yaml');
    checkCited(resolver);
    return resolver.problems;
  }

  test('stops the build and names its file', () => {
    expect(problemsAfter('ada')).toEqual([
      'content/sources/bob.yaml: nothing cites "bob". Cite it where it is used, or remove the file.',
    ]);
  });

  test('is none once everything is cited', () => expect(problemsAfter('ada', 'bob')).toEqual([]));
});

describe('a check of a source', () => {
  const checked = new Date('2026-11-21');
  const remindersOn = (day: string): string[] => outdatedChecks([sourceOf('ada', { checked })], new Date(day));

  test('holds for eighteen months, the last day included', () => expect(remindersOn('2028-05-21')).toEqual([]));

  test('is asked for again on the day after, by file and date', () => {
    expect(remindersOn('2028-05-22')).toEqual([
      'content/sources/ada.yaml: last checked on 2026-11-21, more than 18 months ago. Look at it again and write the new day as checked.',
    ]);
  });

  test('is asked for only where it is due', () => {
    const sources = [sourceOf('ada', { checked }), sourceOf('bob', { checked: new Date('2027-11-21') })];
    expect(outdatedChecks(sources, new Date('2028-06-01'))).toHaveLength(1);
  });
});
