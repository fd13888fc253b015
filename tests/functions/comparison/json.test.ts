import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { ComparisonDocument } from '../../../src/comparison/comparison-document.ts';
import { comparisonSchema } from '../../../src/comparison/json-schema.ts';
import { toJson } from '../../../src/comparison/json.ts';
import { publication } from '../../../src/publication.ts';
import { comparisonOf, findingsOf, formulas, hostileTexts } from './hostile.ts';

const validate = new Ajv2020({
  strict: true,
  strictTypes: true,
  formats: { uri: (text: string) => URL.canParse(text), date: (text: string) => !Number.isNaN(Date.parse(text)) },
}).compile(JSON.parse(comparisonSchema()));

/** What the schema has against a text that is JSON. */
function faultsOf(json: string): string[] {
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The document, read back. */
const read = (json: string): ComparisonDocument => JSON.parse(json) as ComparisonDocument;

describe('the comparison as JSON', () => {
  const texts = [...hostileTexts, ...formulas];
  const json = toJson(comparisonOf(texts));
  const [ada, bob] = read(json).roles.flatMap(({ accounts }) => accounts);

  test('gives every finding back as it was written, under its criterion', () => {
    expect(Object.entries(ada?.findings ?? {}).map(([id, { says }]) => [id, says])).toEqual(
      texts.map((text, at) => [`text-${at + 1}`, text]),
    );
  });

  test('leaves out what a source is silent on', () => {
    expect(bob?.source).toBe('bob');
    expect(bob?.findings).toEqual({});
  });

  test('says what it is, where it stands, how old it is, whose it is and what one may do with it', () => {
    const { $schema, name, address, updated, licence, sources } = read(json);
    expect({ $schema, name, address, updated }).toEqual({
      $schema: 'https://example.org/compare/roles.schema.json',
      name: 'Pilot compared',
      address: 'https://example.org/compare/',
      updated: '2026-12-01',
    });
    expect(licence).toEqual({
      name: publication.licence.name,
      address: publication.licence.url,
      credit: publication.name,
    });
    expect(sources.map(({ id, title, address: stands }) => [id, title, stands])).toEqual([
      ['ada', 'Ada’s work', 'https://example.com/'],
      ['bob', 'Bob’s work', 'https://example.com/'],
    ]);
  });

  test('names what a finding leaves open only where it does', () => {
    const comparison = comparisonOf(['Wide.', 'Deep.']);
    const [wide] = findingsOf(comparison);
    if (wide) Object.assign(wide, { notStated: 'how wide', implied: true });
    expect(read(toJson(comparison)).roles[0]?.accounts[0]?.findings).toEqual({
      'text-1': { says: 'Wide.', notStated: 'how wide', implied: true, claims: ['A2', 'A3'] },
      'text-2': { says: 'Deep.', implied: false, claims: ['A2', 'A3'] },
    });
  });

  test('is what its schema describes', () => expect(faultsOf(json)).toEqual([]));

  test.each([
    ['a key that nobody described', '"implied": false', '"implied": false, "certain": true', /additional properties/],
    ['a claim without the letter of its source', '"A2"', '"2"', /pattern/],
    ['the same claim twice', '"A2"', '"A3"', /duplicate/],
    ['a finding without words', '"says": "# no heading"', '"says": ""', /fewer than 1 char/],
    ['an extent that is none', '"extent": "full"', '"extent": "half"', /allowed values/],
    ['a missing name', '"name": "Pilot compared",', '', /required property 'name'/],
    ['an address without a host', '"https://example.org/compare/"', '"/compare/"', /pattern|format/],
    ['a day that is no date', '"2026-12-01"', '"1 December 2026"', /pattern|format/],
    ['a whole number for a yes or no', '"implied": false', '"implied": 0', /must be boolean/],
  ])('is refused by its schema with %s', (_, from, to, message) => {
    const broken = json.replace(from, to);
    expect(broken).not.toBe(json);
    expect(faultsOf(broken).join('\n')).toMatch(message);
  });
});
