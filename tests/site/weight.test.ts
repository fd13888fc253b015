import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { articles, files, ownPath, pages, type Page } from './published.ts';

/** Bytes that HTML takes on its way, compressed as well as a host can. */
function compressed(html: string): number {
  return brotliCompressSync(html, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  }).byteLength;
}

/** Bytes of script on a page, written into it or linked; structured data is no script. */
function scriptBytes({ $, address }: Page): number {
  const inline = $('script:not([src]):not([type="application/ld+json"])').map((_, element) => $(element).text());
  const linked = $('script[src], link[rel=modulepreload]').map(
    (_, element) => $(element).attr('src') ?? $(element).attr('href'),
  );
  const fileOf = (link: string): Buffer => {
    const content = files.get(ownPath(new URL(link, address)) ?? '');
    if (!content) throw new Error(`${link} is not in dist/.`);
    return content;
  };
  const parts = [...inline.get().map((code) => Buffer.from(code)), ...[...new Set(linked.get())].map(fileOf)];
  return parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

test.each(articles)('$path, an article, takes at most 12,000 bytes with its styles', ({ html }) => {
  expect(compressed(html)).toBeLessThanOrEqual(12_000);
});

test.each(pages)('$path takes at most 20,000 bytes with its styles', ({ html }) => {
  expect(compressed(html)).toBeLessThanOrEqual(20_000);
});

test.each(pages)('$path brings its styles along and asks for no style sheet but the one for paper', ({ $ }) => {
  expect($('style').text().trim()).not.toBe('');
  expect($('link[rel~=stylesheet], link[as=style]').not('body > link[media=print]').length).toBe(0);
  expect($('style').text()).not.toMatch(/@import/);
});

test.each(pages)('$path has at most 2,000 bytes of script', (page) => {
  // Every page has the button for the theme, so none at all would mean that nothing was counted.
  expect(scriptBytes(page)).toBeGreaterThan(0);
  expect(scriptBytes(page)).toBeLessThanOrEqual(2_000);
});

test('what comes when somebody selects text in an article takes at most 3,200 bytes', () => {
  const tools = [...files].filter(([path]) => /^\/_astro\/quotation-tool-[^/]+\.js$/.test(path));
  expect(tools).toHaveLength(1);
  for (const [path, content] of tools) expect(content.byteLength, path).toBeLessThanOrEqual(3_200);
});

test('there is one font, of at most 30,720 bytes, and no style sheet but those of the feeds and of paper', () => {
  const named = (ending: RegExp) => [...files].filter(([path]) => ending.test(path));
  const fonts = named(/\.(woff2?|[ot]tf|eot)$/i);
  expect(fonts.map(([path]) => path)).toHaveLength(1);
  for (const [path, content] of fonts) expect(content.byteLength, path).toBeLessThanOrEqual(30_720);
  expect(
    named(/\.css$/)
      .map(([path]) => path)
      .toSorted(),
  ).toEqual([
    expect.stringMatching(/^\/_astro\/feed\.[^/]+\.css$/),
    expect.stringMatching(/^\/_astro\/print\.[^/]+\.css$/),
  ]);
});
