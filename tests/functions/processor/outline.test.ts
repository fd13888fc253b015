import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { afterAll, describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/catalog/outline.ts';
import { outlinePlugin } from '../../../src/processor/outline.ts';
import { outlineFrom } from '../entries.ts';

/** The only tag of a text. */
function tagOf(text: string): Outline['tags'][number] {
  const { tags } = outlineFrom(text);
  const [tag, ...others] = tags;
  if (!tag || others.length > 0) throw new Error(`The text has ${tags.length} tags.`);
  return tag;
}

describe('the outline of a text has its tags', () => {
  test('in their order, each with its line in the file, front matter counted', () => {
    const text =
      '---\ntitle: A piece\n---\n\n<One />\n\nA <Two>word</Two> of\nmany <Three />.\n\n- <Four />\n\n> <Five />\n';
    expect(outlineFrom(text).tags.map(({ name, line }) => [name, line])).toEqual([
      ['One', 5],
      ['Two', 7],
      ['Three', 8],
      ['Four', 10],
      ['Five', 12],
    ]);
  });

  test('wherever they stand: in tables, footnotes, headings, tags and elements', () => {
    const text =
      '# A <One />\n\n| a |\n| - |\n| <Two /> |\n\nx[^1]\n\n[^1]: <Three />\n\n<Four><Five /></Four>\n\n<div><Six /></div>\n';
    expect(outlineFrom(text).tags.map(({ name }) => name)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
  });

  test('and no elements, and nothing that is code', () => {
    expect(outlineFrom('<div><b>x</b></div>\n\n`<One />`\n\n```\n<Two />\n```\n').tags).toEqual([]);
  });

  test('with what they say: in quotes, in single quotes, over lines, and what stands alone as empty', () => {
    const text = '<SourceList retold sources="ada  bob"\n  of=\' “quoted” & <b> \' id="" />';
    expect(tagOf(text).attributes).toEqual({ retold: '', sources: 'ada  bob', of: '“quoted” & <b>', id: '' });
  });

  test('with characters that are named', () =>
    expect(tagOf('<Section title="Salt &amp; water&#33;" />').attributes).toEqual({ title: 'Salt & water!' }));
});

describe('a tag stands', () => {
  test('under the heading before it, in that heading’s words alone', () => {
    const text = '<One />\n\n## *Who* `pays` <Two /> [now](x)\n\n<Three />\n\n### 3\n\n<Four />\n';
    expect(outlineFrom(text).tags.map(({ name, heading }) => [name, heading])).toEqual([
      ['One', undefined],
      ['Two', 'Who pays  now'],
      ['Three', 'Who pays  now'],
      ['Four', '3'],
    ]);
  });

  test('in a passage, and the passage itself in none', () => {
    const text =
      '<One />\n\n<Passage id="a" claims="A1">\n\nText <Two />\n\n<Three>\n\n<Four />\n\n</Three>\n\n</Passage>\n\n<Five />\n';
    expect(outlineFrom(text).tags.map(({ name, passage }) => [name, passage])).toEqual([
      ['One', undefined],
      ['Passage', undefined],
      ['Two', 'a'],
      ['Three', 'a'],
      ['Four', 'a'],
      ['Five', undefined],
    ]);
  });

  test('in a section that is there only with some of something', () => {
    const text =
      '<Section title="A" of="forecasts">\n\n<One />\n\n</Section>\n\n<Section title="B">\n\n<Two />\n\n</Section>\n';
    expect(outlineFrom(text).tags.map(({ name, onlyWith }) => [name, onlyWith])).toEqual([
      ['Section', undefined],
      ['One', 'forecasts'],
      ['Section', undefined],
      ['Two', undefined],
    ]);
  });
});

describe('what the compiler of a site leaves in the front matter', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outline-'));
  afterAll(() => rm(folder, { recursive: true }));
  const renderer = await satteri({ mdastPlugins: [outlinePlugin] }).createRenderer({});

  /** Compiles a file as Astro does: Markdown without its front matter, and without blank lines at its ends. */
  async function compile(text: string): Promise<unknown> {
    const file = join(folder, 'a-piece.md');
    await writeFile(file, text);
    const body = text.replace(/^---[\s\S]*?\n---\n/, '').trim();
    const { metadata } = await renderer.render(body, {
      frontmatter: { title: 'A piece' },
      fileURL: pathToFileURL(file),
    });
    return metadata.frontmatter;
  }

  test('is the outline beside what the file says', async () => {
    expect(await compile('---\ntitle: A piece\n---\n\nText.\n')).toEqual({
      title: 'A piece',
      outline: { tags: [] },
    });
  });
});
