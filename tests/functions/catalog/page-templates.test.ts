import { describe, expect, test } from 'vitest';
import { countNames, type Counts } from '../../../src/catalog/counts.ts';
import { resolveTemplates } from '../../../src/catalog/pages.ts';
import { pageEntry } from '../entries.ts';

const nothing = Object.fromEntries(countNames.map((name) => [name, 0])) as Counts;

describe('words of which there are many pages', () => {
  const { pair } = resolveTemplates(
    [
      pageEntry('pair', {
        title: '{one} or {other}',
        label: 'Apart',
        description: 'The {one} and the {other} on {criteria} points.',
      }),
      pageEntry('about'),
    ],
    { ...nothing, criteria: 4 },
  );

  test('are filled in for each of them', () => {
    expect(pair?.fill({ one: 'pilot', other: 'mate & {crew}' })).toMatchObject({
      title: 'pilot or mate & {crew}',
      heading: 'pilot or mate & {crew}',
      label: 'Apart',
      description: 'The pilot and the mate & {crew} on 4 points.',
    });
  });

  test('stop the build where they ask for what such a page has not', () =>
    expect(() => pair?.fill({ one: 'pilot' })).toThrow(
      `content/pages/pair.mdx: title has {other}, which stands for nothing. Known: ${countNames.join(', ')}, one.`,
    ));

  test('are none where there is no file', () => expect(resolveTemplates([pageEntry('about')], nothing)).toEqual({}));
});
