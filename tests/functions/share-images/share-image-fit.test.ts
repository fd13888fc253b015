import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutOff, fitText } from '../../../src/share-images/share-image-fit.ts';
import { measureText, settableText } from '../../../src/share-images/share-image-type.ts';
import { titles, unbroken } from './titles.ts';

const room = { width: 1056, height: 200, largest: 112, smallest: 40, leading: 1.1 };
const style = { weight: 600, tracking: -0.018 } as const;

describe('a fitted title', () => {
  const settable = fc
    .oneof(fc.constantFrom(...titles), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }))
    .map(settableText)
    .filter((text) => text !== undefined);
  const rooms = fc.record({
    width: fc.integer({ min: 200, max: 1056 }),
    height: fc.integer({ min: 44, max: 400 }),
    largest: fc.constant(112),
    smallest: fc.constant(40),
    leading: fc.constant(1.1),
  });

  test('runs out of its room on no side', () => {
    fc.assert(
      fc.property(settable, rooms, (text, given) => {
        const { size, lines } = fitText(text, given, style);
        expect(lines.length * size * given.leading).toBeLessThan(given.height + 0.001);
        for (const line of lines) expect(measureText(line, { ...style, size })).toBeLessThanOrEqual(given.width);
      }),
    );
  });

  test('says all of the title, or ends in an ellipsis at the smallest size', () => {
    fc.assert(
      fc.property(settable, rooms, (text, given) => {
        const { size, lines } = fitText(text, given, style);
        const bare = (some: string): string => some.replace(/\s/g, '');
        const shown = bare(lines.join(''));
        if (shown === bare(text)) return;
        expect(shown).toMatch(/…$/);
        expect(bare(text).startsWith(shown.slice(0, -1))).toBe(true);
        expect(size).toBe(given.smallest);
      }),
    );
  });

  test('is as large as it may be where it is short', () => expect(fitText('Pilot', room, style).size).toBe(112));

  test('breaks between words, into lines of like length', () => {
    const { lines } = fitText('The pilot is coming: a captain’s forecast of 2013', room, style);
    expect(lines).toEqual(['The pilot is coming: a', 'captain’s forecast of 2013']);
  });

  test('is set smaller rather than with a word broken', () => {
    const { size, lines } = fitText('Donaudampfschifffahrtsgesellschaft', room, style);
    expect(lines.length).toBe(1);
    expect(size).toBeLessThan(112);
  });

  test('breaks a word that is too wide at any size, and loses none of it', () => {
    const word = unbroken.slice(0, 90);
    const { lines } = fitText(word, room, style);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(word);
  });
});

test('a line is cut off with an ellipsis, and not after a comma or a space', () =>
  expect(cutOff('One, two', measureText('One, …', { weight: 400, size: 20 }), { weight: 400, size: 20 })).toBe('One…'));

describe('what can be set in Newsreader', () => {
  test('is a text without its emoji', () => expect(settableText('A 🎉 title 👩🏽‍🚀')).toBe('A title'));
  test('is a text with letters from all over Europe', () => expect(settableText('Łódź ő ş')).toBe('Łódź ő ş'));
  test.each(['כותרת', 'عنوان', '題名', 'A כותרת B', '🎉', ' \n'])('is not %j: half of it would mislead', (text) =>
    expect(settableText(text)).toBeUndefined(),
  );
});
