import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onlyWritten, readKnown, stillGood, withAnswer, writeKnown } from '../../../src/checking/known-answers.ts';
import { keepKnown, knownIn } from '../../../src/checking/known-file.ts';

const address = 'https://a.example/';

describe('what is known of an address', () => {
  test.each([
    ['2026-11-21', true],
    ['2026-11-15', true],
    ['2026-11-14', false],
    ['2025-11-21', false],
    ['2026-11-22', false],
  ])('good on %s: trusted on 2026-11-21 is %s', (checked, isTrusted) =>
    expect(stillGood({ [address]: { status: 200, checked } }, '2026-11-21').has(address)).toBe(isTrusted),
  );

  test.each([301, 404, 403, 503, 'ENOTFOUND'])('is asked again every time where it was %s', (status) =>
    expect(stillGood({ [address]: { status, checked: '2026-11-21' } }, '2026-11-21').size).toBe(0),
  );

  test('is its last answer; one that has moved is not good', () => {
    const old = { [address]: { status: 404, checked: '2026-01-01' } };
    expect(withAnswer(old, address, { status: 200 }, '2026-11-21')).toEqual({
      [address]: { status: 200, checked: '2026-11-21' },
    });
    const moved = withAnswer(old, address, { status: 200, movedTo: 'https://b.example/' }, '2026-11-21');
    expect(moved).toEqual({ [address]: { status: 301, checked: '2026-11-21' } });
  });

  test('goes when nobody writes it any more', () => {
    const one = { status: 200, checked: '2026-11-21' };
    expect(onlyWritten({ [address]: one, 'https://old.example/': one }, [address, 'constructor'])).toEqual({
      [address]: one,
    });
  });
});

test('the text of what is known is in order and can be read again', () => {
  const known = {
    'https://b.example/': { status: 'ENOTFOUND', checked: '2026-11-20' },
    'https://a.example/': { status: 200, checked: '2026-11-21' },
  };
  expect(readKnown(writeKnown(known))).toEqual(known);
  expect(writeKnown(known).indexOf('a.example')).toBeLessThan(writeKnown(known).indexOf('b.example'));
});

const broken = ['', '{', '[]', '"x"', '{"https://a.example/": 200}', '{"a": {"status": 200, "checked": "today"}}'];

test.each(broken)('%s is nothing that a check wrote', (text) => expect(readKnown(text)).toBeUndefined());

describe('the file of what is known', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'links-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const known = { [address]: { status: 200, checked: '2026-11-21' } };

  test('need not be there, and leaves nothing beside it', () => {
    const file = join(folder, 'cache/links.json');
    expect(knownIn(file)).toEqual({});
    keepKnown(file, known);
    expect(knownIn(file)).toEqual(known);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['links.json']);
  });

  test('is not read where it is broken, and is then written anew', () => {
    const file = join(folder, 'links.json');
    writeFileSync(file, '{"https://a.exa');
    expect(knownIn(file)).toBeUndefined();
    keepKnown(file, known);
    expect(knownIn(file)).toEqual(known);
  });

  test('is replaced and not written over: whoever has it open reads the old one to its end', async () => {
    const file = join(folder, 'links.json');
    keepKnown(file, known);
    const old = await open(file);
    keepKnown(file, {});
    expect(await old.readFile('utf8')).toBe(writeKnown(known));
    await old.close();
    expect(readFileSync(file, 'utf8')).toBe('{}\n');
  });

  test('stays as it was where the system refuses', () => {
    mkdirSync(join(folder, 'taken'));
    expect(() => keepKnown(join(folder, 'taken'), known)).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
