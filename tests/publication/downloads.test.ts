import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { addressesIn, faultOf, targetsIn } from './addresses.ts';
import { cells, told, type Cell, page } from './comparison.ts';
import { writtenTexts } from './content-files.ts';
import { numbersIn, parts } from './parts.ts';
import { differences, files, home, lineOf, ownPath, texts } from './published.ts';

/** Where two lists of cells first differ. */
function firstDifference(shown: readonly Cell[], wanted: readonly Cell[]): string[] {
  const at = Array.from({ length: Math.max(shown.length, wanted.length) }, (_, place) => place).find(
    (place) => JSON.stringify(shown[place]) !== JSON.stringify(wanted[place]),
  );
  const tell = (cell: Cell | undefined) => (cell ? told(cell) : 'no cell');
  return at === undefined ? [] : [`cell ${at + 1} is ${tell(shown[at])}, on the page ${tell(wanted[at])}`];
}

/** What is wrong with an address that leaves the site with a file. */
function faultOfLeaving(link: string): string[] {
  if (!URL.canParse(link)) return [`${link} is not a whole address`];
  const isWritten =
    writtenTexts.some(({ text }) => text.includes(link)) ||
    [...texts.values()].some((text) => text.includes(`"license":"${link}"`));
  if (ownPath(new URL(link)) === undefined) return isWritten ? [] : [`${link} stands nowhere in the content`];
  return faultOf(new URL(link));
}

/** The files that the comparison is given out as, where there is one. */
const downloads = ['csv', 'json', 'schema.json', 'md'].map((ending) => `/compare/roles.${ending}`);

test('the comparison can be taken along in four files, and where there is none there are none', () => {
  const there = [...files.keys()].filter((path) => /^\/compare\/[^/]+\.(csv|json|md)$/.test(path));
  expect(differences(there, page ? downloads : [])).toEqual([]);
  const linked = page ? targetsIn(page, page.$('main').get()) : [];
  expect(downloads.filter((path) => page && !path.includes('schema') && !linked.includes(path))).toEqual([]);
});

const csv = texts.get('/compare/roles.csv') ?? '';
const [header = [], ...records] = parse(csv, { bom: true });

/** What a column of the CSV holds, line by line. */
const column = (name: string): string[] => records.map((record) => record[header.indexOf(name)] ?? '');

