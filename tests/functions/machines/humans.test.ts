import { expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { humansText } from '../../../src/machines/humans.ts';
import { publication } from '../../../src/publication.ts';
import { catalogOf, firstOf, leastContent, smallContent, thingOf } from '../content.ts';
import { articleEntry, published } from '../entries.ts';

/** The text for people about some content, part by part: the name of a part, then its lines. */
function partsOf(content: Entries): Record<string, string[]> {
  const parts = humansText(catalogOf(content))
    .split(/^\/\* (.*) \*\/$/m)
    .slice(1);
  return Object.fromEntries(
    parts.flatMap((name, at) =>
      at % 2 === 0
        ? [
            [
              name,
              (parts[at + 1] ?? '')
                .trim()
                .split('\n')
                .map((line) => line.trim()),
            ],
          ]
        : [],
    ),
  );
}

test('the site says who publishes it, who wrote it, whose ideas it retells, and how old it is', () => {
  const content = smallContent();
  content.people = [
    { id: 'eve', data: { name: 'Eve', url: 'https://eve.example/', published } },
    { id: 'lin', data: { name: '林', published } },
  ];
  thingOf(content.sources, 'ada').data.author = 'Ada Þór';
  firstOf(content.articles).data.updated = new Date('2026-11-30');
  expect(partsOf(content)).toEqual({
    PUBLISHER: [`${publication.publisher}, https://example.org/`, 'About: https://example.org/about/'],
    WRITERS: ['Eve, https://eve.example/', '林'],
    IDEAS: ['Ada Þór: “Ada’s work”, https://example.com/'],
    SITE: [
      'Last update: 2026/11/30',
      'Language: English',
      'Standards: HTML, CSS, Atom, RSS 2.0, JSON Feed 1.1',
      'Components: Astro, Newsreader',
    ],
  });
});

test('a site that retells nobody, by nobody in particular, without a page about it, says no more than it knows', () => {
  const { PUBLISHER, SITE, ...others } = partsOf(leastContent());
  expect(PUBLISHER).toEqual([`${publication.publisher}, https://example.org/`]);
  expect(SITE?.[0]).toBe('Last update: 2026/11/21');
  expect(others).toEqual({});
});

test('a work that several articles retell is thanked for once, by its publisher where no author is known', () => {
  const content = smallContent();
  content.articles.push(articleEntry({ id: 'again' }, { title: 'Again' }));
  expect(partsOf(content).IDEAS).toEqual(['A press: “Ada’s work”, https://example.com/']);
});
