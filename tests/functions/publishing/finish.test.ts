import { describe, expect, test } from 'vitest';
import { pageFinisher } from '../../../src/publishing/finish.ts';
import { policyHash } from '../../../src/publishing/policy.ts';

const finish = (html: string): string => pageFinisher(new Set())(html).html;

/** A page with styles and scripts in elements, listed in its policy. */
function page(body: string, sheets: readonly string[], scripts: readonly string[] = [], more: readonly string[] = []) {
  const listed = (code: readonly string[]): string => code.map((each) => ` ${policyHash(each)}`).join('');
  const policy = `script-src 'self'${listed([...scripts, ...more])}; style-src 'self'${listed([...sheets, ...more])};`;
  const styles = sheets.map((css) => `<style>${css}</style>`).join('');
  const code = scripts.map((script) => `<script type="module">${script}</script>`).join('');
  return `<html><head><meta name="description" content="Of <style> and ‘$&’"><meta http-equiv="content-security-policy" content="${policy}">${styles}</head><body>${body}${code}</body></html>`;
}

const body = '<p class="used">x</p>';

test('a page keeps the styles that it can use, in one sheet, and its policy allows it', () => {
  expect(finish(page(body, ['.used{color:red}.unused{color:blue}', '.unused{color:red}p{color:green}']))).toBe(
    page(body, ['.used{color:red}p{color:green}']),
  );
});

test('a page’s policy allows what the page has and nothing of other pages', () => {
  expect(finish(page(body, ['p{color:red}'], ['f()'], ['g()', 'h()']))).toBe(page(body, ['p{color:red}'], ['f()']));
});

describe('a page is left as it is', () => {
  test.each([
    ['that uses all its styles', page(body, ['.used{color:red}'], ['f()'])],
    ['with dollar signs in its styles', page(body, ['.used::after{content:"$& $1"}'])],
    ['without a policy', '<p class="used">Hello</p><style>.used{color:red}</style>'],
    ['without styles', '<p>Hello</p>'],
  ])('%s', (_, html) => expect(finish(html)).toBe(html));
});

test('a class attribute in which no rule’s scope is left goes, others keep what else they name', () => {
  const html = (p: string, i: string): string => page(`<p ${p}x><i ${i}>x</i></p>`.replace(' x>', '>'), ['.a{top:0}']);
  expect(finish(html('id="b" class="astro-abcd1234" ', 'class="a &amp; astro-abcd1234"'))).toBe(
    html('id="b" ', 'class="a &amp;"'),
  );
});

test('one after the other, pages get what is their own', () => {
  const finisher = pageFinisher(new Set());
  const finishBoth = (html: string): string => finisher(html).html;
  const sheet = ['p{color:red}i{color:blue}'];
  expect(finishBoth(page('<p>x</p>', sheet))).toBe(page('<p>x</p>', ['p{color:red}']));
  expect(finishBoth(page('<i>x</i>', sheet))).toBe(page('<i>x</i>', ['i{color:blue}']));
  expect(finishBoth(page('<p>y</p>', sheet))).toBe(page('<p>y</p>', ['p{color:red}']));
});
