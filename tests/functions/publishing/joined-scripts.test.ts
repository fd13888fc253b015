import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { pageFinisher } from '../../../src/publishing/finish.ts';
import { joinScripts, type ScriptFiles } from '../../../src/publishing/joined-scripts.ts';

/** The scripts of a site. */
const siteWith = (codes: Readonly<Record<string, string>>): ScriptFiles => ({
  codeOf: (src) => codes[src],
  addressOf: () => '/joined.js',
});

describe('scripts that a page loads', () => {
  test('come as one file, in their order, each once', () => {
    const site = siteWith({ '/a.js': 'said.push("a")', '/b.js': 'said.push("b") // the end' });
    const { addresses, joined } = joinScripts(['/a.js', '/b.js', '/a.js'], site);
    expect(addresses).toEqual(['/joined.js']);
    const said: string[] = [];
    runInNewContext(joined?.code ?? '', { said });
    expect(said).toEqual(['a', 'b']);
  });

  test('share no names, and the fault of one stops no other', () => {
    const site = siteWith({
      '/a.js': 'var e="a";function f(){return e}said.push(f)',
      '/b.js': 'var e="b";throw new Error(e)',
      '/c.js': 'var e="c";said.push(()=>e)',
    });
    const { joined } = joinScripts(['/a.js', '/b.js', '/c.js'], site);
    const said: (() => string)[] = [];
    // The fault of a script is told to the window; here nobody listens.
    const quiet = (joined?.code ?? '').replaceAll('})();', '})().catch(()=>0);');
    runInNewContext(quiet, { said });
    expect(said.map((each) => each())).toEqual(['a', 'c']);
  });

  test('stay by themselves where they take from others, where there is one, or where they are not the site’s', () => {
    const site = siteWith({
      '/a.js': 'a()',
      '/b.js': 'b()',
      '/takes.js': 'import{x}from"./x.js";x()',
      '/gives.js': 'const x=1;export{x}',
      '/later.js': 'if(b)import("./c.js")',
    });
    const addressesOf = (loaded: readonly string[]) => joinScripts(loaded, site).addresses;
    expect(addressesOf(['/a.js', '/takes.js', '/gives.js', '/x.js'])).toEqual([
      '/a.js',
      '/takes.js',
      '/gives.js',
      '/x.js',
    ]);
    expect(addressesOf(['/a.js', '/takes.js', '/later.js'])).toEqual(['/joined.js', '/takes.js']);
    expect(addressesOf([])).toEqual([]);
  });

  test('are one element on the page, where the first stood', () => {
    const finish = pageFinisher(new Set(), siteWith({ '/a.js': 'a()', '/b.js': 'b()' }));
    const load = (src: string) => `<script type="module" src="${src}"></script>`;
    const html = (first: string, second: string) =>
      `<head></head><p>x</p>${first}<p>y</p>${second}<script>c()</script>`;
    expect(finish(html(load('/a.js'), load('/b.js'))).html).toBe(html(load('/joined.js'), ''));
    expect(finish(html(load('/a.js'), '')).html).toBe(html(load('/a.js'), ''));
  });
});
