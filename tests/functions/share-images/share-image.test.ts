import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { Extent, ReachSegment } from '../../../src/catalog/roles.ts';
import type { ShareCard, ShareColumn } from '../../../src/catalog/share-card.ts';
import { shareImageFile } from '../../../src/share-images/share-image-file.ts';
import { lightColour } from '../../../src/share-images/share-image-palette.ts';
import { drawShareImage } from '../../../src/share-images/share-image.ts';
import { publication } from '../../../src/publication.ts';
import { titles, unbroken, words } from './titles.ts';

const folder = await mkdtemp(join(tmpdir(), 'share-images-'));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  vi.doUnmock('../../../src/publication.ts');
  vi.resetModules();
});

/** A bar with a segment for each extent. */
const bar = (...extents: Extent[]): { label: string; reach: ReachSegment[] } => ({
  label: 'According to Ada',
  reach: extents.map((extent, at) => ({
    part: { id: `part-${at}`, label: `Part ${at}`, short: `Part ${at}`, means: 'All of it.' },
    ...{ extent, because: '', claims: [], changes: [] },
  })),
});

const columns: ShareColumn[] = [
  { name: 'Pilot', colour: 'blue', bars: [bar('partly', 'full', 'full')] },
  { name: 'Mate', colour: 'magenta', bars: [bar('full', 'partly', 'not-stated'), bar('full', 'none', 'none')] },
  { name: 'Harbour master', colour: 'green', bars: [bar('full', 'full', 'full')] },
];

const card = (part: Partial<ShareCard>): ShareCard => ({
  path: '/share/a.png',
  alt: '',
  kicker: 'A kind',
  columns,
  ...part,
});

/** The colour of the point at a place. */
type Points = (x: number, y: number) => number;

const drawn = new WeakMap<ShareCard, Promise<Points>>();

async function draw(shown: ShareCard): Promise<Points> {
  const svg = Buffer.from(drawShareImage(shown));
  const { data, info } = await sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  return (x, y) => data.readUIntBE((y * info.width + x) * info.channels, 3);
}

/** The points of an image, which is drawn once for all that is asked of it. */
function pointsOf(shown: ShareCard): Promise<Points> {
  const points = drawn.get(shown) ?? draw(shown);
  drawn.set(shown, points);
  return points;
}

const pointOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** The places in a rectangle that are not paper. */
async function marksIn(shown: ShareCard, left: number, top: number, right: number, bottom: number): Promise<string[]> {
  const at = await pointsOf(shown);
  const paper = pointOf(lightColour('paper'));
  const marks: string[] = [];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if (at(x, y) !== paper) marks.push(`${x},${y}`);
  return marks;
}

const margins = [
  [0, 0, 1200, 50],
  [0, 590, 1200, 630],
  [0, 0, 64, 630],
  [1136, 0, 1200, 630],
] as const;

/** The places in the margins that are not paper. */
const marksInMargins = async (shown: ShareCard): Promise<string[]> =>
  (await Promise.all(margins.map(([left, top, right, bottom]) => marksIn(shown, left, top, right, bottom)))).flat();

const acrossPage = Array.from({ length: 1056 }, (_, at) => 72 + at);

/** The row at which the strong rule above the columns begins: ink from one margin to the other. */
async function strongRule(shown: ShareCard): Promise<number> {
  const at = await pointsOf(shown);
  const ink = pointOf(lightColour('ink'));
  for (let y = 140; y < 600; y += 1) if (acrossPage.every((x) => at(x, y) === ink)) return y;
  throw new Error('There is no rule above the columns.');
}

describe.each(titles.map((title) => ({ title })))('the image for $title', ({ title }) => {
  const shown = card({ title });

  test('leaves its margins empty', async () => expect(await marksInMargins(shown)).toEqual([]));

  test('keeps its title clear of the rules above and below it', async () => {
    const rule = await strongRule(shown);
    expect(await marksIn(shown, 0, 129, 1200, 140)).toEqual([]);
    expect(await marksIn(shown, 0, rule - 14, 1200, rule)).toEqual([]);
    expect((await marksIn(shown, 72, 140, 1128, rule - 14)).length).toBeGreaterThan(0);
  });
});

const longColumn: ShareColumn = {
  name: unbroken.slice(0, 60),
  fullName: unbroken,
  colour: 'teal',
  bars: [{ ...bar('full', 'none', 'partly'), label: words }, bar('none', 'none', 'none'), bar('full', 'full', 'full')],
};

