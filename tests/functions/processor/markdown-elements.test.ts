import { expect, test } from 'vitest';
import { compiled } from './compile.ts';

test('cells are aligned without a style', async () => {
  const $ = await compiled('| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |\n');
  const sides = $('td')
    .get()
    .map(({ attribs }) => attribs['data-align']);
  expect(sides).toEqual(['left', 'center', 'right', undefined]);
  expect($('[style], [align]')).toHaveLength(0);
});

test('a table stands in a box, which the keyboard reaches where the table may be wider than a phone', async () => {
  const narrow = await compiled('| a | b |\n| - | - |\n| 1 | 2 |\n');
  expect(narrow('div.table-box > table')).toHaveLength(1);
  expect(narrow('[tabindex]')).toHaveLength(0);
  const wide = await compiled('| incomprehensibilities | unpronounceabilities |\n| - | - |\n| 1 | 2 |\n');
  expect(wide('section.table-box[tabindex=0][aria-label] > table')).toHaveLength(1);
});

test('wide tables of a text have names of their own, by their columns, in Markdown as in HTML', async () => {
  const table = '| incomprehensibilities | unpronounceabilities |\n| - | - |\n| 1 | 2 |\n';
  const html = '<table>\n<tr><th>incomprehensibilities</th><th>counterrevolutionary</th></tr>\n</table>\n';
  const $ = await compiled(`${table}\n${table}\n${html}`);
  const names = $('.table-box > table')
    .parent()
    .get()
    .map(({ attribs }) => attribs['aria-label']);
  expect(names).toEqual([
    'Table: incomprehensibilities, unpronounceabilities',
    'Table: incomprehensibilities, unpronounceabilities (2)',
    'Table: incomprehensibilities, counterrevolutionary',
  ]);
});

test('a table of HTML with empty lines in it stands in one box, and what follows it outside', async () => {
  const $ = await compiled('<table>\n<tr>\n\n<td>1</td>\n\n</tr>\n</table>\n\nAfter.\n');
  expect($('.table-box > table')).toHaveLength(1);
  expect($('.table-box').next('p').text()).toBe('After.');
});

test('code in HTML scrolls by keyboard', async () => {
  const $ = await compiled('<pre><code>a long line</code></pre>\n\n<PRE class="mine">b</PRE>\n');
  expect($('pre.written-pre').attr('tabindex')).toBe('0');
  expect($('pre.mine')).toHaveLength(1);
});

test('what a writer wrote can be told from the elements of tags', async () => {
  const $ = await compiled(
    '> a\n\n---\n\n- a\n  - b\n\n1. c\n\n   d\n\n`e`\n\n<details>\n<summary>f</summary>\n</details>\n\n<dl class="mine"></dl>\n',
  );
  const classesOf = (name: string) => $(name).first().attr('class');
  expect(['blockquote', 'hr', 'ul', 'ul > li', 'ol > li', 'code', 'details', 'dl'].map(classesOf)).toEqual([
    ...['apart', 'apart', 'list', 'nesting', 'loose', 'written-code', 'apart written-details', 'mine'],
  ]);
});

test('a picture beside the text is made in several widths; one elsewhere is left as it is', async () => {
  const $ = await compiled('![a](./a.png)\n\n![b](https://example.org/b.png)\n\n![c](/c.png)\n');
  const sized = $('img')
    .get()
    .map(({ attribs }) => attribs.sizes !== undefined);
  expect(sized).toEqual([true, false, false]);
});
