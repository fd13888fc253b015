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
