import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ShareCard } from '../catalog/share-card.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { digestOf } from '../digests.ts';
import { keptOrMade } from '../kept-files.ts';
import { publication } from '../publication.ts';
import theme from '../styles/theme.css?raw';
import { drawShareImage, pictureSize } from './share-image.ts';

/** Few colours are in a drawing, so a palette of them makes it small. Twice the effort makes it a twelfth smaller. */
const format = { palette: true, colours: 128, dither: 0, effort: 1, compressionLevel: 6 } as const;
/** A picture has more. */
const withPicture = { ...format, colours: 256, dither: 1 } as const;

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
 * Draws images on the other cores while pages are rendered, so that they lie ready when their turn comes.
 * @param drawings each draws one
 */
export function drawAhead(drawings: readonly (() => Promise<unknown>)[]): void {
  // Where one goes wrong, so it does in its turn, and is told then.
  fewAtOnce(drawings, availableParallelism(), (draw) => draw()).catch(() => undefined);
}

async function drawFile(card: ShareCard, picture: Buffer | undefined): Promise<Buffer> {
  const svg = drawShareImage(card, picture && (await cutPicture(picture)));
  return sharp(Buffer.from(svg))
    .png(picture ? withPicture : format)
    .toBuffer();
}

/** A picture as a share image takes it: cut to its place, as a `data:` address. */
async function cutPicture(picture: Buffer): Promise<string> {
  const cut = await sharp(picture)
    .rotate()
    .resize({ ...pictureSize, fit: 'cover', position: 'attention' })
    .png()
    .toBuffer();
  return `data:image/png;base64,${cut.toString('base64')}`;
}
