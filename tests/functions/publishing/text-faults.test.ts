import { describe, expect, test } from 'vitest';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { tagsFor } from '../../../src/publishing/tag-faults.ts';
import { textFaults } from '../../../src/publishing/text-file-faults.ts';
import { findWritingFaults } from '../../../src/publishing/text-rules.ts';

/** What is wrong with a text, by its lines. */
const faultsIn = (text: string, isMdx = true): string[] =>
  findWritingFaults(isMdx ? mdxToMdast(text) : markdownToMdast(text), isMdx ? tagsFor(true) : undefined).map(
    ({ line, says }) => `${line}: ${says}`,
  );

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
    [
      'a picture in HTML on another site',
      'x\n\n<img src="https://a.example/x.png" alt="x">\n',
      '3: <img src="https://a.example/x.png"> is on another site',
    ],
    [
      'a video on another site',
      '<video src="//a.example/x.mp4"></video>\n',
      '1: <video src="//a.example/x.mp4"> is on another',
    ],
    [
      'a picture in HTML beside the file',
      "x <img alt='x' src='./x.png'> y\n",
      '1: <img src="./x.png"> is not looked for beside the file. Write ![What it shows](./x.png).',
    ],
    ['a handler', '<b onclick="x">y</b>\n', '1: <b onclick="…"> is blocked'],
  ])('%s', (_, text, start) => {
    // Plain Markdown has elements of HTML that are never closed.
    const faults = faultsIn(text, !text.includes('<img '));
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

describe('a tag is told, with its line, when', () => {
  test.each([
    [
      'a value is code',
      'Hello.\n\n<Passage id="a" claims={x} />',
      '3: <Passage claims={…}>: write the value in quotes, like claims="…".',
    ],
    ['a value is a text in code', '<Term id={"4"} />', '1: <Term id={…}>: write the value in quotes, like id="…".'],
    ['values are spread', '<Passage {...all} />', '1: <Passage {…}>: write each value by its name, in quotes.'],
    [
      'it does not take an attribute',
      'a\n\n<Figure kaption="x" />',
      '3: <Figure> does not take kaption. Known: caption, credit.',
    ],
    ['it takes none', '<RoleCards limit="3" />', '1: <RoleCards limit>: this tag takes nothing. Write <RoleCards />.'],
    ['it works elsewhere', '<ArticleCards />', '1: <ArticleCards> works in content/pages only. Leave it out here.'],
    ['it is of a page', '<QuestionSheet />', '1: <QuestionSheet> works in content/pages only. Leave it out here.'],
  ])('%s', (_, text, fault) => expect(faultsIn(text)).toEqual([fault]));

  test('it is none', () => expect(faultsIn('<RoleCardz />').join()).toMatch(/^1: <RoleCardz> is no tag\. .*RoleCards/));

  test('it stands in Markdown, where it would be shown as nothing', () => {
    const text = '---\ntitle: A piece\n---\n\nA <Term id="x">word</Term>.\n\n<Passage id="a">\n\nText.\n\n</Passage>\n';
    expect(faultsIn(text, false)).toEqual([
      '5: <Term> is a tag, and tags work in files that end in .mdx. Rename the file.',
      '7: <Passage> is a tag, and tags work in files that end in .mdx. Rename the file.',
    ]);
  });
});

describe('a timeline', () => {
  const timeline = (...moments: string[]) => `<Timeline caption="x">\n\n${moments.join('\n\n')}\n\n</Timeline>\n`;
  const moment = (when: string) => `<Moment when="${when}">\n\nIt happened.\n\n</Moment>`;
  const order = 'A timeline goes from the earliest to the latest, and what is undated stands at its end.';

  test.each([
    [
      'of days, months and years',
      timeline(...['1901', '1901', '1901-02-28', '1901-02', '1902', 'undated'].map(moment)),
    ],
    [
      'with moments that stand close',
      '<Timeline caption="x">\n<Moment when="1901">A</Moment>\n<Moment when="1902">B</Moment>\n</Timeline>',
    ],
    ['with a moment that lacks its date, which the catalog reports', timeline(moment('1902'), '<Moment>x</Moment>')],
  ])('%s is right', (_, text) => expect(faultsIn(text)).toEqual([]));

  test.each([
    [
      'has a date that is none',
      timeline(moment('1901-13')),
      '3: <Moment when="1901-13"> is no date. Write 2013-08-07, 2013-08, 2013 or undated.',
    ],
    ['has a day that there is not', timeline(moment('1901-02-29')), '3: <Moment when="1901-02-29"> is no date.'],
    ['has a date in words', timeline(moment('May 1901')), '3: <Moment when="May 1901"> is no date.'],
    [
      'is out of order',
      timeline(moment('1902'), moment('1901'), moment('1900')),
      `9: <Moment when="1901"> stands after 1902. ${order}`,
    ],
    [
      'is out of order beyond what stands between',
      timeline(moment('1901-05'), moment('1901'), moment('1901-01')),
      `15: <Moment when="1901-01"> stands after 1901-05. ${order}`,
    ],
    [
      'does not end with what is undated',
      timeline(moment('undated'), moment('1901')),
      `9: <Moment when="1901"> stands after undated. ${order}`,
    ],
    ['is empty', timeline(), '1: this timeline is empty. Write a <Moment when="2013-08"> for what happened.'],
    [
      'holds something else',
      timeline(moment('1901'), 'And then?'),
      '9: a timeline holds moments only. Write <Moment when="2013-08"> around what happened.',
    ],
    ['holds a list', timeline('- 1901: it happened.'), '3: a timeline holds moments only.'],
    [
      'is missing',
      `${moment('1902')}\n\n${moment('1901')}`,
      '1: <Moment> stands in no timeline. Write <Timeline caption="…"> before the first moment, and </Timeline> after the last.',
    ],
    [
      'is missing around what stands in a moment',
      timeline('<Moment when="1901">\n\n<Moment when="1902">x</Moment>\n\n</Moment>'),
      '5: <Moment> stands in no timeline.',
    ],
  ])('that %s is told once', (_, text, start) => {
    expect(faultsIn(text).map((fault) => fault.slice(0, start.length))).toEqual([start]);
  });
});

test('in Markdown elements, comments, code and braces are what they are', () => {
  const text =
    'A <b>word</b> and `<Term>`.\n\n<!-- a note -->\n\n<div>\n  x\n</div>\n\n```\n<Term />\n```\n\n{x} and 1 < A > 2\n';
  expect(faultsIn(text, false)).toEqual([]);
});

test('a fault within a paragraph or a block of HTML is told by its own line and column', () => {
  const placesIn = (text: string) =>
    findWritingFaults(markdownToMdast(text), undefined).map(({ line, column }) => [line, column]);
  expect(placesIn('one\n\ntwo\nthree [^x] four\n')).toEqual([[4, 7]]);
  expect(placesIn('<div>\n  <p>x</p>\n  <iframe></iframe>\n</div>\n')).toEqual([[3, 3]]);
  expect(placesIn('a ![](./x.png) b\n')).toEqual([[1, 3]]);
});

test('a text that is nested deeper than anybody reads is told, and does not end what reads it', () => {
  for (const depth of [150, 10_000])
    expect(textFaults(`${'>'.repeat(depth)} a\n`, 'a.md').map(({ says }) => says.slice(0, 40))).toEqual([
      'signs like > or * or tags stand in each ',
    ]);
});
