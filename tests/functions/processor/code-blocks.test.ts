import { expect, test } from 'vitest';
import { readCodeMeta } from '../../../src/processor/code-meta.ts';
import { compiled } from './compile.ts';

const fence = '```';
const code = (info: string, text: string) => compiled(`${fence}${info}\n${text}\n${fence}\n`);

test('code keeps every letter, its language and its lines', async () => {
  const text = 'const a = `<b> & ${c}`;\n\n\treturn "</pre>" // 日晷';
  for (const language of ['js', 'ts', 'python', 'sh', 'html', 'yaml', 'text', '']) {
    const $ = await code(language, text);
    expect($('pre > code').text()).toBe(text);
    expect($('pre > code').hasClass(`language-${language}`)).toBe(language !== '');
  }
});

test('its words are coloured by classes, never by styles', async () => {
  const $ = await code('js', '// why\nconst a = "b";');
  expect($('[style]')).toHaveLength(0);
  expect($('.code-comment').text()).toContain('why');
  expect($('.code-keyword').first().text()).toBe('const');
  expect($('.code-string, .code-string-expression').text()).toContain('b');
});

test('a language that nobody knows, and none, leave code as it is', async () => {
  expect((await code('orrinese', 'a b'))('code span')).toHaveLength(0);
  expect((await code('', 'a b'))('code span')).toHaveLength(0);
});

test.each(['SQL', 'JavaScript', 'Dockerfile', 'Go', 'pycon', 'html+jinja'])(
  'the language %s has colours, whatever its capitals and wherever it comes from',
  async (language) => {
    const $ = await code(language, '<b>{{ a }}</b> SELECT "a" -- b\n>>> if x: "c" // d');
    expect($('code span').length).toBeGreaterThan(0);
    expect($('code').hasClass(`language-${language.toLowerCase()}`)).toBe(true);
  },
);

test('it scrolls by keyboard, and a button that only scripts show copies it', async () => {
  const $ = await code('js', 'a');
  expect($('pre').attr('tabindex')).toBe('0');
  expect($('[hidden] > button[type=button].code-copy')).toHaveLength(1);
});

test('a title stands over it as a caption, and lines are marked', async () => {
  const $ = await code('js title="a.js" {2}', 'let a;\nlet b;\nlet c;');
  expect($('figure > figcaption').text()).toBe('a.js');
  expect($('mark').text()).toBe('let b;');
  expect($('code').text()).toBe('let a;\nlet b;\nlet c;');
});

test.each([
  ['', undefined, [], []],
  ['title="a b.js"', 'a b.js', [], []],
  ["title='a.js' {1,3-5}", 'a.js', [1, 3, 4, 5], []],
  ['{2} {7-6} mark={9}', undefined, [2, 9], []],
  ['ins={1-2} del={3}', undefined, [1, 2, 3], []],
  ['title="{9}"', '{9}', [], []],
  ['showLineNumbers', undefined, [], ['showLineNumbers']],
  ['lines=3 filename="a b.js" {x} add={1}', undefined, [], ['lines=3', 'filename="a b.js"', '{x}', 'add={1}']],
])('%j says the title %j and the lines %j, and %j means nothing', (meta, title, lines, unknown) => {
  const said = readCodeMeta(meta);
  expect({ ...said, marked: [...said.marked.keys()] }).toEqual({ title, marked: lines, unknown });
});

test('lines that were added or taken out say so', async () => {
  const $ = await code('js ins={1} del={2}', 'let a;\nlet b;\nlet c;');
  expect([$('ins').text(), $('del').text()]).toEqual(['let a;', 'let b;']);
});
