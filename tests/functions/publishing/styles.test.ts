import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/publishing/page.ts';
import { styleCutter } from '../../../src/publishing/styles.ts';

/** The styles that a page with this body keeps of a sheet. */
function kept(body: string, css: string, usedElsewhere: readonly string[] = []): string {
  return styleCutter([css], new Set(usedElsewhere))(readPage(body).names).join('');
}

const body =
  '<p class="used md:wide" id="first" data-colour="blue" lang="en-GB">x</p><button>y</button><details><summary>z</summary></details>';

describe('on a page that has no use for it a rule goes:', () => {
  test.each([
    ['of a class', '.unused{color:red}'],
    ['of an element', 'table{color:red}'],
    ['of an id', '#unused{color:red}'],
    ['of a value that nothing on it has', '[data-colour=ochre]{color:red}'],
    ['of a value that another attribute has', '[title=blue]{color:red}'],
    ['of the beginning of a value', '[data-colour^=och]{color:red}'],
    ['of an empty beginning, which matches nothing', '[data-colour^=""]{color:red}'],
    ['inside of a condition', '@media print{.unused{color:red}}'],
    ['inside of conditions', '@supports (color:red){@container (width>1px){.unused{color:red}}}'],
    ['of a class within another that is there', '.used .unused{color:red}'],
    ['that needs one of several that are not there', ':is(.unused,#other) p{color:red}'],
    ['of what holds something that is not there', '.used:has(.unused){color:red}'],
    ['nested in one that goes', '.unused{& p{color:red}}'],
    ['of an animation', '@keyframes unused{to{color:red}}'],
    ['of an animation that only a rule uses that goes', '.unused{animation:a 1s}@keyframes a{to{color:red}}'],
  ])('%s', (_, css) => expect(kept(body, css)).toBe(''));
});

describe('a rule stays', () => {
  test.each([
    ['of a class that is there', '.used{color:red}'],
    ['of a class with signs in its name', '.md\\:wide{color:red}'],
    ['of an element that is there', 'button{color:red}'],
    ['of an element in other letters', 'BUTTON{color:red}'],
    ['of an element that a browser adds', 'body{color:red}'],
    ['of a colour that is there', '[data-colour=blue]{color:red}'],
    ['of a value in other letters', '[data-colour="BLUE" i]{color:red}'],
    ['of a part of a value', '[data-colour*=lu]{color:red}'],
    ['of a language', '[lang|=en]{color:red}'],
    ['of a state', '.used:hover{color:red}'],
    ['of the state of any element', ':focus-visible{color:red}'],
    ['of every element', '*{color:red}'],
    ['of the page itself', ':root{color:red}'],
    ['of what stands before or after', '.used::before{color:red}'],
    ['of the theme that a script sets', '[data-theme=dark]{color:red}'],
    ['of a button that a script presses', 'button[aria-pressed=true]{color:red}'],
    ['of what a script hides', '[hidden]{color:red}'],
    ['of what a reader opens', 'details[open]{color:red}'],
    ['of what something is not', '.used:not(.unused){color:red}'],
    ['of what something is none of', '.used:not(:is(.unused,#other)){color:red}'],
    ['of what has not what is not there', '.used:not(:has(.unused)){color:red}'],
    ['of one of several', ':is(.used) p{color:red}'],
    ['of what holds something that is there', 'details:has(> summary){color:red}'],
    ['of a child counted among its like', 'p:nth-child(1 of .unused,.used){color:red}'],
    ['nested in one that stays', '.used{&:hover{color:red}& + &{color:red}> p{color:red}}'],
    ['inside of conditions', '@media print{@supports (color:red){@container (width>1px){.used{color:red}}}}'],
    ['of a layer', '@layer a,b;@layer b{.used{color:red}}'],
    ['of what begins', '@starting-style{.used{color:red}}'],
    ['of an animation that is used', '.used{animation:spin 1s}@keyframes spin{0%{color:red}to{color:blue}}'],
    [
      'of an animation that a property names',
      ':root{--spin:turn 1s}.used{animation:var(--spin)}@keyframes turn{to{color:red}}',
    ],
    ['of a sheet of paper', '@page{margin:1cm}'],
    ['of a typeface', '@font-face{font-family:x;src:url(x)}'],
    ['that the parser does not know', '.used:::x{color:red}'],
  ])('%s', (_, css) => expect(kept(body, css)).toBe(css));

  test('with as much of it as is used', () => {
    expect(kept(body, '.used,.unused{color:red}')).toBe('.used{color:red}');
    expect(kept(body, ':is(.used,.unused) p{color:red}')).toBe(':is(.used) p{color:red}');
    expect(kept(body, ':where(.used,#unused) p{color:red}')).toBe(':where(.used) p{color:red}');
  });

  test('with what makes it as specific as it was', () => {
    expect(kept(body, ':is(.used,#unused) p{color:red}')).toBe(':is(.used,#unused) p{color:red}');
  });

  test('in the order of the layers, emptied ones included', () => {
    expect(kept(body, '@layer a{.unused{color:red}}@layer b{.used{color:red}}@layer a{p{color:red}}')).toBe(
      '@layer a;@layer b{.used{color:red}}@layer a{p{color:red}}',
    );
  });
});

