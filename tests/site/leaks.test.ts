import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { atLeastOne, files } from './published.ts';

/** The files that hold text: images and fonts have bytes of zero in them, text has none. */
const texts = atLeastOne(
  'file of text',
  [...files]
    .filter(([, content]) => !content.includes(0))
    .map(([path, content]) => ({ path, text: content.toString('utf8') })),
);

/** The folder in which the site was built. */
const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What a text shows of a pattern, with some of what stands around it. */
function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ index }) =>
    text.slice(Math.max(0, index - 40), index + 60),
  );
}

/** Numbers written to be dialled: with a country’s code, in the groups of North America, or in those of Britain. */
const telephone =
  /\btel:|(?<![\w.+-])(?:\+\d{1,3}[ .-]?\(?\d|\(\d{3}\) ?\d{3}[ .-]\d{4}\b|\d{3}[ .-]\d{3}[ .-]\d{4}\b|0\d{2,4} \d{3,4} \d{3,4}\b)/;

/** Titles and descriptions of the articles that are not published: drafts, and those dated later than today. */
function unpublished(): string[] {
  const folder = new URL('../../content/articles/', import.meta.url);
  const today = new Date().toISOString().slice(0, 10);
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  expect(names.length).toBeGreaterThan(0);
  return names.flatMap((name) => {
    const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1] ?? '';
    const valueOf = (key: string) => new RegExp(`^${key}: *["']?(.*?)["']?\\s*$`, 'm').exec(matter)?.[1] ?? '';
    const isOut = !name.startsWith('_') && valueOf('draft') !== 'true' && valueOf('published') <= today;
    return isOut ? [] : [valueOf('title'), valueOf('description'), `/${name.replace(/\.mdx$/, '')}/`].filter(Boolean);
  });
}

describe.each(texts)('$path', ({ text }) => {
  test('does not name a folder of the machine that built it', () => {
    for (const folder of [project, process.cwd()])
      expect(found(text, new RegExp(`${RegExp.escape(folder)}(?![\\w-])`))).toEqual([]);
    expect(found(text, /file:\/\//)).toEqual([]);
  });

  test('does not name a file of the source', () => {
    expect(found(text, /\bsrc\//)).toEqual([]);
    expect(found(text, /\.(astro|mdx|tsx?)\b/)).toEqual([]);
  });

  test('has no e-mail address', () => expect(found(text, /[\w.+-]+@[\w-]+(\.[\w-]+)+/)).toEqual([]));

  test('has no telephone number', () => expect(found(text, telephone)).toEqual([]));

  test('has no front matter', () => {
    expect(found(text, /(^|\n)---\r?\n/)).toEqual([]);
    expect(found(text, /(^|[\s>])(draft|retells|leftOut): /)).toEqual([]);
  });
});

test('no file says anything of an article that is not published', () => {
  const said = unpublished().flatMap((words) =>
    texts.filter(({ text }) => text.includes(words)).map(({ path }) => `${path}: ${words}`),
  );
  expect(said).toEqual([]);
});

test.each(['+44 20 7946 0958', '020 7946 0958', '(416) 555-0123', '416-555-0123', '416.555.0123', 'tel:999'])(
  'a number like %s would be noticed',
  (number) => expect(`Call ${number} now`).toMatch(telephone),
);

test.each(['2026-11-21', '50982582', '30,720', 'M15 2.5a9 9 0 0 1 0 15', '2013/08/07'])(
  '%s is not taken for a telephone number',
  (other) => expect(` ${other} `).not.toMatch(telephone),
);
