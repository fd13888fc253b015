import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { parts } from './parts.ts';
import { articles, faultsOn, files, home, lineOf, ownPath, pages, texts, type Page, unless } from './published.ts';

/** Bytes that a text takes on its way, compressed as well as a host can. */
function compressed(text: string): number {
  const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY } = constants;
  const params = { [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT, [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY };
  return brotliCompressSync(text, { params }).byteLength;
}

/** The text that a page is there for. */
function textOf({ $ }: Page): string {
  const main = $('main').clone();
  main.find('svg, script, style').remove();
  return lineOf(main.text());
}

/** The script of an address, and those that it brings along. */
function scriptsFrom(address: URL, seen = new Set<string>()): Set<string> {
  const path = ownPath(address) ?? address.href;
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = (texts.get(path) ?? '').matchAll(/\b(?:from|import)\s*["']([^"']+)["']/g);
  for (const [, named = ''] of imports) scriptsFrom(new URL(named, address), seen);
  return seen;
}

/** The scripts that come with a page: those written into it, and the files it asks for. */
function scriptsOf({ $, address }: Page): string[] {
  const inline = $('script:not([src]):not([type="application/ld+json"])')
    .get()
    .map((script) => $(script).text());
  const linked = $('script[src], link[rel=modulepreload]')
    .get()
    .flatMap(({ attribs: { src, href } }) => [...scriptsFrom(new URL(src ?? href ?? '', address))]);
  return [...inline, ...[...new Set(linked)].map((path) => texts.get(path) ?? '')];
}

/** What a page asks for by itself: files that a browser fetches before anybody does anything. */
function requestsOf({ $, address }: Page): Set<string> {
  const asked = $('[src], link:is([rel~=stylesheet], [rel=preload], [rel=modulepreload], [rel=icon])').get();
  return new Set(asked.map(({ attribs: { src, href } }) => new URL(src ?? href ?? '', address).href));
}

test('an article of up to 1,200 words takes at most 13,500 bytes with its styles', () => {
  const faults = faultsOn(articles, (page) => {
    const whole = compressed(page.html);
    return whole > 13_500 && textOf(page).split(' ').length <= 1200 ? [`takes ${whole} bytes`] : [];
  });
  expect(faults).toEqual([]);
});

/** What a page has that is more than text with its links: tables that become rows, questions one by one, drawn bars and lines. */
const tools = [parts.comparison, parts.weighing, parts.headFigure, parts.timeline, parts.picture].join();

test('a page takes at most 8,500 bytes beside its text and its charts, with a tool 10,700, or on a long one as much again as half of the text', () => {
  const faults = faultsOn(pages, (page) => {
    const text = compressed(textOf(page));
    // A chart is content, drawn into the page where another picture is a file of its own.
    const rest = compressed(page.html.replaceAll(/<svg class="?chart\b.*?<\/svg>/gs, '')) - text;
    const most = page.$(tools).length > 0 ? 10_700 : 8_500;
    return rest > Math.max(most, 1.5 * text) ? [`takes ${rest} bytes beside ${text} of text`] : [];
  });
  expect(faults).toEqual([]);
});

test('a page takes at most 20,000 bytes, unless its text alone takes half of that', () => {
  const faults = faultsOn(pages, (page) => {
    const whole = compressed(page.html);
    return whole > 20_000 && compressed(textOf(page)) < 10_000 ? [`takes ${whole} bytes`] : [];
  });
  expect(faults).toEqual([]);
});

test('every page brings its styles along and asks for no style sheet but the one for paper', () => {
  const faults = faultsOn(pages, ({ $ }) => {
    const sheets = $('link[rel~=stylesheet], link[as=style]').not('body > link[media=print]');
    return [
      ...($('style').text().trim() === '' ? ['brings no styles'] : []),
      ...($('style').text().includes('@import') ? ['has styles that ask for others'] : []),
      ...sheets.get().map(({ attribs }) => `asks for ${attribs.href}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('the scripts that come with a page take at most 4,000 bytes, and there is one', () => {
  const faults = faultsOn(pages, (page) => {
    const sizes = scriptsOf(page).map(compressed);
    const sum = sizes.reduce((all, size) => all + size, 0);
    // Every page has the button for the theme, so none at all would mean that nothing was counted.
    return sum === 0 || sum > 4_000 ? [`has ${sum} bytes of script in ${sizes.length} parts`] : [];
  });
  expect(faults).toEqual([]);
});

test('a script that comes later, when somebody asks for it, takes at most 4,000 bytes with all it brings along', () => {
  // What searches has a budget of its own: see search.test.ts.
  const scripts = [...texts.keys()].filter((path) => path.endsWith('.js') && !path.startsWith('/pagefind/'));
  const faults = scripts.flatMap((path) => {
    const parts = [...scriptsFrom(new URL(path.slice(1), home))].map((part) => compressed(texts.get(part) ?? ''));
    const sum = parts.reduce((all, size) => all + size, 0);
    return sum > 4_000 ? [`${path} takes ${sum} bytes`] : [];
  });
  expect(faults).toEqual([]);
});

test('before it is read a page asks for one script, which waits, and for nothing that holds the first paint', () => {
  const faults = faultsOn(pages, ({ $ }) => {
    const scripts = $('script[src]').get();
    const waiting = scripts.filter(({ attribs }) => attribs.type === 'module' || 'defer' in attribs);
    const holding = $('link[rel=preload], link[rel=modulepreload], link[rel~=stylesheet]:not([media=print])').get();
    return [
      ...(scripts.length > 1 || waiting.length < scripts.length ? [`asks for ${scripts.length} scripts`] : []),
      ...holding.map(({ attribs }) => `waits for ${attribs.href}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('a page asks for at most four files, its pictures apart', () => {
  const faults = faultsOn(pages, (page) => {
    const asked = [...requestsOf(page)].filter((href) => !/\.(png|jpe?g|webp|avif|gif)$/.test(href));
    return asked.length > 4 ? [`asks for ${asked.join(', ')}`] : [];
  });
  expect(faults).toEqual([]);
});

test('pictures in a page have their size, and those below the first screen wait', () => {
  const faults = faultsOn(pages, ({ $ }) =>
    $('img')
      .get()
      .flatMap(({ attribs }) => {
        const { src, width, height, loading } = attribs;
        return [
          ...unless(width && height, `${src} has no size`),
          ...unless(loading === 'lazy' || attribs.fetchpriority === 'high', `${src} does not wait`),
        ];
      }),
  );
  expect(faults).toEqual([]);
});

test('there is one font, of at most 30,720 bytes', () => {
  const fonts = [...files].filter(([path]) => /\.(woff2?|[ot]tf|eot)$/i.test(path));
  expect(fonts.map(([path]) => path)).toHaveLength(1);
  expect(fonts.filter(([, { byteLength }]) => byteLength > 30_720).map(([path]) => path)).toEqual([]);
});

test('every style sheet that is published is used, by a page or by a feed', () => {
  const used = [...texts]
    .filter(([path]) => /\.(html|xml)$/.test(path))
    .map(([, text]) => text)
    .join('');
  const sheets = [...texts.keys()].filter((path) => path.endsWith('.css'));
  expect(sheets.filter((path) => !used.includes(path))).toEqual([]);
});
