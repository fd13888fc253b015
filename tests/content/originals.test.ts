import { expect, test } from 'vitest';
import { writtenTexts } from '../publication/content-files.ts';
import { pages } from '../publication/published.ts';
import { linesOf } from '../publication/text.ts';
import { hashesOf, readOriginalRuns, runsShared } from './originals.ts';

const originals = readOriginalRuns();

test('the list of the originals’ runs is whole', () => {
  expect(originals.size).toBeGreaterThan(500);
  expect([...originals].filter((hash) => !/^[\w-]{12}$/.test(hash))).toEqual([]);
});

test('a run taken over would be betrayed, whatever its marks, case and tags; titles may be named', () => {
  const planted = hashesOf('The owl’s lantern swung over the frozen harbour, unseen by anyone.');
  const text =
    "<p>He wrote: “The owl&nbsp;<em>SWUNG</em>. The <b>OWL'S</b> lantern swung — over the frozen bay.”</p>";
  const title = 'The Rise of the Marketing Technologist';
  expect(planted.size).toBe(6);
  expect(runsShared(text, planted)).toEqual(["the owl's lantern swung over the", "owl's lantern swung over the frozen"]);
  expect(runsShared('The lantern swung over the harbour.', planted)).toEqual([]);
  expect(runsShared(title, hashesOf(title))).toEqual([]);
});

test('no page takes over six words of an original', () => {
  const faults = pages.flatMap(({ path, $ }) => {
    const attributes = $('[content], [aria-label], [alt], [title]')
      .get()
      .flatMap(({ attribs }) => ['content', 'aria-label', 'alt', 'title'].flatMap((name) => attribs[name] ?? []));
    const texts = [$('head > title').text(), ...attributes, linesOf($).join(' ')];
    return texts.flatMap((text) => runsShared(text, originals)).map((run) => `${path}: ${run}`);
  });
  expect(faults).toEqual([]);
});

test('no file of the content takes over six words of an original', () => {
  const faults = writtenTexts.flatMap(({ name, text }) =>
    runsShared(text, originals).map((run) => `content/${name}: ${run}`),
  );
  expect(faults).toEqual([]);
});
