import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { close, createIndex } from 'pagefind';
import { digestOf } from '../digests.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { keptOrMade } from '../kept-files.ts';
import type { SearchRecord } from '../search/records.ts';

/** Where the pages leave what can be found. It is taken away: the index says the same. */
export const recordsFile = 'search/records.json';

/** Where the index lies in the site. */
const indexFolder = 'pagefind';

/** All that an index hangs on beside what can be found: this file, what runs it, and which libraries there are. */
const ways = [process.version, readFileSync(new URL(import.meta.url), 'utf8'), readFileSync('package.json', 'utf8')];

/** How many files hold the words that results show: a reader fetches those of the results that are shown. */
const fragmentFiles = 64;

/** How many records Pagefind is given before it answers: each waits in memory, as it is written for its program. */
const recordsAtOnce = 100;

/**
 * Whether our page asks for a file of Pagefind’s. It makes boxes of its own, too, marks for the words on the page that
 * one comes to, and a second program for languages whose endings it does not know.
 */
const isUsed = (path: string, language: string, all: readonly string[]): boolean =>
  path.startsWith('pagefind-')
    ? /^pagefind-(entry|worker)\./.test(path)
    : path !== 'wasm.unknown.pagefind' || !all.includes(`wasm.${language}.pagefind`);

/**
 * Makes the index of what can be found, where no build has kept the same, or is making it.
 * @param written what can be found, as the pages left it
 * @param language of the publication, in which all words are read: a reader finds what is in other languages, too
 * @param cache folder in which an index is kept for a build that has the same to find
 * @throws Error when Pagefind cannot make it
 */
export async function makeSearchIndex(written: string, language: string, cache: string): Promise<Buffer> {
  const key = digestOf(JSON.stringify([written, language, ways]));
  return keptOrMade(join(cache, key), async () => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- our own page wrote it
    const records = JSON.parse(written) as SearchRecord[];
    return serialize(await filesOfIndex(records, new Intl.Locale(language).language));
  });
}

/**
 * Adds the index of a site to its folder. A site that has no page for searching gets none.
 * @param folder that the site was built into
 * @param language of the publication
 * @param cache folder in which an index is kept for a build that has the same to find
 * @throws Error when Pagefind cannot make it
 */
export async function addSearchIndex(folder: string, language: string, cache: string): Promise<void> {
  const path = join(folder, recordsFile);
  if (!existsSync(path)) return;
  const written = readFileSync(path, 'utf8');
  rmSync(path);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- written above
  const files = deserialize(await makeSearchIndex(written, language, cache)) as ReadonlyMap<string, Uint8Array>;
  for (const [name, content] of files) {
    const file = join(folder, indexFolder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  // What is published of a program comes with its licence.
  const licence = new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind'));
  cpSync(fileURLToPath(licence), join(folder, indexFolder, 'LICENSE.txt'));
}

/**
 * The files of the index of some records, by their paths. The same records make the same files.
 * @param language a subtag: `en`
 * @throws Error when Pagefind cannot make it
 */
export async function filesOfIndex(
  records: readonly SearchRecord[],
  language: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    keepIndexUrl: true,
    maxFragments: fragmentFiles,
  });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  try {
    const wrong: string[] = [];
    // Not one after the other: the answers of its program take longer than its work.
    await fewAtOnce(records, recordsAtOnce, async ({ kind, title, path, within, language: own, text }) => {
      const { errors: faults } = await index.addCustomRecord({
        url: path,
        content: text,
        language,
        meta: { title, ...(within !== undefined && { within }), ...(own !== undefined && { language: own }) },
        filters: { kind: [kind] },
      });
      wrong.push(...faults);
    });
    if (wrong.length > 0) throw new Error(`The search index could not be made: ${wrong.join(' ')}`);
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`The search index could not be made: ${made.errors.join(' ')}`);
    const all = made.files.map(({ path }) => path);
    const used = made.files.filter(({ path }) => isUsed(path, language, all));
    return new Map(used.map(({ path, content }) => [path, content]));
  } finally {
    // Else its program runs on, and with it the build.
    await close();
  }
}
