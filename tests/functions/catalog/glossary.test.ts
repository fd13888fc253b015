import { expect, test } from 'vitest';
import { catalogOf, problemsOf, smallContent, smallPublication } from '../content.ts';
import { termEntry } from '../entries.ts';

test('terms come in the order of the alphabet and know where to look further', () => {
  const content = smallContent();
  content.glossary = [
    termEntry('b', { term: 'Rudder' }),
    termEntry('a', { term: 'keel', seeAlso: ['b', 'c'] }),
    termEntry('c', { term: 'Élan' }),
  ];
  expect(catalogOf(content).glossary.map(({ term, seeAlso }) => [term, seeAlso])).toEqual([
    ['Élan', []],
    [
      'keel',
      [
        { id: 'b', term: 'Rudder' },
        { id: 'c', term: 'Élan' },
      ],
    ],
    ['Rudder', []],
  ]);
});

test('the alphabet is that of the publication’s language', () => {
  const content = smallContent();
  content.glossary = ['Zon', 'Ångare', 'Ark'].map((term, at) => termEntry(`t-${at}`, { term }));
  const sorted = (language: string) =>
    catalogOf(content, { publication: { ...smallPublication, language } }).glossary.map(({ term }) => term);
  expect(sorted('en-GB')).toEqual(['Ångare', 'Ark', 'Zon']);
  expect(sorted('sv-SE')).toEqual(['Ark', 'Zon', 'Ångare']);
});

test('a term that points to one that the glossary does not have stops the build', () =>
  expect(problemsOf(({ glossary }) => glossary.push(termEntry('keel', { seeAlso: ['mast'] })))).toEqual([
    'content/glossary/keel.yaml: seeAlso names "mast", which is not in content/glossary. Known: keel.',
  ]));
