import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parts } from './parts.ts';
import { faultsOn, pages, type Page, unless } from './published.ts';

const policyElement = 'meta[http-equiv="content-security-policy" i]';

/**
 * What is written into a page and would be blocked unless the policy lists it, by the directive that lists it. JSON is
 * data, which no policy governs: https://html.spec.whatwg.org/#prepare-the-script-element
 */
const writtenIn = { 'script-src': 'script:not([src]):not([type$=json])', 'style-src': 'style' };

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

test('every page has one policy, in its head and before every script and style: one that stands before it escapes it', () => {
  const faults = faultsOn(pages, ({ $ }) => {
    const first = $(`${policyElement}, script, style, link[rel~=stylesheet], link[rel=modulepreload]`).first();
    return [
      ...unless(
        $(policyElement).length === 1 && $(`head > ${policyElement}`).length === 1,
        `has ${$(policyElement).length} policies`,
      ),
      ...unless(first.is(policyElement), `begins with ${$.html(first).slice(0, 90)}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('every policy lists each script and style that is written into the page by its hash, and no other', () => {
  const faults = faultsOn(pages, (page) =>
    Object.entries(writtenIn).flatMap(([directive, selector]) => {
      const hashes = (policyOf(page).get(directive) ?? []).filter((source) => source.startsWith("'sha"));
      const codes = page
        .$(selector)
        .get()
        .map((element) => page.$(element).text());
      return [
        ...(codes.length === 0 ? [`has no ${selector} at all`] : []),
        ...codes
          .filter((code) => !hashes.includes(hashOf(code)))
          .map((code) => `${directive} does not list ${code.slice(0, 60)}…`),
        ...hashes
          .filter((hash) => !codes.some((code) => hashOf(code) === hash))
          .map((hash) => `${directive} lists ${hash}, which is not there`),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test('every policy allows nothing but what is the site’s own', () => {
  const wanted = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'" };
  const faults = faultsOn(pages, (page) => {
    const policy = policyOf(page);
    const open = [...policy].flatMap(([name, allowed]) =>
      allowed
        .filter((source) => !/^('self'|'none'|'sha256-[\w+/]+=*')$/.test(source))
        .filter((source) => !(name === 'img-src' && source === 'data:'))
        .filter(() => name !== 'require-trusted-types-for')
        // What searches is compiled in the browser; where there is no such thing, nothing is.
        .filter(
          (source) => !(name === 'script-src' && source === "'wasm-unsafe-eval'" && page.$(parts.searchTool).length),
        )
        .map((source) => `${name} allows ${source}`),
    );
    const missing = Object.entries({
      ...wanted,
      // What searches is a program of others, which starts a worker by its address.
      ...(page.$(parts.searchTool).length === 0 && { 'require-trusted-types-for': "'script'" }),
    })
      .filter(([name, source]) => policy.get(name)?.join(' ') !== source)
      .map(([name, source]) => `${name} is not ${source}`);
    return [...open, ...missing];
  });
  expect(faults).toEqual([]);
});

test('no page has what its policy would block: a style attribute, a handler, a javascript: address, another base', () => {
  const faults = faultsOn(pages, ({ $ }) =>
    $('html, html *')
      .get()
      .flatMap((element) => [
        ...Object.entries(element.attribs)
          .filter(([name, value]) => name === 'style' || /^on[a-z]/.test(name) || /^\s*javascript:/i.test(value))
          .map(([name, value]) => `<${element.name} ${name}="${value}">`),
        ...(element.name === 'base' ? ['<base>'] : []),
      ]),
  );
  expect(faults).toEqual([]);
});
