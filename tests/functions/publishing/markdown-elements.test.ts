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

test('what a writer wrote can be told from the elements of tags', async () => {
  const $ = await compiled(
    '> a\n\n---\n\n- a\n  - b\n\n1. c\n\n   d\n\n`e`\n\n<details>\n<summary>f</summary>\n</details>\n\n<dl class="mine"></dl>\n',
  );
  const classesOf = (name: string) => $(name).first().attr('class');
  expect(['blockquote', 'hr', 'ul', 'ul > li', 'ol > li', 'code', 'details', 'dl'].map(classesOf)).toEqual([
    ...['block', 'block', 'list', 'nesting', 'loose', 'written-code', 'block written-details', 'mine'],
  ]);
});

test('a picture beside the text is made in several widths; one elsewhere is left as it is', async () => {
  const $ = await compiled('![a](./a.png)\n\n![b](https://example.org/b.png)\n\n![c](/c.png)\n');
  const sized = $('img')
    .get()
    .map(({ attribs }) => attribs.sizes !== undefined);
  expect(sized).toEqual([true, false, false]);
});
