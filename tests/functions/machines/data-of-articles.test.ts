import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { authorAddresses } from '../../../src/machines/structured-data.ts';
import { publication } from '../../../src/publication.ts';
import { catalogOf, firstOf, leastContent, smallContent, thingOf } from '../content.ts';
import { ownArticle, published } from '../entries.ts';
import { saidAt } from './said.ts';

describe('an article', () => {
  const person = (id: string, name: string, url?: string) => ({ id, data: { name, url, published } });
  const articleAt = (content: Entries) => firstOf(saidAt(catalogOf(content), '/articles/a-piece/'));

  test('that retells is this publication’s, and based on the work of the author it retells', () => {
    const content = smallContent();
    Object.assign(thingOf(content.sources, 'ada').data, {
      author: 'Ada van der Berg',
      dated: '2013-08-07',
      title: 'An original',
    });
    expect(articleAt(content)).toEqual({
      '@type': 'Article',
      headline: 'A piece of ten letters',
      url: 'https://example.org/articles/a-piece/',
      image: 'https://example.org/share/article/a-piece.png',
      datePublished: '2026-11-21',
      dateModified: '2026-11-21',
      author: { '@type': 'Organization', name: publication.name, url: 'https://example.org/' },
      isBasedOn: {
        '@type': 'Article',
        name: 'An original',
        url: 'https://example.com/',
        author: { '@type': 'Person', name: 'Ada van der Berg' },
        publisher: { '@type': 'Organization', name: 'A press' },
        datePublished: '2013-08-07',
      },
    });
  });

  test('says nothing of a date or an author that the original does not give', () => {
    const content = smallContent();
    Object.assign(thingOf(content.sources, 'ada').data, { dated: 'undated', kind: 'slides' });
    expect(articleAt(content).isBasedOn).toEqual({
      '@type': 'CreativeWork',
      name: 'Ada’s work',
      url: 'https://example.com/',
      publisher: { '@type': 'Organization', name: 'A press' },
    });
  });

  test('of somebody is theirs, and based on nothing where it retells nobody', () => {
    const content = leastContent();
    content.people = [person('eve', 'Eve', 'https://eve.example/'), person('lin', '林')];
    content.articles = [ownArticle('a-piece', { authors: ['eve', 'lin'] })];
    const said = articleAt(content);
    expect(said.author).toEqual([
      { '@type': 'Person', name: 'Eve', url: 'https://eve.example/' },
      { '@type': 'Person', name: '林' },
    ]);
    expect(said).not.toHaveProperty('isBasedOn');
  });

  test('leads to its authors’ pages, or else to the page about the publication, or else to its home page', () => {
    const addressesIn = (content: Entries) => {
      const { articles, routes } = catalogOf(content);
      return authorAddresses(firstOf(articles), routes);
    };
    expect(addressesIn(smallContent())).toEqual(['https://example.org/about/']);
    expect(addressesIn(leastContent())).toEqual(['https://example.org/']);
    const content = leastContent();
    content.people = [person('eve', 'Eve', 'https://eve.example/'), person('lin', '林')];
    content.articles = [ownArticle('a-piece', { authors: ['eve', 'lin'] })];
    expect(addressesIn(content)).toEqual(['https://eve.example/']);
  });
});
