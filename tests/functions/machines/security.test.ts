import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import type { Publication } from '../../../src/catalog/schemas/publication.ts';
import { publication } from '../../../src/publication.ts';
import { catalogOf, firstOf, leastContent, smallContent, thingOf } from '../content.ts';
import { setText } from '../entries.ts';

afterEach(() => {
  vi.doUnmock('../../../src/publication.ts');
  vi.resetModules();
});

/** The lines about weaknesses of a site with some content, whose publication says something else of itself. */
async function linesOf(content: Entries, said: Partial<Publication> = {}): Promise<string[]> {
  vi.resetModules();
  vi.doMock('../../../src/publication.ts', () => ({ publication: { ...publication, ...said } }));
  const { securityText } = await import('../../../src/machines/security.ts');
  return securityText(catalogOf(content), new Date('2026-11-29')).split('\n');
}

test('says what RFC 9116 asks for: a contact, a last day, languages, its own address, a line each', async () => {
  expect(await linesOf(smallContent(), { contact: 'mailto:errors@log.example' })).toEqual([
    'Contact: mailto:errors@log.example',
    'Expires: 2027-11-01T00:00:00.000Z',
    'Preferred-Languages: en',
    'Canonical: https://example.org/.well-known/security.txt',
    '',
  ]);
});

/** The small content whose page about the publication says this. */
function contentAbout(text: string): Entries {
  const content = smallContent();
  setText(thingOf(content.pages, 'about'), text);
  return content;
}

describe('a weakness is reported', () => {
  test.each<[string, Entries, Partial<Publication>, string]>([
    [
      'to the publication’s contact',
      leastContent(),
      { contact: 'https://log.example/errors/' },
      'https://log.example/errors/',
    ],
    [
      'else where the page about it says how errors are dealt with',
      contentAbout('<Section id="errors" title="Errors">\n\nThere are some.\n\n</Section>'),
      { contact: undefined },
      'https://example.org/about/#errors',
    ],
    [
      'else on the page about it, where no part of it is about errors',
      contentAbout('There are none.'),
      { contact: undefined },
      'https://example.org/about/',
    ],
    ['else at its home page', leastContent(), { contact: undefined }, 'https://example.org/'],
  ])('%s', async (_, content, said, contact) => expect((await linesOf(content, said))[0]).toBe(`Contact: ${contact}`));
});

test('it is trusted for a year from the month in which the site is built, whatever changed when', async () => {
  const content = smallContent();
  firstOf(content.articles).data.updated = new Date('2031-11-30');
  expect((await linesOf(content))[1]).toBe('Expires: 2027-11-01T00:00:00.000Z');
});

test('its language is the publication’s', async () =>
  expect((await linesOf(leastContent(), { language: 'zh-Hant-TW' }))[2]).toBe('Preferred-Languages: zh'));
