import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outsideAddresses } from '../../../src/checking/addresses.ts';
import { siteAddresses } from '../../../src/checking/site-addresses.ts';

/** The addresses of one file, each with its line. */
function linesIn(file: string, text: string, own: string[] = []): string[] {
  const found = outsideAddresses(new Map([[file, text]]), own);
  return [...found].flatMap(([address, places]) =>
    places.map((place) => `${place.replace(`${file}:`, '')} ${address}`),
  );
}

test('the values of YAML are looked through, and no comment, key or other text', () => {
  const yaml = [
    '# url: https://comment.example/',
    'url: https://one.example/a?b=1&c=2#part',
    'https://key.example/: no',
    'says: As https://prose.example/ says.',
    'grounds: ["[a page](https://two.example/ \\"x\\")", mailto:a@example.org]',
    'more:',
    '  - { url: "http://three.example" }',
    'wrong: https://',
    '',
  ].join('\n');
  expect(linesIn('content/sources/x.yaml', yaml)).toEqual([
    '2 https://one.example/a?b=1&c=2',
    '5 https://two.example/',
    '7 http://three.example',
  ]);
});

const text = `---
title: A
source: https://front.example/
---

A [link](https://link.example/ "x"), [![still](./x.png)](https://still.example/) and https://bare.example/.
\`https://code.example/\` [by name][name] [^1] [own](/about/)

\`\`\`
https://block.example/
\`\`\`

| a |
| - |
| [cell](https://cell.example/) |

[name]: https://name.example/
[^1]: [note](https://note.example/)
`;

const inText = [
  '3 https://front.example/',
  '6 https://link.example/',
  '6 https://still.example/',
  '6 https://bare.example/.',
  '15 https://cell.example/',
  '17 https://name.example/',
  '18 https://note.example/',
].map((line) => line.replace('bare.example/.', 'bare.example/'));

test.each(['content/articles/a.md', 'content/articles/a.mdx'])('the links of %s are found, and no code', (file) =>
  expect(linesIn(file, text)).toEqual(inText),
);

test('attributes of tags and elements are found, as HTML and as MDX', () => {
  const html =
    '<div>\n<a\n href="https://a.example/?x=1&amp;y=2">x</a>\n<!-- <a href="https://b.example/"> -->\n</div>\n';
  expect(linesIn('content/articles/a.md', html)).toEqual(['2 https://a.example/?x=1&y=2']);
  const mdx = '<Quote by="A" href="https://q.example/">\n\nSee [it](https://in.example/).\n\n</Quote>\n';
  expect(linesIn('content/articles/a.mdx', mdx)).toEqual(['1 https://q.example/', '3 https://in.example/']);
});

test('the site’s own addresses are left to the build, and no others that begin alike', () => {
  const yaml = 'a: https://own.example/cto\nb: https://own.example/cto/x/\nc: https://own.example/cto-else/\n';
  for (const own of ['https://own.example/cto/', 'https://own.example/cto'])
    expect(linesIn('content/x.yaml', yaml, [own])).toEqual(['3 https://own.example/cto-else/']);
});

test('an address is asked for once, whatever follows # and however many places have it', () => {
  const texts = new Map([
    ['content/a.yaml', 'url: https://one.example/#a\nmore: https://one.example/#b\n'],
    ['content/b.yaml', 'url: https://one.example/\n'],
  ]);
  expect([...outsideAddresses(texts, [])]).toEqual([
    ['https://one.example/', ['content/a.yaml:1', 'content/a.yaml:2', 'content/b.yaml:1']],
  ]);
});

test('a text that cannot be compiled is told in one sentence', () => {
  expect(() => outsideAddresses(new Map([['content/articles/a.mdx', '<Aside>\n']]), [])).toThrow(
    'content/articles/a.mdx cannot be read: npm run build says what to mend.',
  );
});

test('what the site itself links to is there once, with the line of its code', () => {
  const found = siteAddresses('https://own.example/cto/');
  const places = [...found.values()].flat();
  expect(places.length).toBeGreaterThan(5);
  expect(new Set(places).size).toBe(places.length);
  for (const [address, [place = '']] of found) {
    const [file = '', line] = place.split(':');
    const code = readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8').split('\n');
    expect(code[Number(line) - 1], place).toContain(new URL(address).host);
  }
  const feed = encodeURIComponent('https://own.example/cto/rss.xml');
  expect(found.has(`https://feedly.com/i/subscription/feed/${feed}`)).toBe(true);
  expect(found.has('https://share.joinmastodon.org/')).toBe(true);
});
