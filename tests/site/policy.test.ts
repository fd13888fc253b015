import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pages, type Page } from './published.ts';

const policyElement = 'meta[http-equiv="content-security-policy" i]';

/** What a page’s policy allows, by directive: `object-src` → `'none'`. */
function policyOf({ $ }: Page): ReadonlyMap<string, string[]> {
  const policy = $(policyElement).attr('content') ?? '';
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...allowed] = directive.trim().split(/\s+/);
      return [name, allowed];
    }),
  );
}

/** How a policy lists a script or style that is written into the page. */
function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** What the elements hold whose hash a directive does not list, shortened for the message. */
function unlisted(page: Page, selector: string, directive: string): string[] {
  const listed = policyOf(page).get(directive) ?? [];
  return page
    .$(selector)
    .map((_, element) => page.$(element).text())
    .get()
    .filter((code) => !listed.includes(hashOf(code)))
    .map((code) => `${code.slice(0, 60)}…`);
}

/** Every attribute of a page, with the element it stands on. */
function attributesOf({ $ }: Page): { name: string; value: string; on: string }[] {
  return $('html, html *')
    .get()
    .flatMap((element) =>
      Object.entries(element.attribs).map(([name, value]) => ({
        name,
        value,
        on: `<${element.name} ${name}="${value}">`,
      })),
    );
}

describe.each(pages)('$path', (page) => {
  const { $, file } = page;

  test('has one policy, in its head and before every script and style: one that stands before it escapes it', () => {
    expect($(`head > ${policyElement}`).length, file).toBe(1);
    expect($(policyElement).length, file).toBe(1);
    const first = $(`${policyElement}, script, style, link[rel~=stylesheet], link[rel=modulepreload]`).first();
    expect(first.is(policyElement), `${file} begins with ${$.html(first).slice(0, 90)}`).toBe(true);
  });

  test('lists every script and style that is written into it by its hash', () => {
    const scripts = 'script:not([src]):not([type="application/ld+json"])';
    expect($(scripts).length, file).toBeGreaterThan(0);
    expect($('style').length, file).toBeGreaterThan(0);
    expect(unlisted(page, scripts, 'script-src'), file).toEqual([]);
    expect(unlisted(page, 'style', 'style-src'), file).toEqual([]);
  });

  test('allows nothing but what is its own', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src'), file).toEqual(["'self'"]);
    expect(policy.get('object-src'), file).toEqual(["'none'"]);
    expect(policy.get('base-uri'), file).toEqual(["'none'"]);
    expect(policy.get('form-action'), file).toEqual(["'self'"]);
    const open = [...policy].flatMap(([name, allowed]) =>
      allowed
        .filter((source) => !/^('self'|'none'|data:|'sha256-[\w+/]+=*')$/.test(source))
        .map((source) => `${name} ${source}`),
    );
    expect(open, file).toEqual([]);
    const data = [...policy].filter(([, allowed]) => allowed.includes('data:')).map(([name]) => name);
    expect(data, file).toEqual(['img-src']);
  });

  test('has nothing that the policy would block: no style attribute, no handler, no javascript: address', () => {
    const blocked = attributesOf(page)
      .filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value))
      .map(({ on }) => on);
    expect(blocked, file).toEqual([]);
    expect($('base').length, file).toBe(0);
  });
});
