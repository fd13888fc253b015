import { describe, expect, test } from 'vitest';
import { outlineFrom } from '../entries.ts';

/** What is wrong with a text, by its lines. */
const faultsIn = (text: string): string[] => outlineFrom(text).faults.map(({ line, says }) => `${line}: ${says}`);

describe('a text stops the build, with its line and what to write, for', () => {
  test.each([
    ['a title of its own', 'x\n\n# One\n', '3: # is for the title'],
    ['a picture without words', '![](./a.png)\n', '1: a picture needs words'],
    [
      'a picture on another site',
      '![a](https://example.org/a.png)\n',
      '1: the picture https://example.org/a.png is on another site',
    ],
    ['an address that runs', '[a](javascript:alert)\n', '1: The address javascript:alert begins with javascript:.'],
    [
      'an address that holds its text',
      '[a][b]\n\n[b]: data:text/html,x\n',
      '3: The address data:text/html,x begins with data:.',
    ],
    ['an address that is none', '[a](http://[oops])\n', '1: The address http://[oops] is none.'],
    ['a name that is given nowhere', 'a [x][zzz] b\n', '1: [x][zzz] leads nowhere.'],
    [
      'a language that nobody knows',
      '```pyhton\nx\n```\n',
      '1: "pyhton" is no language that code can be coloured in. The nearest of',
    ],
    ['a frame', '<iframe title="x"></iframe>\n', '1: <iframe> is not shown.'],
    ['a script', 'x\n\n<script></script>\n', '3: <script> is not shown.'],
    ['a style of its own', '<p style="color: red">x</p>\n', '1: <p style="…"> is blocked'],
    ['mathematics', 'It is $\\frac{a}{b}$ here.\n', '1: mathematics is not set here'],
    ['mathematics on lines of its own', 'x\n\n$$\na + b\n$$\n', '3: mathematics is not set here'],
    ['a handler', '<b onclick="x">y</b>\n', '1: <b onclick="…"> is blocked'],
  ])('%s', (_, text, start) => {
    const faults = faultsIn(text);
    expect(faults.map((fault) => fault.slice(0, start.length))).toEqual([start]);
  });
});

test('the nearest language is named', () => {
  expect(faultsIn('```pyhton\nx\n```\n').join()).toContain('python');
});

test('a text has nothing wrong with it for what it may have', () => {
  const text = [
    '## One\n\n### Two\n\n![a](./a.png) [b](/about/) [c](#two) [d](../e/)',
    '[f](https://example.org/?a=1&b=[2]) [g](mailto:a@example.org) [h](tel:+46123) [i][j] [x] [y]\n\n[j]: https://example.org/',
    '```js\n[x][y]\n```\n\n```text\na\n```\n\n```\na\n```\n\n`[x][y]` a[1][2]',
    '<details>\n<summary>More</summary>\n</details>\n\n<abbr title="a=b">c</abbr>',
  ].join('\n\n');
  expect(faultsIn(text)).toEqual([]);
});

test('money and a picture that says that it says nothing are right', () => {
  expect(faultsIn('It costs $5, then US$6 or $7.\n\n![](./a.png "decorative")\n')).toEqual([]);
});
