import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import type { AstroIntegration } from 'astro';
import { collections, type CollectionName } from '../catalog/schemas/collections.ts';
import { ContentError } from '../problems.ts';
import { dataFaults, inFile, type FileFault } from './file-faults.ts';
import { textFaults } from './text-file-faults.ts';

const isFolder = (name: string): name is CollectionName => Object.hasOwn(collections, name);

/** What may lie in `content/` itself: the settings, and a guide for writers. */
const atTop = ['publication.yaml', 'README.md'];

/** Folders whose files may have pictures beside them, in a folder that bears the file’s name. */
const illustrated = ['articles', 'pages'];

/** What a system or an editor leaves behind. */
const isOfSystem = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

const folders = Object.keys(collections).join(', ');

/**
 * Looks for what lies in a content folder and would be read by nothing.
 * @param content path of the folder
 * @returns a sentence for each: what it is, and where it belongs
 */
function findUnread(content: string): string[] {
  return entriesOf(content).flatMap(({ name, isDirectory }) => {
    if (isDirectory && isFolder(name)) return findUnreadIn(name, join(content, name));
    if (!isDirectory && atTop.includes(name)) return [];
    return [
      isDirectory
        ? `content/${name}/ is read by nothing. Known folders: ${folders}.`
        : `content/${name} is read by nothing. Put it into the folder of its kind: ${folders}.`,
    ];
  });
}

function findUnreadIn(folder: CollectionName, path: string): string[] {
  const entries = entriesOf(path);
  const endings: readonly string[] = collections[folder].endings;
  const ids = entries
    .filter(({ name, isDirectory }) => !isDirectory && isRead(folder, name))
    .map(({ name }) => parse(name).name);
  return entries.flatMap(({ name, isDirectory }): string[] => {
    const file = `content/${folder}/${name}`;
    const { name: id } = parse(name);
    if (isDirectory)
      return illustrated.includes(folder) && ids.includes(name)
        ? []
        : [
            `${file}/ is read by nothing. Put each file into content/${folder}/ itself; pictures into a folder with the name of their article.`,
          ];
    if (!isRead(folder, name))
      return [`${file} is read by nothing. Files here end in ${endings.map((ending) => `.${ending}`).join(' or ')}.`];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      return [
        `${file}: the name is part of an address. Write it in lower case with hyphens, like a-first-look.${endings.at(-1)}.`,
      ];
    if (ids.indexOf(id) !== ids.lastIndexOf(id))
      return [`${file}: there are two files of this name with different endings. Rename one: the name is the address.`];
    return [];
  });
}

const isRead = (folder: CollectionName, name: string): boolean => {
  const endings: readonly string[] = collections[folder].endings;
  return endings.includes(parse(name).ext.slice(1));
};

/** A file of content that is read. */
interface ContentFile {
  folder: CollectionName;
  path: string;
  /** Its name as messages have it. */
  file: string;
}

function filesRead(content: string): ContentFile[] {
  return Object.keys(collections)
    .filter(isFolder)
    .flatMap((folder) =>
      entriesOf(join(content, folder))
        .filter(({ name, isDirectory }) => !isDirectory && isRead(folder, name))
        .map(({ name }) => ({ folder, path: join(content, folder, name), file: `content/${folder}/${name}` })),
    );
}

/** What was found in a file, by its path, and when the file was written: it is looked into again when it was saved. */
const known = new Map<string, { written: string; faults: readonly FileFault[] }>();

/** Looks for files that cannot be read, or are not what those of their folder have to be. A sentence for each fault. */
function findUnreadable(content: string): string[] {
  return filesRead(content).flatMap(({ folder, path, file }) => {
    // Pictures that a text names come and go in the folder with its name.
    const written = [path, path.replace(/\.\w+$/, '')].map(whenWritten).join();
    const before = known.get(path);
    const faults = before?.written === written ? before.faults : faultsInFile(folder, path, readFileSync(path));
    known.set(path, { written, faults });
    return faults.map((fault) => inFile(file, fault));
  });
}

function whenWritten(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : '';
}

function faultsInFile(folder: CollectionName, path: string, bytes: Buffer): FileFault[] {
  if (!isUtf8(bytes))
    return [{ line: lineNotUtf8(bytes), says: 'a sign here is not written in UTF-8. Save the file in UTF-8.' }];
  // A mark that some editors put before a text is no part of it.
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const hasText = !path.endsWith('.yaml');
  return [
    ...dataFaults(text, collections[folder].schema, hasText, dirname(path)),
    ...(hasText ? textFaults(text, path) : []),
  ];
}

/** The first line of some bytes that is no UTF-8. */
function lineNotUtf8(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

/** The texts of a content folder, by the names of their files as messages have them. */
export function textsIn(content: string): Map<string, string> {
  return new Map(filesRead(content).map(({ path, file }) => [file, readFileSync(path, 'utf8')]));
}

/** What lies in a folder, without what is an example or was left there by a system. */
function entriesOf(path: string): { name: string; isDirectory: boolean }[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('_') && !isOfSystem(name))
    .map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * What in a content folder would be ignored or cannot be read: a sentence for each thing.
 * @param content path of the folder
 */
export const contentFaults = (content: string): string[] => [...findUnread(content), ...findUnreadable(content)];

/**
 * Stops a build where something in the content folder would be ignored or cannot be read.
 * @param content path of the folder
 */
export function checkedContent(content: string): AstroIntegration {
  let isBuilt = false;
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuilt = command === 'build';
      },
      // When it is known what is built where: only then a build that fails says what became of the site.
      'astro:config:done': () => {
        const faults = isBuilt ? contentFaults(content) : [];
        if (faults.length > 0) throw new ContentError(faults);
      },
    },
  };
}
