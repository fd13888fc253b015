import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { fewAtOnce } from '../few-at-once.ts';
import { digestOf } from '../digests.ts';
import { forgetUnasked, keptOrMade } from '../kept-files.ts';

/** How a file can be packed for its way, by the ending that servers look for beside it, as small as each way makes it. */
const packers: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  zst: (bytes) => promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Files that hold text, or are as loose as text. Pictures and fonts are packed by themselves. */
const isLoose = (file: string): boolean =>
  /\.(?:html|css|js|mjs|json|xml|txt|md|csv|bib|ris|svg|wasm|webmanifest|ico)$/.test(file);

/** Below that nothing is gained: one packet carries it either way. */
const least = 512;

/**
 * Puts beside each file that holds text the same packed in every way a server may send it: `index.html.br`. Where packing
 * makes a file no smaller, there is none. The work is done in other threads, and once for the same bytes.
 * @param folder in which they lie
 * @param files their paths from there
 * @param cache folder that outlives a build
 */
export async function packFiles(folder: string, files: readonly string[], cache: string): Promise<void> {
  await fewAtOnce(files.filter(isLoose), availableParallelism() * 2, (file) => packFile(join(folder, file), cache));
  await forgetUnasked(cache);
}

async function packFile(file: string, cache: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < least) return;
  const name = digestOf(bytes);
  await Promise.all(
    Object.entries(packers).map(async ([ending, pack]) => {
      const packed = await keptOrMade(join(cache, `${name}.${ending}`), () => pack(bytes));
      if (packed.length < bytes.length) await writeFile(`${file}.${ending}`, packed);
    }),
  );
}
