import { expect, test } from 'vitest';
import type { PageElement } from '../../../src/publishing/page-parts.ts';
import { shortenScopes } from '../../../src/publishing/scopes.ts';

const element = (tag: string, classes: string): PageElement => ({ tag, classes: new Set(classes.split(' ')) });
const inside = 'astro-abcd1234';
const outside = 'astro-zzzz9999';

test('each scope of a sheet has a short name of its own, the same wherever it stands', () => {
  const sheet = `p:where(.${inside}){top:0}b:where(.${outside}),p:where(.${inside})>i{left:0}`;
  expect(shortenScopes(sheet, []).sheet).toBe('p:where(._0){top:0}b:where(._1),p:where(._0)>i{left:0}');
});

test('a class that only elements of the scope have needs no scope in a rule', () => {
  const sheet = `.a:where(.${inside}):hover{top:0}b.a.md\\:b:where(.${inside})>.c:where(.${inside})::before{top:0}`;
  const own = [element('b', `a md:b ${inside}`), element('i', `a c ${inside}`)];
  expect(shortenScopes(sheet, own).sheet).toBe('.a:hover{top:0}b.a.md\\:b>.c::before{top:0}');
  expect(shortenScopes(sheet, [...own, element('i', 'c')]).sheet).toBe(
    '.a:hover{top:0}b.a.md\\:b>.c:where(._0)::before{top:0}',
  );
});

test('a kind of element that only the scope has needs no scope in a rule, unless a script can make more of it', () => {
  const sheet = `td:where(.${inside})>button:where(.${inside}){top:0}`;
  const own = [element('td', inside), element('button', inside)];
  expect(shortenScopes(sheet, own).sheet).toBe('td>button:where(._0){top:0}');
  expect(shortenScopes(sheet, [...own, element('td', '')]).sheet).toBe(sheet.replaceAll(inside, '_0'));
});

test('a rule keeps its scope that asks for nothing by name, or for what is not on the page yet', () => {
  const sheet = ['p', ':is(p,b)', '', 'b', '.unused'].map((part) => `${part}:where(.${inside}){top:0}`).join('');
  expect(shortenScopes(sheet, [element('p', `a ${inside}`), element('p', '')]).sheet).toBe(
    sheet.replaceAll(inside, '_0'),
  );
});

test('an element keeps the scopes that rules ask of it, and its other classes', () => {
  const { rename } = shortenScopes(`p:where(.${inside}){top:0}:where(.${outside})[dir]{top:0}`, []);
  expect(rename(`a ${inside} astro-none0000`, element('p', `a ${inside}`))).toBe('a _0');
  expect(rename(`a ${inside}`, element('b', `a ${inside}`))).toBe('a');
  expect(rename(`${outside} astronaut`, element('b', outside))).toBe('_1 astronaut');
});
