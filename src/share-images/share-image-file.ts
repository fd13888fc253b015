import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Few colours are in an image, so a palette of them makes it small. */
const format = { palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9 } as const;

/**
 * A drawing as a PNG file, made only where no earlier build has made it.
 * @param svg as `drawShareImage` gives it
 * @param cache folder that outlives a build, from the project’s root
 */
export async function shareImageFile(svg: string, cache = '.cache/share-images'): Promise<Buffer> {
  const made = `${JSON.stringify(format)} ${sharp.versions.sharp} ${svg}`;
  const file = join(cache, `${createHash('sha256').update(made).digest('hex')}.png`);
  try {
    return await readFile(file);
  } catch {
    const png = await sharp(Buffer.from(svg)).png(format).toBuffer();
    await mkdir(cache, { recursive: true });
    // Written beside and moved, so that a build that is stopped leaves no half of a file.
    const half = `${file}.${process.pid}`;
    await writeFile(half, png);
    await rename(half, file);
    return png;
  }
}
