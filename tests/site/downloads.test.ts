import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { ComparisonDocument } from '../../src/comparison/json.ts';
import { atLeastOne, files, home, ownPath, pageAt, textAt } from './published.ts';
import { sourceAddresses } from './sources.ts';

/** One cell of the comparison. A finding without words is one that no source states. */
interface Cell {
  criterion: string;
  finding: string;
  claims: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The cells of the table on the page of the comparison, row by row. */
function cellsOfPage(): readonly Cell[] {
  const page = pageAt('/compare/');
  if (!page) throw new Error('dist/compare/index.html is missing.');
  const $ = load(page.html);
  $('.sr-only, [aria-hidden=true]').remove();
  const cells = $('table')
    .first()
    .find('td')
    .get()
    .map((cell) => {
      const claims = $(cell).find('.grounds').text().match(/\w+/g)?.join(' ') ?? '';
      $(cell).find('.grounds, .finding-aside').remove();
      return {
        criterion: plain($(cell).siblings('th').text()),
        finding: plain($(cell).text()),
        claims,
      };
    });
  return atLeastOne('cell in the comparison', cells);
}

const cells = cellsOfPage();
const stated = cells.filter(({ finding }) => finding !== '');
const csv = textAt('/compare/roles.csv');
const [header = [], ...records] = parse(csv, { bom: true });
const json: ComparisonDocument = JSON.parse(textAt('/compare/roles.json'));
const schema: Record<string, unknown> = JSON.parse(textAt('/compare/roles.schema.json'));
const markdown = textAt('/compare/roles.md');
const $markdown = load(markdownToHtml(markdown).html);

/** What a column of the CSV holds, line by line. */
function column(name: string): (string | undefined)[] {
  const at = header.indexOf(name);
  expect(at, `the column ${name}`).toBeGreaterThanOrEqual(0);
  return records.map((record) => record[at]);
}

/** Every address in a document, whatever key it stands under. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\w+:\/\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

/** What is wrong with an address that leaves the site with a file; nothing where it leads somewhere. */
function faultOf(link: string | undefined): string[] {
  if (!link || !URL.canParse(link)) return [`${link} is not absolute`];
  const address = new URL(link);
  const path = ownPath(address);
  if (path === undefined)
    return sourceAddresses.has(link) || link.startsWith('https://creativecommons.org/licenses/')
      ? []
      : [`${link} is neither a work cited nor a licence`];
  const page = pageAt(path);
  if (!page && !files.has(path)) return [`${link} leads to nothing`];
  const id = address.hash.slice(1);
  return id && !page?.ids.has(id) ? [`${link} leads to an id that is not there`] : [];
}

test('the page states some findings and leaves some out, so that the files can be held against both', () => {
  expect(stated.length).toBeGreaterThan(0);
  expect(stated.length).toBeLessThan(cells.length);
});

describe('roles.csv', () => {
  test('has each finding of the page’s table, word for word, with its claims', () => {
    expect(records).toHaveLength(cells.length);
    const lines = column('criterion').map((criterion, at) => ({
      criterion,
      finding: column('finding')[at],
      claims: column('claims')[at],
    }));
    expect(lines).toEqual(cells);
  });

  test('says where a source is silent', () => {
    const silent = column('not_stated').map((words) => words === 'entirely');
    expect(silent).toEqual(cells.map(({ finding }) => finding === ''));
  });

  test('is UTF-8 with the mark by which Excel knows it', () => {
    const bytes = files.get('/compare/roles.csv') ?? Buffer.alloc(0);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
  });

  test('ends its lines with CRLF, as RFC 4180 asks, and has as many cells in each', () => {
    const unquoted = csv.replace(/"(?:[^"]|"")*"/g, '');
    expect(unquoted.match(/\r\n/g)).toHaveLength(records.length + 1);
    expect(unquoted.replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
    expect(records.filter((record) => record.length !== header.length)).toEqual([]);
  });

  test('has only addresses that are absolute and lead to a row', () => {
    const addresses = column('address');
    expect(addresses.flatMap(faultOf)).toEqual([]);
    expect(new Set(addresses.map((address) => new URL(address ?? '').hash)).size).toBe(json.criteria.length);
  });

  test('has no cell that a spreadsheet would run as a formula', () => {
    expect([header, ...records].flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('roles.json', () => {
  const validator = new Ajv2020({
    strictTypes: true,
    formats: { uri: (text: string) => URL.canParse(text), date: (text: string) => !Number.isNaN(Date.parse(text)) },
  });
  const validate = validator.compile(schema);

  test('is what the schema published beside it describes', () => {
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
    expect(json.$schema).toBe(new URL('compare/roles.schema.json', home).href);
    expect(schema['$id']).toBe(json.$schema);
  });

  test.each(['name', 'updated', 'licence', 'sources', 'criteria', 'roles'])(
    'would be refused by that schema without “%s”',
    (key) => {
      const broken = Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));
      expect(Object.keys(broken)).toHaveLength(Object.keys(json).length - 1);
      expect(validate(broken)).toBe(false);
    },
  );

  test('has each finding of the page’s table, word for word, with its claims', () => {
    const accounts = json.roles.flatMap((role) => role.accounts);
    const found = json.criteria.flatMap(({ id, name }) =>
      accounts.map(({ findings }) => ({
        criterion: name,
        finding: findings[id]?.says ?? '',
        claims: findings[id]?.claims.join(' ') ?? '',
      })),
    );
    expect(found).toEqual(cells);
  });

  test('names only criteria and sources that it lists', () => {
    const criteria = json.criteria.map(({ id }) => id);
    const accounts = json.roles.flatMap((role) => role.accounts);
    expect(
      accounts.flatMap(({ findings }) => Object.keys(findings)).filter((each) => !criteria.includes(each)),
    ).toEqual([]);
    expect(new Set(accounts.map(({ source }) => source))).toEqual(new Set(json.sources.map(({ id }) => id)));
  });

  test('has only addresses that are absolute and lead somewhere', () => {
    const addresses = addressesIn(json);
    expect(addresses.length).toBeGreaterThan(json.criteria.length + json.roles.length);
    expect(addresses.flatMap(faultOf)).toEqual([]);
    expect(JSON.stringify(json)).not.toMatch(/"(?:\.{0,2}\/|#)/);
  });
});

describe('roles.md', () => {
  test('has each finding of the page’s table, word for word, with its claims', () => {
    const shown = $markdown('table td:not(:first-child)')
      .get()
      .map((cell) => ({
        criterion: plain($markdown(cell).siblings(':first-child').text()),
        text: plain($markdown(cell).text()),
      }));
    expect(shown.map(({ criterion }) => criterion)).toEqual(cells.map(({ criterion }) => criterion));
    const faults = cells.filter(({ finding, claims }, at) => {
      const text = shown[at]?.text ?? '';
      if (finding === '') return text !== 'Not stated';
      return !text.startsWith(`${finding} `) || !text.endsWith(` (${claims.replaceAll(' ', ', ')})`);
    });
    expect(faults).toEqual([]);
  });

  test('names the source of every account, the licence and the page, by addresses that lead there', () => {
    const addresses = $markdown('a')
      .get()
      .map((link) => $markdown(link).attr('href'));
    expect(addresses.flatMap(faultOf)).toEqual([]);
    for (const { address } of [...json.sources, ...json.criteria, json.licence, json])
      expect(addresses).toContain(address);
  });
});

test.each([
  ['/compare/roles.csv', 'text/csv; charset=utf-8; header=present'],
  ['/compare/roles.json', 'application/json'],
  ['/compare/roles.schema.json', 'application/schema+json'],
  ['/compare/roles.md', 'text/markdown; charset=utf-8'],
])('hosts are told that %s is %s', (path, type) => {
  expect(files.has(path)).toBe(true);
  const rule = textAt('/_headers')
    .split(/\n(?=\S)/)
    .find((block) => block.startsWith(`${path}\n`));
  expect(rule).toContain(`\n  Content-Type: ${type}\n`);
});
