import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { collections, type CollectionName } from '../catalog/schemas/collections.ts';
import { readPublication } from '../catalog/schemas/read-publication.ts';
import type { Publication } from '../catalog/schemas/publication.ts';
import { today } from '../days.ts';
import { frontMatterOf } from '../front-matter.ts';
import { Refusal } from './refusal.ts';

/** A file that lies in a folder of the content. */
export interface FileAtHand {
  id: string;
  ending: string;
  /** Whether its name begins with `_`, so that it is not read. */
  isWaiting: boolean;
  /** What it says, as far as it can be read. */
  data: Readonly<Record<string, unknown>>;
}

/** What is there before something new is written. */
export interface ContentAtHand {
  /** The content folder, as messages name it. */
  name: string;
  publication: Publication;
  /** The day it is where the publication is. */
  today: Date;
  files: Readonly<Partial<Record<CollectionName, readonly FileAtHand[]>>>;
}

/**
 * Reads what a new file may name, and must not take the name of.
 * @param root the folder that `name` is seen from
 * @param name of the content folder
 * @throws Refusal where the folder holds no publication, or one whose settings cannot be read
 */
export function readContentAtHand(root: string, name: string): ContentAtHand {
  const folder = resolve(root, name);
  const settings = join(folder, 'publication.yaml');
  if (!existsSync(settings))
    throw new Refusal(`${name}/publication.yaml is missing, and with it the publication that this would be for.`);
  const publication = readSettings(readFileSync(settings, 'utf8'));
  return {
    name,
    publication,
    today: today(publication.timeZone),
    files: Object.fromEntries(
      Object.entries(collections).map(([kind, { endings }]) => [kind, filesIn(join(folder, kind), endings)]),
    ),
  };
}

function readSettings(text: string): Publication {
  try {
    return readPublication(text);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function filesIn(folder: string, endings: readonly string[]): FileAtHand[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => ({ file, ...parse(file) }))
    .filter(({ ext }) => endings.includes(ext.slice(1)))
    .map(({ file, name, ext }) => ({
      id: name.replace(/^_/, ''),
      ending: ext.slice(1),
      isWaiting: name.startsWith('_'),
      data: dataOf(readFileSync(join(folder, file), 'utf8'), ext),
    }));
}

/** What a file says; nothing where it cannot be read, which is for the build to tell. */
function dataOf(text: string, ending: string): Readonly<Record<string, unknown>> {
  const written = ending === '.yaml' ? text : (frontMatterOf(text) ?? '');
  try {
    const data: unknown = parseYaml(written, { customTags: ['timestamp'], logLevel: 'silent' });
    return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
  } catch {
    return {};
  }
}

/** The files of a folder, in the order of their names. */
export const filesOf = ({ files }: ContentAtHand, folder: CollectionName): readonly FileAtHand[] => files[folder] ?? [];

/** Those of them that are read. */
export const readOf = (content: ContentAtHand, folder: CollectionName): readonly FileAtHand[] =>
  filesOf(content, folder).filter(({ isWaiting }) => !isWaiting);
