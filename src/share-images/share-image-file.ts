import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { pictureSize } from './share-image.ts';

/** Few colours are in a drawing, so a palette of them makes it small. */
const format = { palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9 } as const;
/** A picture has more. */
const withPicture = { ...format, colours: 256, dither: 1 } as const;

/**
 * A picture as a share image takes it: cut to its place, as a `data:` address.
 * @param file path of the picture
 */
export async function sharePicture(file: string): Promise<string> {
  const cut = await sharp(file)
    .rotate()
    .resize({ ...pictureSize, fit: 'cover', position: 'attention' })
    .png()
    .toBuffer();
  return `data:image/png;base64,${cut.toString('base64')}`;
}

/**
 * A drawing as a PNG file, made only where no earlier build has made it.
 * @param svg as `drawShareImage` gives it
 * @param cache folder that outlives a build, from the project’s root
 */
export async function shareImageFile(svg: string, cache = '.cache/share-images'): Promise<Buffer> {
  const kind = svg.includes('<image ') ? withPicture : format;
  const made = `${JSON.stringify(kind)} ${sharp.versions.sharp} ${svg}`;
  const file = join(cache, `${createHash('sha256').update(made).digest('hex')}.png`);
  try {
    return await readFile(file);
  } catch {
    const png = await sharp(Buffer.from(svg)).png(kind).toBuffer();
    await mkdir(cache, { recursive: true });
    // Written beside and moved, so that a build that is stopped leaves no half of a file.
    const half = `${file}.${process.pid}`;
    await writeFile(half, png);
    await rename(half, file);
    return png;
  }
}
