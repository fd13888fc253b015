import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { Extent, Reach } from '../../../src/catalog/model.ts';
import type { ShareCard, ShareColumn } from '../../../src/sharing/share-card.ts';
import { cutOff, fitText } from '../../../src/sharing/share-image-fit.ts';
import { shareImageFile } from '../../../src/sharing/share-image-file.ts';
import { lightColour } from '../../../src/sharing/share-image-palette.ts';
import { measureText, settableText } from '../../../src/sharing/share-image-type.ts';
import { drawShareImage } from '../../../src/sharing/share-image.ts';
import { hostileTitles } from './hostile.ts';

const folder = await mkdtemp(join(tmpdir(), 'share-images-'));
afterAll(() => rm(folder, { recursive: true }));

const words = 'Who should lead the technology of a company that sells, and what has marketing to do with it? '.repeat(
  3,
);
const unbroken = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'.repeat(5);

/** Titles of 3 to 200 letters, of the kinds that have broken such images. */
const titles = [
  ...[3, 10, 25, 50, 80, 120, 160, 200].map((length) => words.slice(0, length)),
  ...[3, 30, 60, 200].map((length) => unbroken.slice(0, length)),
  ...[3, 40, 200].map((length) => 'W'.repeat(length)),
  ...[3, 200].map((length) => 'ij '.repeat(length).slice(0, length)),
  'Łódź, Ærøskøbing, Çeşme and Győr: Ångström’s ÀÉÎÕÜ',
  'A\u00a0title\u00a0that\u00a0may\u00a0not\u00a0be\u00a0broken\u00a0at\u00a0any\u00a0of\u00a0its\u00a0spaces\u00a0as\u00a0they\u00a0are',
  ...hostileTitles,
];

const room = { width: 1056, height: 200, largest: 112, smallest: 40, leading: 1.1 };
const style = { weight: 600, tracking: -0.018 } as const;

describe('a fitted title', () => {
  const settable = fc
    .oneof(fc.constantFrom(...titles), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }))
    .map(settableText)
    .filter((text) => text !== undefined);
  const rooms = fc.record({
    width: fc.integer({ min: 200, max: 1056 }),
    height: fc.integer({ min: 44, max: 400 }),
    largest: fc.constant(112),
    smallest: fc.constant(40),
    leading: fc.constant(1.1),
  });

  test('runs out of its room on no side', () => {
    fc.assert(
      fc.property(settable, rooms, (text, given) => {
        const { size, lines } = fitText(text, given, style);
        expect(lines.length * size * given.leading).toBeLessThan(given.height + 0.001);
        for (const line of lines) expect(measureText(line, { ...style, size })).toBeLessThanOrEqual(given.width);
      }),
    );
  });

  test('says all of the title, or ends in an ellipsis at the smallest size', () => {
    fc.assert(
      fc.property(settable, rooms, (text, given) => {
        const { size, lines } = fitText(text, given, style);
        const bare = (some: string): string => some.replace(/\s/g, '');
        const shown = bare(lines.join(''));
        if (shown === bare(text)) return;
        expect(shown).toMatch(/…$/);
        expect(bare(text).startsWith(shown.slice(0, -1))).toBe(true);
        expect(size).toBe(given.smallest);
      }),
    );
  });

  test('is as large as it may be where it is short', () => expect(fitText('CTO', room, style).size).toBe(112));

  test('breaks between words, into lines of like length', () => {
    const { lines } = fitText('The CMTO is coming: a recruiter’s forecast of 2013', room, style);
    expect(lines).toEqual(['The CMTO is coming: a', 'recruiter’s forecast of 2013']);
  });

  test('is set smaller rather than with a word broken', () => {
    const { size, lines } = fitText('Donaudampfschifffahrtsgesellschaft', room, style);
    expect(lines.length).toBe(1);
    expect(size).toBeLessThan(112);
  });

  test('breaks a word that is too wide at any size, and loses none of it', () => {
    const word = unbroken.slice(0, 90);
    const { lines } = fitText(word, room, style);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(word);
  });
});

test('a line is cut off with an ellipsis, and not after a comma or a space', () =>
  expect(cutOff('One, two', measureText('One, …', { weight: 400, size: 20 }), { weight: 400, size: 20 })).toBe('One…'));

describe('what can be set in Newsreader', () => {
  test('is a text without its emoji', () => expect(settableText('A 🎉 title 👩🏽‍🚀')).toBe('A title'));
  test('is a text with letters from all over Europe', () => expect(settableText('Łódź ő ş')).toBe('Łódź ő ş'));
  test.each(['כותרת', 'عنوان', '題名', 'A כותרת B', '🎉', ' \n'])('is not %j: half of it would mislead', (text) =>
    expect(settableText(text)).toBeUndefined(),
  );
});

const bar = (martech: Extent, product: Extent, company: Extent): { label: string; reach: Reach } => {
  const segment = (extent: Extent) => ({ extent, because: '', claims: [] });
  return {
    label: 'According to Temple',
    reach: { martech: segment(martech), product: segment(product), company: segment(company) },
  };
};