describe('a custom property', () => {
  test('goes with those that only it uses when no rule uses it', () => {
    const css = ':root{--ink:red;--paper:var(--white);--white:white}.used{color:var(--ink)}.unused{color:var(--paper)}';
    expect(kept(body, css)).toBe(':root{--ink:red}.used{color:var(--ink)}');
    expect(kept(body, '@property --x{syntax:"*";inherits:false}:root{--x:1}')).toBe('');
  });

  test.each([
    ['a rule uses', '.used{color:var(--ink)}'],
    ['a rule uses in other spaces', '.used{color:var( --ink , blue)}'],
    ['a rule in a rule uses', '.used{@media print{color:var(--ink)}}'],
    ['another that is used uses', '.used{color:var(--text);--text:var(--ink)}'],
    ['an animation uses', '.used{animation:a}@keyframes a{to{color:var(--ink)}}'],
    ['paper uses', '@page{color:var(--ink)}'],
    ['a condition asks for', '@container style(--ink:red){.used{color:red}}'],
  ])('stays that %s', (_, css) => expect(kept(body, `:root{--ink:red}${css}`)).toBe(`:root{--ink:red}${css}`));

  test('stays that the markup, a script, another sheet or a file uses', () => {
    const css = ':root{--ink:red}';
    expect(kept('<path fill="var(--ink)"/>', css)).toBe(css);
    expect(kept('<script>read("--ink")</script>', css)).toBe(css);
    expect(kept(body, css, ['--ink'])).toBe(css);
    const both = [css, '.used{color:var(--ink)}'];
    expect(styleCutter(both, new Set())(readPage(body).names)).toEqual(both);
  });
});

describe('a registered property', () => {
  const registered = '@property --x{syntax:"*";inherits:false;initial-value:solid}';
  const rule = '.used{border-style:var(--x)}';

  test('is its initial value where nothing gives it another', () => {
    expect(kept(body, `${rule}${registered}`)).toBe('.used{border-style:solid}');
    expect(kept(body, `*{--x:solid}${rule}${registered}`)).toBe('.used{border-style:solid}');
    expect(kept(body, `.unused{--x:dashed}${rule}${registered}`)).toBe('.used{border-style:solid}');
  });

  test.each([
    ['a rule', body, `${registered}${rule}.used:hover{--x:dashed}`, []],
    ['the markup', '<p class="used" style="--x:dashed">x</p>', `${registered}${rule}*{--x:solid}`, []],
    ['a script', `${body}<script>set("--x")</script>`, `${registered}${rule}*{--x:solid}`, []],
    ['a file', body, `${registered}${rule}`, ['--x']],
  ])('stays where %s can set it', (_, html, css, elsewhere) => expect(kept(html, css, elsewhere)).toBe(css));
});

test('comments go', () => {
  expect(kept(body, '/*! notice */.used{color:red}/* note */')).toBe('.used{color:red}');
});

test('pages with the same names share their styles, others do not', () => {
  const cut = styleCutter(['.used{color:red}p{color:red}'], new Set());
  const cutFor = (html: string): readonly string[] => cut(readPage(html).names);
  expect(cutFor('<p id="a" class="x">One</p>')).toBe(cutFor('<p id="b" title="y">Two</p><i></i>'));
  expect(cutFor('<i class="used">')).toEqual(['.used{color:red}']);
  expect(cutFor('<p>')).toEqual(['p{color:red}']);
});
