import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashesOf, readOriginalRuns, runsShared } from './originals.ts';
import { atLeastOne, pages } from './published.ts';
import { linesOf } from './text.ts';

const originals = readOriginalRuns();
const content = new URL('../../content/', import.meta.url);

const written = atLeastOne(
  'file in content/',
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx?|ya?ml)$/.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name.replaceAll('\\', '/'), content), 'utf8') })),
);

describe('the list of the originals’ runs', () => {
  test('is whole', () => {
    expect(originals.size).toBeGreaterThan(500);
    expect([...originals].filter((hash) => !/^[\w-]{12}$/.test(hash))).toEqual([]);
  });

  test('would betray a run taken over, whatever its marks, case and tags', () => {
    const planted = hashesOf('The owl’s lantern swung over the frozen harbour, unseen by anyone.');
    expect(planted.size).toBe(6);
    const text =
      "<p>He wrote: “The owl&nbsp;<em>SWUNG</em>. The <b>OWL'S</b> lantern swung — over the frozen bay.”</p>";
    expect(runsShared(text, planted)).toEqual([
      "the owl's lantern swung over the",
      "owl's lantern swung over the frozen",
    ]);
    expect(runsShared('The lantern swung over the harbour.', planted)).toEqual([]);
  });

  test('lets titles be named', () => {
    const title = 'The Rise of the Marketing Technologist';
    expect(runsShared(title, hashesOf(title))).toEqual([]);
  });
});

test.each(pages)('$path takes over no six words of an original', ({ $, html }) => {
  const attributes = ['content', 'aria-label', 'alt', 'title'].flatMap((name) =>
    $(`[${name}]`)
      .map((_, element) => $(element).attr(name))
      .get(),
  );
  for (const text of [$('head > title').text(), ...attributes, linesOf(html).join(' ')])
    expect(runsShared(text, originals)).toEqual([]);
});

test.each(written)('content/$name takes over no six words of an original', ({ text }) => {
  expect(runsShared(text, originals)).toEqual([]);
});
