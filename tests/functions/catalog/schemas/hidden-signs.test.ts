import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenSignFault } from '../../../../src/catalog/schemas/hidden-signs.ts';
import { outcome } from '../../../../src/catalog/schemas/outcome.ts';
import { publication } from '../../../../src/catalog/schemas/publication.ts';
import { text, webAddress } from '../../../../src/catalog/schemas/shared.ts';
import { source } from '../../../../src/catalog/schemas/source.ts';
import { objectionsOf } from './objections.ts';

const turnsAll = 'a sign that nobody sees turns the direction of all that follows. Delete it, or write';

describe('a text is refused for signs that nobody sees:', () => {
  test.each([
    ['a control character', 'a\u0000b', 'the sign U+0000 stands in it, which nobody sees. Delete it.'],
    ['half of a sign', 'a\uD83D', 'the sign U+D83D stands in it, which nobody sees. Delete it.'],
    ['a sign that is none', 'a\uFFFE', 'the sign U+FFFE stands in it, which nobody sees. Delete it.'],
    ['an override without its end', '\u202Eabc', `${turnsAll} U+202C where that ends.`],
    ['an isolate without its end', '\u2067אבג', `${turnsAll} U+2069 where that ends.`],
    ['an end of nothing', 'abc\u2069', 'the sign U+2069 turns back a direction that nothing turned. Delete it.'],
    [
      'ends in the wrong order',
      '\u2067\u202Ea\u2069\u202C',
      'the sign U+2069 turns back a direction that nothing turned. Delete it.',
    ],
  ])('%s', (_, value, objection) => expect(objectionsOf(text, value)).toBe(`: ${objection}`));
});

test.each([
  '\u202Eabc\u202C',
  '\u2068אבג\u2069 \u202Ax\u202C',
  'א\u200Fב\u200E',
  '👩🏽‍🚀',
  'a\u00ADb\u200Bc\uFEFFd',
  'a&lt;b',
])('what turns back, parts or joins is taken: %j', (value) => expect(text.parse(value)).toBe(value));

test('a text is on one line, whatever lines it was written on', () =>
  expect(text.parse(' two\nlines\r\n and\ta  tab\u2028end ')).toBe('two lines and a tab end'));

test('whatever is taken can stand in XML and in HTML, and leaves the direction of what follows alone', () => {
  const signs = fc.constantFrom(
    ...Array.from('ab \u0000\u0007\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFFFF\uD800'),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' })), (value) => {
      const { data } = text.safeParse(value);
      if (data === undefined) return;
      expect(data).not.toMatch(/[^\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
      // What stands behind it, with a turn of its own, is as much at peace as it was.
      expect(hiddenSignFault(`\u2068${data}\u2069`)).toBeUndefined();
    }),
  );
});

const whole = 'Write the whole address, with https:// or http://.';
const asShown = 'Write the address as a browser shows it, with %20 for a space.';

describe('an address is refused', () => {
  test.each([
    ['of a script', 'javascript:alert(1)', whole],
    ['of a script, in capitals', 'JAVASCRIPT:alert(1)', whole],
    ['of a script, with a tab', 'java\tscript:alert(1)', whole],
    ['that holds its text', 'data:text/html,x', whole],
    ['with a space', 'https://a.example/b c', asShown],
    ['with the end of a line', 'https://a.example/\nCanonical: https://b.example/', asShown],
    ['with a quotation mark', 'https://a.example/"onclick="x', asShown],
    ['with a turn of direction', 'https://a.example/\u202Egpj.exe', asShown],
  ])('%s', (_, address, objection) => expect(objectionsOf(webAddress, address)).toContain(`: ${objection}`));

  test('wherever there is one: of a work, of a contact, of a step on the site', () => {
    expect(objectionsOf(source, { url: 'javascript:alert(1)' })).toContain(`url: ${whole}`);
    expect(objectionsOf(publication, { contact: 'mailto:a@b.example\nExpires: x' })).toContain(`contact: ${asShown}`);
    for (const link of ['//a.example/', '/\\a.example/', '/\t/a.example/', 'javascript:alert(1)'])
      expect(objectionsOf(outcome, { steps: [{ says: 'a', link, why: 'b' }] })).toContain('steps.0.link: Write a path');
  });
});

test.each(['https://a.example/b?c=d&e=[f]#g', 'https://ä.example/ü', 'http://a.example/%20'])(
  '%s is taken',
  (address) => expect(webAddress.parse(address)).toBe(address),
);
