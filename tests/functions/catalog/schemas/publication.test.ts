import { describe, expect, test } from 'vitest';
import { publication } from '../../../../src/catalog/schemas/publication.ts';
import { readPublication } from '../../../../src/catalog/schemas/read-publication.ts';
import { objectionsOf } from './objections.ts';

/** The least that a publication says of itself. */
const least = {
  name: 'A log',
  question: 'Who steers?',
  description: 'A log of those who steer, and of what came of it, day by day.',
  language: 'en-GB',
  address: 'https://log.example/',
  licence: { name: 'A licence', url: 'https://licence.example/' },
};

const part = { id: 'deck', label: 'The deck', short: 'Deck', means: 'What is under foot.' };

test('a publication that says the least has the time zone of nobody and no links, parts and groups', () => {
  expect(publication.parse(least)).toEqual({
    ...least,
    timeZone: 'UTC',
    reach: [],
    criteriaGroups: [],
    header: [],
    footer: [],
  });
});

describe('a publication may say', () => {
  test.each<[string, object]>([
    ['a language of three letters', { language: 'haw' }],
    ['a language with its script', { language: 'zh-Hant-TW' }],
    ['a time zone', { timeZone: 'Pacific/Auckland' }],
    ['who publishes it', { publisher: 'X' }],
    ['an address with a path', { address: 'https://example.org/log/' }],
    ['an address without https', { address: 'http://localhost:4321/' }],
    ['a page to report errors on', { contact: 'https://log.example/errors/' }],
    ['an address of mail to report errors to', { contact: 'mailto:errors@log.example' }],
    ['its account in the fediverse', { fediverseCreator: '@log@server.example' }],
    ['one part of a reach', { reach: [part] }],
    ['twelve parts of a reach', { reach: Array.from({ length: 12 }, (_, at) => ({ ...part, id: `part-${at}` })) }],
    [
      'groups of criteria',
      {
        criteriaGroups: [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'A' },
        ],
      },
    ],
    ['pages of its header by their ids', { header: ['articles', 'ask-first'] }],
    [
      'links of its footer with words and parts',
      { footer: [{ page: 'about', label: 'L', part: 'licence' }, { page: 'about' }] },
    ],
  ])('%s', (_, change) => expect(objectionsOf(publication, { ...least, ...change })).toBe(''));
});

describe('a publication is refused', () => {
  const link = 'Write the id of a page, like about, or { page: about, label: About us, part: people }.';
  test.each<[string, object, string]>([
    ['without a name', { name: undefined }, 'name: Invalid input: expected string, received undefined'],
    [
      'with a description that is too short',
      { description: 'A log.' },
      'description: Say in 50 characters or more what the reader will learn.',
    ],
    [
      'with a description that is too long',
      { description: 'x'.repeat(161) },
      'description: Keep it under 160 characters: search results cut it off.',
    ],
    ['with a language in words', { language: 'British English' }, 'language: Write a language tag, like en-GB.'],
    ['with no language', { language: '' }, 'language: Write a language tag, like en-GB.'],
    [
      'with a time zone that is none',
      { timeZone: 'Moon/Tranquility' },
      'timeZone: Write the name of a time zone, like Europe/London.',
    ],
    ['with half an address', { address: 'log.example' }, 'address: Write the whole address, with https:// or http://.'],
    [
      'with an address that is no page',
      { address: 'mailto:a@log.example' },
      'address: Write the whole address, with https:// or http://.',
    ],
    [
      'with a bare address of mail',
      { contact: 'errors@log.example' },
      'contact: Write an address with https:// or mailto:.',
    ],
    [
      'with a script to report errors to',
      { contact: 'javascript:alert(1)' },
      'contact: Write an address with https:// or mailto:.',
    ],
    [
      'with a licence of no address',
      { licence: { name: 'A licence' } },
      'licence.url: Write the whole address, with https:// or http://.',
    ],
    ['with half an account', { fediverseCreator: '@log' }, 'fediverseCreator: Write it as "@name@server.example".'],
    [
      'with two parts of one id',
      { reach: [part, { ...part, label: 'Another' }] },
      'reach: Give each part an id of its own.',
    ],
    [
      'with a part’s short name that is long',
      { reach: [{ ...part, short: 'Fifteen letters' }] },
      'reach.0.short: Use 14 characters or fewer: it stands under a narrow bar.',
    ],
    [
      'with what a part takes in at length',
      { reach: [{ ...part, means: 'Everything that is under foot, from stem to stern.' }] },
      'reach.0.means: Use 44 characters or fewer: it stands under the word, in a narrow column.',
    ],
    [
      'with two groups of one id',
      {
        criteriaGroups: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      },
      'criteriaGroups: Give each group an id of its own.',
    ],
    [
      'with a link to an address',
      { header: ['/about/'] },
      'header.0: Write it in lower case with hyphens, like "technical-depth".',
    ],
    ['with a link of a misspelt key', { footer: [{ pge: 'about' }] }, `footer.0: ${link}`],
    ['with a key that is misspelt', { license: least.licence }, ': Unrecognized key: "license"'],
  ])('%s', (_, change, objection) => expect(objectionsOf(publication, { ...least, ...change })).toBe(objection));
});

describe('the file of a publication', () => {
  const text = Object.entries(least)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

  test('is read with what may be left out filled in', () =>
    expect(readPublication(text)).toEqual(publication.parse(least)));

  test.each<[string, string, string]>([
    ['that is empty', '', 'content/publication.yaml: Invalid input: expected object, received null'],
    ['that is a list', '- a', 'content/publication.yaml: Invalid input: expected object, received array'],
    ['with a misspelt key', `${text}foo: 1\n`, 'content/publication.yaml: Unrecognized key: "foo"'],
    [
      'with two faults, each on a line',
      text.replace('en-GB', 'English please').replace('"https://log', '"log'),
      'content/publication.yaml: language: Write a language tag, like en-GB.\ncontent/publication.yaml: address: Write the whole address, with https:// or http://.',
    ],
  ])('%s is refused', (_, file, message) => expect(() => readPublication(file)).toThrow(new Error(message)));

  test.each([
    ['a key twice', `${text}name: Another\n`, /^content\/publication\.yaml: Map keys must be unique at line 7/],
    [
      'a quote that is not closed',
      `${text}publisher: "Us\n`,
      /^content\/publication\.yaml: Missing closing "quote at line/,
    ],
  ])('with %s is refused by its line', (_, file, message) => expect(() => readPublication(file)).toThrow(message));
});
