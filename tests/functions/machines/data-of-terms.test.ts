import { describe, expect, test } from 'vitest';
import { publication } from '../../../src/publication.ts';
import { catalogOf, smallContent } from '../content.ts';
import { articleEntry, roleEntry, termEntry } from '../entries.ts';
import { saidAt } from './said.ts';

describe('terms', () => {
  test('a role is a term of the set of roles', () => {
    const content = smallContent();
    content.roles = [roleEntry('pilot')];
    const catalog = catalogOf(content);
    const term = {
      '@type': 'DefinedTerm',
      name: 'Pilot',
      alternateName: 'The pilot of the ship',
      description: 'A summary that is long enough to be a description of the page, too.',
      url: 'https://example.org/roles/pilot/',
    };
    expect(saidAt(catalog, '/roles/pilot/')[0]).toEqual({ ...term, inDefinedTermSet: 'https://example.org/roles/' });
    expect(saidAt(catalog, '/roles/')[0]).toEqual({
      '@type': 'DefinedTermSet',
      name: 'The page roles',
      url: 'https://example.org/roles/',
      hasDefinedTerm: [term],
    });
  });

  test('the glossary is a set of its terms, each at its own place', () => {
    const content = smallContent();
    content.glossary = [termEntry('keel', { term: 'Keel', definition: 'It is below.' })];
    expect(saidAt(catalogOf(content), '/glossary/')[0]).toEqual({
      '@type': 'DefinedTermSet',
      name: 'The page glossary',
      url: 'https://example.org/glossary/',
      hasDefinedTerm: [
        {
          '@type': 'DefinedTerm',
          name: 'Keel',
          description: 'It is below.',
          url: 'https://example.org/glossary/#keel',
        },
      ],
    });
  });
});

describe('the comparison', () => {
  test('is data under a licence, with the files to take along', () => {
    const [data] = saidAt(catalogOf(smallContent()), '/compare/');
    expect(data).toMatchObject({
      '@type': 'Dataset',
      name: 'The page compare',
      dateModified: '2026-11-21',
      license: publication.licence.url,
      isBasedOn: [{ url: 'https://example.com/' }],
      distribution: [
        { contentUrl: 'https://example.org/compare/roles.csv', encodingFormat: 'text/csv' },
        { contentUrl: 'https://example.org/compare/roles.json', encodingFormat: 'application/json' },
        { contentUrl: 'https://example.org/compare/roles.md', encodingFormat: 'text/markdown' },
      ],
    });
  });

  test('is based on a work once, however many articles retell it', () => {
    const content = smallContent();
    content.articles.push(articleEntry({ id: 'again' }, { title: 'Again' }));
    expect(saidAt(catalogOf(content), '/compare/')[0]?.isBasedOn).toHaveLength(1);
  });
});
