import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { ShareCard } from '../../../src/catalog/share-card.ts';
import { drawAhead, shareImageFile } from '../../../src/share-images/share-image-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'share-images-'));
afterAll(() => rm(folder, { recursive: true }));

const card = (part: Partial<ShareCard>): ShareCard => ({
  path: '/share/a.png',
  alt: '',
  kicker: 'A kind',
  columns: [],
  ...part,
});

describe('an image that an earlier build made', () => {
  const cache = join(folder, 'cache');
  const png = (background: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer();

  test('is used where nothing of it has changed', async () => {
    const made = await shareImageFile(card({ title: 'One' }), undefined, cache);
    const [name = ''] = await readdir(cache);
    const kept = await stat(join(cache, name));
    expect(await shareImageFile(card({ title: 'One' }), undefined, cache)).toEqual(made);
    expect((await stat(join(cache, name))).mtimeMs).toBe(kept.mtimeMs);
    expect((await readdir(cache)).length).toBe(1);
  });

  test('is made again where what it says has changed, or its picture under the same name', async () => {
    const picture = join(folder, 'picture.png');
    const images: Buffer[] = [];
    for (const [title, colour] of [
      ['One', '#123456'],
      ['Two', '#123456'],
      ['Two', '#654321'],
    ] as const) {
      await writeFile(picture, await png(colour));
      images.push(await shareImageFile(card({ title }), picture, cache));
    }
    expect(new Set(images.map((image) => image.toString('base64'))).size).toBe(3);
  });

  test('is made again where its file was damaged', async () => {
    const made = await shareImageFile(card({ title: 'One' }), undefined, cache);
    for (const name of await readdir(cache)) await writeFile(join(cache, name), 'half');
    expect(await shareImageFile(card({ title: 'One' }), undefined, cache)).toEqual(made);
  });
});

describe('an image with a picture', () => {
  const cache = join(folder, 'pictures');
  const picture = join(folder, 'place.png');
  const [red, paper] = [
    [200, 30, 30],
    [252, 250, 246],
  ] as const;
  const field = (alpha: number) =>
    sharp({ create: { width: 300, height: 200, channels: 4, background: { r: red[0], g: red[1], b: red[2], alpha } } });
  // Inside of the picture’s place at each of its corners, and outside.
  const inside = [73, 313, 1126, 313, 73, 570, 1126, 570];
  const outside = [70, 310, 1129, 310, 70, 573, 1129, 573];

  test.each([
    { what: 'in colour', bytes: () => field(1).png().toBuffer(), shown: red },
    { what: 'in grey', bytes: () => field(1).greyscale().jpeg().toBuffer(), shown: [102, 102, 102] },
    { what: 'that can be seen through', bytes: () => field(0).png().toBuffer(), shown: paper },
  ])('has a picture $what in its place, and paper around it', async ({ bytes, shown }) => {
    await writeFile(picture, await bytes());
    const { data, info } = await sharp(await shareImageFile(card({ title: 'One' }), picture, cache))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const wrong = (places: readonly number[], colour: readonly number[]): string[] =>
      places.flatMap((x, at) => {
        const point = ((places[at + 1] ?? 0) * info.width + x) * info.channels;
        const there = [...data.subarray(point, point + 3)];
        const isRight = there.every((part, of) => Math.abs(part - (colour[of] ?? 0)) < 4);
        return at % 2 === 1 || isRight ? [] : [`${x}, ${places[at + 1]}: ${there.join(' ')}`];
      });
    expect([...wrong(inside, shown), ...wrong(outside, paper)]).toEqual([]);
  });
});

test('the points of a drawing are given back at once: else a build would look through all it holds every few images', async () => {
  await shareImageFile(card({ title: 'Before' }), undefined, join(folder, 'memory'));
  const before = process.memoryUsage().external;
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six'])
    await shareImageFile(card({ title }), undefined, join(folder, 'memory'));
  // The points of two images.
  expect(process.memoryUsage().external - before).toBeLessThan(2 * 1200 * 630 * 4);
});

test('images that are drawn ahead are drawn once each, whatever becomes of one', async () => {
  const drawn: number[] = [];
  const drawings = [0, 1, 2, 3, 4, 5].map((at) => async () => {
    await Promise.resolve();
    drawn.push(at);
    if (at === 1) throw new Error('This one goes wrong.');
  });
  drawAhead(drawings);
  await expect.poll(() => drawn.length).toBeGreaterThanOrEqual(2);
  expect(new Set(drawn).size).toBe(drawn.length);
});
