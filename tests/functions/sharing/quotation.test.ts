import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationAddress } from '../../../src/sharing/quotation.ts';
import { anyTitle } from './hostile.ts';

const page = 'https://example.org/articles/a-piece/';

/** A text directive taken apart as the specification says (URL Fragment Text Directives, “parse a text directive”). */
function directiveOf(address: string): { prefix?: string; start: string; end?: string; suffix?: string } {
  const [, directive = ''] = address.split(':~:text=');
  expect(directive).not.toContain('&');
  const tokens = directive.split(',');
  const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
  expect(tokens.length).toBeGreaterThanOrEqual(1);
  expect(tokens.length).toBeLessThanOrEqual(2);
  for (const token of [...tokens, prefix ?? 'x', suffix ?? 'x']) expect(token).toMatch(/^[^-,&\s]+$/);
  const [start = '', end] = tokens.map(decodeURIComponent);
  return {
    start,
    ...(end !== undefined && { end }),
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  };
}

describe('the address of a quotation', () => {
  test('names a short one whole', () =>
    expect(quotationAddress(page, 'a pilot decides')).toBe(`${page}#:~:text=a%20pilot%20decides`));

  test('keeps the passage for browsers that know no text directives', () =>
    expect(quotationAddress(`${page}#who-decides`, 'a pilot decides')).toBe(
      `${page}#who-decides:~:text=a%20pilot%20decides`,
    ));

  test('encodes the signs that have a meaning in it', () =>
    expect(quotationAddress(page, 'hands-on, R&D')).toBe(`${page}#:~:text=hands%2Don%2C%20R%26D`));

  test('does not end in a sign that programs leave out of a link', () =>
    expect(quotationAddress(page, '(or not!).')).toMatch(/[\w%]$/));

  test('names a long one by its first and last words', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    expect(directiveOf(quotationAddress(page, words))).toEqual({
      start: 'word0 word1 word2 word3 word4',
      end: 'word55 word56 word57 word58 word59',
    });
  });

  test('names one that runs over several blocks by its ends: a directive’s part stays within a block', () =>
    expect(directiveOf(quotationAddress(page, 'ends here.\n\nA heading\n\nBegins'))).toEqual({
      start: 'ends here.',
      end: 'Begins',
    }));

  test('takes in the whole of a word that was selected in part: others do not match', () =>
    expect(directiveOf(quotationAddress(page, 'avigating techn', 'of n', 'ology. And'))).toEqual({
      start: 'navigating technology',
    }));

  test('says what is around words that the page has more than once, whatever their case', () =>
    expect(
      directiveOf(quotationAddress(page, 'the pilot', 'The pilot came. One day ', ' left. THE PILOT stayed.')),
    ).toEqual({
      prefix: 'The pilot came. One day',
      start: 'the pilot',
      suffix: 'left. THE PILOT stayed.',
    }));

  test('says what is around from the nearest block with words in it', () =>
    expect(directiveOf(quotationAddress(page, 'Yes', 'Yes or no?\n\n', '\n\nYes it is.'))).toEqual({
      prefix: 'Yes or no?',
      start: 'Yes',
      suffix: 'Yes it is.',
    }));

  test('is the page’s own where nothing is selected', () => expect(quotationAddress(page, ' \n\t')).toBe(page));

  test('can be taken apart again, whatever is selected', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, anyTitle, (selected, before, after) => {
        const address = quotationAddress(page, selected, before, after);
        expect(URL.canParse(address)).toBe(true);
        expect(address === page).toBe(selected.trim() === '');
        // Halves of a pair at the joints make one letter once they are joined.
        fc.pre(address !== page && [before, selected, after].every((text) => text.isWellFormed()));
        const { start, end = start } = directiveOf(address);
        const whole = (before + selected + after).split(/\s+/).filter(Boolean).join(' ');
        expect(whole).toContain(start);
        expect(whole).toContain(end);
      }),
    );
  });
});
