import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keepUsedStyles } from '../../src/commands/styles.mjs';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** A page with styles in style elements, listed in its policy. */
function page(body: string, ...sheets: string[]): string {
  const policy = sheets.map(hash).join(' ');
  const styles = sheets.map((css) => `<style>${css}</style>`).join('');
  return `<html><head><meta http-equiv="content-security-policy" content="style-src 'self' ${policy};">${styles}</head><body>${body}</body></html>`;
}

/** The styles that a page has in the end, without spaces. */
async function keptOf(body: string, css: string): Promise<string> {
  const html = await keepUsedStyles(page(body, css));
  return (/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '').replace(/\s+/g, '');
}

const body = '<p class="used" data-colour="blue">x</p><button>y</button><details><summary>z</summary></details>';

describe('on a page that has no use for it a rule goes:', () => {
  test.each([
    ['of a class', '.unused{color:red}'],
    ['of an element', 'table{color:red}'],
    ['of an id', '#unused{color:red}'],
    ['of a colour that no role on it has', '[data-colour=ochre]{color:red}'],
    ['inside of a condition', '@media print{.unused{color:red}}'],
    ['of a class within another that is there', '.used .unused{color:red}'],
    ['of an animation', '@keyframes unused{to{color:red}}'],
  ])('%s', async (_, css) => expect(await keptOf(body, css)).not.toContain('red'));
});

describe('a rule stays', () => {
  test.each([
    ['of a class that is there', '.used{color:red}'],
    ['of an element that is there', 'button{color:red}'],
    ['of a colour that is there', '[data-colour=blue]{color:red}'],
    ['of a state', '.used:hover{color:red}'],
    ['of the state of any element', ':focus-visible{color:red}'],
    ['of every element', '*{color:red}'],
    ['of the page itself', ':root{color:red}'],
    ['of what stands before or after', '.used::before{color:red}'],
    ['of the theme that a script sets', '[data-theme=dark]{color:red}'],
    ['of a button that a script presses', 'button[aria-pressed=true]{color:red}'],
    ['of what a script hides', '[hidden]{color:red}'],
    ['of what a reader opens', 'details[open]{color:red}'],
    ['inside of a condition', '@media print{.used{color:red}}'],
    ['of an animation that is used', '.used{animation:spin 1s}@keyframes spin{to{color:red}}'],
  ])('%s', async (_, css) => expect(await keptOf(body, css)).toContain('red'));

  test('with as much of it as is used', async () => {
    expect(await keptOf(body, '.used,.unused{color:red}')).toBe('.used{color:red}');
  });
});

describe('the policy of a page', () => {
  /** The hashes that the policy lists, and those of the styles that stand in the page. */
  async function hashesAfter(...sheets: string[]): Promise<[listed: string[], own: string[]]> {
    const html = await keepUsedStyles(page(body, ...sheets));
    return [
      html.match(/'sha256-[^']+'/g) ?? [],
      [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => hash(css)),
    ];
  }

  test('lists the styles as they are in the end', async () => {
    const [listed, own] = await hashesAfter('.used{color:red}.unused{color:blue}', '.unused{x:y}button{color:green}');
    expect(listed).toEqual(own);
    expect(listed).not.toContain(hash('.used{color:red}.unused{color:blue}'));
  });

  test('lists styles that were all of use as before', async () => {
    const [listed, own] = await hashesAfter('.used{color:red}');
    expect(listed).toEqual(own);
    expect(listed).toEqual([hash('.used{color:red}')]);
  });
});

test('the rest of a page is left as it is, dollar signs in its styles included', async () => {
  const css = '.used::after{content:"$& $1"}';
  expect(await keepUsedStyles(page(body, css))).toBe(page(body, css));
});