test('roles.csv has each finding of the page’s table, word for word, with its claims', () => {
  const [findings, claims] = [column('finding'), column('claims')];
  // What a spreadsheet would run as a formula has an apostrophe before it.
  const plain = (text: string) => lineOf(text.replace(/^'(?=[=+\-@\t\r])/, ''));
  const lines = column('criterion').map((criterion, at) => ({
    criterion: plain(criterion),
    finding: plain(findings[at] ?? ''),
    claims: claims[at] ?? '',
  }));
  expect(firstDifference(lines, cells)).toEqual([]);
});

test('roles.csv says where a source is silent', () => {
  const shown = column('not_stated').map((words, at) => `${at}: ${words === 'entirely'}`);
  expect(
    differences(
      shown,
      cells.map(({ finding }, at) => `${at}: ${finding === ''}`),
      '/compare/roles.csv, line ',
    ),
  ).toEqual([]);
});

test('roles.csv is UTF-8 with the mark by which Excel knows it, and ends its lines with CRLF, as RFC 4180 asks', () => {
  const bytes = files.get('/compare/roles.csv');
  const unquoted = csv.replace(/"(?:[^"]|"")*"/g, '');
  expect(bytes ? [...bytes.subarray(0, 3)] : [0xef, 0xbb, 0xbf]).toEqual([0xef, 0xbb, 0xbf]);
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
  expect(unquoted.match(/\r\n/g) ?? []).toHaveLength(csv === '' ? 0 : records.length + 1);
  expect(unquoted.replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
  expect(records.filter((record) => record.length !== header.length)).toEqual([]);
});

test('roles.csv has no cell that a spreadsheet would run as a formula, and only addresses that lead to a row', () => {
  expect([header, ...records].flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const addresses = column('address');
  const rows = addresses.map((address) =>
    URL.canParse(address) ? page?.$(`[id="${new URL(address).hash.slice(1)}"]`) : undefined,
  );
  expect(addresses.flatMap(faultOfLeaving)).toEqual([]);
  expect(addresses.filter((_, at) => rows[at]?.get(0)?.name !== 'tr')).toEqual([]);
});

const imprint = z.object({ id: z.string(), address: z.string() });

/** The comparison as JSON, as far as rules look into it; the schema beside it says the rest. */
const comparison = z
  .looseObject({
    $schema: z.string(),
    address: z.string(),
    updated: z.string(),
    licence: z.object({ address: z.string() }),
    sources: z.array(imprint),
    criteria: z.array(imprint.extend({ name: z.string() })),
    roles: z.array(
      z.object({
        accounts: z.array(
          z.object({
            source: z.string(),
            findings: z.record(z.string(), z.object({ says: z.string(), claims: z.array(z.string()) })),
          }),
        ),
      }),
    ),
  })
  .optional();

const document: unknown = page && JSON.parse(texts.get('/compare/roles.json') ?? '{}');
const { data: json, error } = comparison.safeParse(document);
const accounts = json?.roles.flatMap((role) => role.accounts) ?? [];

/** What the schema beside the comparison says of a document. */
function validatorOf(text: string) {
  const formats = { uri: (uri: string) => URL.canParse(uri), date: (day: string) => !Number.isNaN(Date.parse(day)) };
  return new Ajv2020({ strictTypes: true, formats }).compile(z.looseObject({}).parse(JSON.parse(text)));
}

test('roles.json is what the schema published beside it describes, which asks for everything that it has', () => {
  const text = texts.get('/compare/roles.schema.json') ?? '{}';
  const validate = validatorOf(text);
  const whole = Object.entries(document ?? {});
  const needless = whole.filter(([key]) => validate(Object.fromEntries(whole.filter(([name]) => name !== key))));
  const schema = new URL('compare/roles.schema.json', home).href;
  validate(document);
  expect([...(document ? (validate.errors ?? []) : []), ...(error?.issues ?? [])]).toEqual([]);
  expect(needless.map(([key]) => key)).toEqual([]);
  expect(json && json.$schema !== schema).toBeFalsy();
  expect(json && !text.includes(`"$id": "${schema}"`) && !text.includes(`"$id":"${schema}"`)).toBeFalsy();
});

test('roles.json has each finding of the page’s table, word for word, with its claims', () => {
  const found = json?.criteria.flatMap(({ id, name }) =>
    accounts.map(({ findings }) => ({
      criterion: lineOf(name),
      finding: lineOf(findings[id]?.says ?? ''),
      claims: findings[id]?.claims.join(' ') ?? '',
    })),
  );
  expect(firstDifference(found ?? [], cells)).toEqual([]);
});

test('roles.json names only criteria and sources that it lists, and no day later than its page', () => {
  const ids = json?.criteria.map(({ id }) => id) ?? [];
  const strange = accounts.flatMap(({ findings }) => Object.keys(findings)).filter((id) => !ids.includes(id));
  expect(strange).toEqual([]);
  expect(
    differences(
      [...new Set(accounts.map(({ source }) => source))],
      json?.sources.map(({ id }) => id) ?? [],
      '/compare/roles.json, source ',
    ),
  ).toEqual([]);
  expect((json?.updated ?? '') <= (page?.$(parts.lastChange).attr('datetime') ?? '')).toBe(true);
});

test('roles.json has only addresses that are whole and lead somewhere', () => {
  expect(addressesIn(json).flatMap(faultOfLeaving)).toEqual([]);
  expect(JSON.stringify(json ?? '')).not.toMatch(/"(?:\.{0,2}\/|#)/);
});

const $markdown = load(markdownToHtml(texts.get('/compare/roles.md') ?? '').html);

test('roles.md has each finding of the page’s table, word for word, with its claims', () => {
  const shown = $markdown('table')
    .first()
    .find('tbody td:not(:first-child)')
    .get()
    .map((cell): Cell => {
      const text = lineOf($markdown(cell).text());
      const [, finding = '', claims = ''] =
        /^(.*?)(?: \(implied\))?(?: Not stated: .*?\.)? \(([^()]*)\)$/.exec(text) ?? [];
      return {
        criterion: lineOf($markdown(cell).siblings(':first-child').text()),
        finding: text === 'Not stated' ? '' : finding,
        claims: numbersIn(claims).join(' '),
      };
    });
  expect(firstDifference(shown, cells)).toEqual([]);
});

test('roles.md names every source, every criterion, the licence and the page, by addresses that lead there', () => {
  const addresses = $markdown('a')
    .get()
    .map(({ attribs }) => attribs.href ?? '');
  const wanted = json ? [...json.sources, ...json.criteria, json.licence, json].map(({ address }) => address) : [];
  expect(addresses.flatMap(faultOfLeaving)).toEqual([]);
  expect(wanted.filter((address) => !addresses.includes(address))).toEqual([]);
});
