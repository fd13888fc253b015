import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ShareCard } from '../catalog/share-card.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { digestOf } from '../digests.ts';
import { keptOrMade } from '../kept-files.ts';
import { publication } from '../publication.ts';
import theme from '../styles/theme.css?raw';
import { shareImageSize } from '../share-image-size.ts';
import { drawingColours, lightColour } from './share-image-palette.ts';
import { pngWriter } from './share-image-png.ts';
import { drawShareImage, picturePlace } from './share-image.ts';

const writeDrawing = pngWriter(drawingColours());

/** All that an image hangs on beside what it says: what draws it, with what, and who publishes it. */
const renderer = digestOf(
  JSON.stringify([
    import.meta.glob(['./*.ts', '../share-image-size.ts'], { query: '?raw', import: 'default', eager: true }),
    [theme, publication.name, sharp.versions],
    // Which libraries draw: each is pinned.
    readFileSync('package.json', 'utf8'),
  ]),
);

/**
 * The image of a card as a PNG file, drawn only where no earlier build has drawn the same.
 * @param cover path of the picture that stands under the title, where one does
 * @param cache folder that outlives a build, from the project’s root
 */
export async function shareImageFile(
  card: ShareCard,
  cover: string | undefined,
  cache = '.cache/share-images',
): Promise<Buffer> {
  const picture = cover === undefined ? undefined : await readFile(cover);
  const key = digestOf(JSON.stringify([renderer, card, picture && digestOf(picture)]));
  return keptOrMade(join(cache, key), () => drawFile(card, picture));
}

/**
 * How many images are drawn ahead at once: twice as many as Node has threads for them. Each waits several times for the
 * one that renders pages, and one that waits should leave no thread idle.
 */
const atOnce = 8;

/**
 * Draws images on the other cores while pages are rendered, so that they lie ready when their turn comes.
 * @param drawings each draws one
 */
export function drawAhead(drawings: readonly (() => Promise<unknown>)[]): void {
  // Where one goes wrong, so it does in its turn, and is told then.
  fewAtOnce(drawings, atOnce, (draw) => draw()).catch(() => undefined);
}

async function drawFile(card: ShareCard, picture: Buffer | undefined): Promise<Buffer> {
  const { width, height } = shareImageSize;
  const drawing = sharp(Buffer.from(drawShareImage(card, picture !== undefined)));
  const points = await drawing.raw().toBuffer();
  if (!picture) {
    const file = await writeDrawing(points, width);
    // Three megabytes: where they are left to be collected, all that a build holds is looked through every few images.
    if (points.buffer instanceof ArrayBuffer) points.buffer.transfer(0);
    return file;
  }
  const cut = await cutPicture(picture);
  const row = picturePlace.width * channels;
  for (let y = 0; y < picturePlace.height; y += 1)
    cut.copy(points, ((picturePlace.top + y) * width + picturePlace.left) * channels, y * row, (y + 1) * row);
  // A picture has colours of its own, for which a palette has to be found. Twice the effort makes it a twelfth smaller.
  return sharp(points, { raw: { width, height, channels } })
    .png({ palette: true, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

/** Of a point: red, green, blue, and how opaque it is. */
const channels = 4;

/** The points of a picture as a share image takes it: cut to its place. */
async function cutPicture(picture: Buffer): Promise<Buffer> {
  const { width, height } = picturePlace;
  return sharp(picture)
    .rotate()
    .resize({ width, height, fit: 'cover', position: 'attention' })
    .flatten({ background: lightColour('paper') })
    .ensureAlpha()
    .raw()
    .toBuffer();
}