test.each([
  { what: 'two roles with long names', shown: card({ columns: [longColumn, longColumn] }) },
  { what: 'two roles', shown: card({ columns: columns.slice(1) }) },
  { what: 'five roles', shown: card({ title: words.slice(0, 200), columns: [...columns, longColumn, longColumn] }) },
  {
    what: 'one role with a line under its name',
    shown: card({ title: words.slice(0, 200), lead: words, columns: [longColumn] }),
  },
  { what: 'nine roles', shown: card({ title: 'Title', columns: [...columns, ...columns, ...columns] }) },
  {
    what: 'two roles of which one has a reach of twelve parts',
    shown: card({
      title: 'Title',
      columns: columns.slice(1).map((column) => ({ ...column, bars: [bar(...Array<Extent>(12).fill('partly'))] })),
    }),
  },
  {
    what: 'roles without a reach',
    shown: card({ title: 'Title', columns: columns.map((column) => ({ ...column, bars: [bar()] })) }),
  },
  {
    what: 'roles that nobody describes',
    shown: card({ title: 'Title', columns: columns.map((column) => ({ ...column, bars: [] })) }),
  },
  {
    what: 'roles by one letter',
    shown: card({ title: '日', columns: columns.map((column) => ({ ...column, name: 'A' })) }),
  },
  { what: 'a title alone, with a long kicker', shown: card({ title: 'Title', kicker: words, columns: [] }) },
])('the image of $what leaves its margins empty', async ({ shown }) => expect(await marksInMargins(shown)).toEqual([]));

test.each([
  { what: 'a long title', shown: card({ title: words.slice(0, 200) }) },
  { what: 'a title of wide letters', shown: card({ title: 'W'.repeat(200) }) },
  { what: 'nine roles', shown: card({ title: 'Title', columns: [...columns, ...columns, ...columns] }) },
])('the image of $what is a PNG of 1200 by 630 under 120 KB', async ({ shown }) => {
  const png = await shareImageFile(shown, undefined, folder);
  const { format, width, height } = await sharp(png).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  expect(png.byteLength).toBeLessThan(120 * 1024);
});

test('a title keeps its room however many accounts a role has', async () => {
  const [pilot, mate] = columns;
  if (!pilot || !mate) throw new Error('There are no roles to draw.');
  const many = { ...mate, bars: [...mate.bars, ...mate.bars, ...mate.bars] };
  const shown = card({ title: 'Title', columns: [pilot, many, pilot] });
  expect(await strongRule(shown)).toBe(await strongRule(card({ title: 'Title' })));
});

test('what kind of page it is stands there whole or not at all', () => {
  expect(drawShareImage(card({ title: 'Title', kicker: words }))).toBe(
    drawShareImage(card({ title: 'Title', kicker: '' })),
  );
  expect(drawShareImage(card({ title: 'Title', kicker: 'A log kept daily' }))).not.toBe(
    drawShareImage(card({ title: 'Title', kicker: '' })),
  );
});

test('a title that Newsreader cannot set is replaced by the site’s name', () =>
  expect(drawShareImage(card({ title: 'כותרת' }))).toBe(drawShareImage(card({ title: publication.name }))));
test('a title and a site’s name that Newsreader cannot set leave dots: no letter is drawn as a box', async () => {
  vi.resetModules();
  vi.doMock('../../../src/publication.ts', () => ({ publication: { ...publication, name: '日晷' } }));
  const { drawShareImage: drawNamed } = await import('../../../src/share-images/share-image.ts');
  expect(drawNamed(card({ title: '日晷' }))).toBe(drawNamed(card({ title: '…' })));
});

test('the image has no text or font in it, only outlines: it looks the same on every machine', () =>
  expect(drawShareImage(card({ title: 'Title' }))).not.toMatch(/<text|font|NaN|undefined/));

test('the mark is the one of the site’s pages', async () => {
  const mark = await readFile(new URL('../../../src/shell/Mark.astro', import.meta.url), 'utf8');
  const shapes = [...mark.matchAll(/(?:cx|cy|r|d)="([^"]+)"/g)].map(([, value]) => value ?? '');
  const [drawn = ''] = /<g transform.*?<\/g>/.exec(drawShareImage(card({ title: 'Title' }))) ?? [];
  expect(shapes.length).toBeGreaterThan(5);
  expect([...drawn.matchAll(/ (?:cx|cy|r|d)="([^"]+)"/g)].map(([, value]) => value)).toEqual(shapes);
});

test('the colours are those of the site’s light scheme', () => {
  expect(lightColour('paper')).toBe('#fcfaf6');
  expect(() => lightColour('puce' as 'ink')).toThrow('--color-puce');
});