const columns: ShareColumn[] = [
  { name: 'CTO', colour: 'blue', bars: [bar('partly', 'full', 'full')] },
  { name: 'CMTO', colour: 'magenta', bars: [bar('full', 'partly', 'not-stated'), bar('full', 'none', 'none')] },
  { name: 'Marketing CTO', colour: 'green', bars: [bar('full', 'full', 'full')] },
];

const card = (part: Partial<ShareCard>): ShareCard => ({
  path: '/share/a.png',
  alt: '',
  kicker: 'A kind',
  columns,
  ...part,
});

/** An image and its points, made once for all that is asked of it. */
interface Drawn {
  png: Buffer;
  width: number;
  height: number;
  at: (x: number, y: number) => number;
}

const drawn = new WeakMap<ShareCard, Promise<Drawn>>();

async function draw(shown: ShareCard): Promise<Drawn> {
  const png = await shareImageFile(drawShareImage(shown), folder);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { png, width, height, at: (x, y) => data.readUIntBE((y * width + x) * channels, 3) };
}

function drawnOf(shown: ShareCard): Promise<Drawn> {
  const earlier = drawn.get(shown) ?? draw(shown);
  drawn.set(shown, earlier);
  return earlier;
}

const pointOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** The places in a rectangle that are not paper. */
async function marksIn(shown: ShareCard, left: number, top: number, right: number, bottom: number): Promise<string[]> {
  const { at } = await drawnOf(shown);
  const paper = pointOf(lightColour('paper'));
  const marks: string[] = [];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if (at(x, y) !== paper) marks.push(`${x},${y}`);
  return marks;
}

const acrossPage = Array.from({ length: 1056 }, (_, at) => 72 + at);

/** The row at which the strong rule above the columns begins: ink from one margin to the other. */
async function strongRule(shown: ShareCard): Promise<number> {
  const { at } = await drawnOf(shown);
  const ink = pointOf(lightColour('ink'));
  for (let y = 140; y < 600; y += 1) if (acrossPage.every((x) => at(x, y) === ink)) return y;
  throw new Error('There is no rule above the columns.');
}

describe.each(titles.map((title) => ({ title })))('the image for $title', ({ title }) => {
  const shown = card({ title });

  test('leaves its margins empty', async () => {
    expect(await marksIn(shown, 0, 0, 1200, 50)).toEqual([]);
    expect(await marksIn(shown, 0, 590, 1200, 630)).toEqual([]);
    expect(await marksIn(shown, 0, 0, 64, 630)).toEqual([]);
    expect(await marksIn(shown, 1136, 0, 1200, 630)).toEqual([]);
  });

  test('keeps its title clear of the rules above and below it', async () => {
    const rule = await strongRule(shown);
    expect(await marksIn(shown, 0, 129, 1200, 140)).toEqual([]);
    expect(await marksIn(shown, 0, rule - 14, 1200, rule)).toEqual([]);
    expect((await marksIn(shown, 72, 140, 1128, rule - 14)).length).toBeGreaterThan(0);
  });

  test('is a PNG of 1200 by 630 under 120 KB', async () => {
    const { png, width, height } = await drawnOf(shown);
    expect([width, height]).toEqual([1200, 630]);
    expect(png.byteLength).toBeLessThan(120 * 1024);
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
  { what: 'a title alone, with a long kicker', shown: card({ title: 'Title', kicker: words, columns: [] }) },
])('the image of $what leaves its margins empty', async ({ shown }) => {
  for (const [left, top, right, bottom] of [
    [0, 0, 1200, 50],
    [0, 590, 1200, 630],
    [0, 0, 64, 630],
    [1136, 0, 1200, 630],
  ] as const)
    expect(await marksIn(shown, left, top, right, bottom)).toEqual([]);
});

test('a title keeps its room however many accounts a role has', async () => {
  const [cto, cmto] = columns;
  if (!cto || !cmto) throw new Error('There are no roles to draw.');
  const many = { ...cmto, bars: [...cmto.bars, ...cmto.bars, ...cmto.bars] };
  const shown = card({ title: 'Title', columns: [cto, many, cto] });
  expect(await strongRule(shown)).toBe(await strongRule(card({ title: 'Title' })));
});

test('a title that Newsreader cannot set is replaced by the site’s name', () =>
  expect(drawShareImage(card({ title: 'כותרת' }))).toBe(drawShareImage(card({ title: 'CMTO vs Marketing CTO' }))));

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

test('an image that an earlier build made is not made again, and another drawing is another image', async () => {
  const cache = join(folder, 'cache');
  const drawing = drawShareImage(card({ title: 'One' }));
  const made = await shareImageFile(drawing, cache);
  const [name = ''] = await readdir(cache);
  await writeFile(join(cache, name), 'kept');
  expect((await shareImageFile(drawing, cache)).toString()).toBe('kept');
  expect(await shareImageFile(drawShareImage(card({ title: 'Two' })), cache)).not.toEqual(made);
  expect((await readdir(cache)).length).toBe(2);
});
