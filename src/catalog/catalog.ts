import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ImageMetadata } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { noteBasis, noteTexts } from '../kept-by-content.ts';
import { publication } from '../publication.ts';
import { today } from '../days.ts';
import type { Article } from './articles.ts';
import { assembleCatalog, type Catalog } from './assemble.ts';
import type { EntryOf } from './entries.ts';
import { assembleLeniently, type LenientCatalog } from './lenient.ts';
import { ContentError, withLines } from '../problems.ts';
import { remind } from '../reminders.ts';
import type { CollectionName } from './schemas/collections.ts';
import { basisOf, outlineText, type Rendered } from './texts.ts';

export type { Catalog };

interface Loaded {
  catalog: Catalog;
  /** What is wrong in the content that a writer is shown all the same: a sentence each. */
  problems: readonly string[];
  /** The pictures over articles, by the ids of the articles. */
  covers: ReadonlyMap<string, ImageMetadata>;
  texts: ReadonlyMap<string, () => Promise<Rendered>>;
}

let loaded: Promise<Loaded> | undefined;

const load = (): Promise<Loaded> => (loaded ??= import.meta.env.MODE === 'development' ? readWhileWriting() : read());

/** Outlives this module, which is made anew when a file of the content is saved. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a place of our own in it
const kept = globalThis as { lastGood?: Loaded; latest?: Loaded };

/** What can be shown to a writer, known to every copy of this module. */
async function readWhileWriting(): Promise<Loaded> {
  return (kept.latest = await readOrKeep());
}

/** Where nothing can be made of the content as it is, what was shown before, or nothing. */
async function readOrKeep(): Promise<Loaded> {
  try {
    return (kept.lastGood = await read());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- no page is there that could ask for more
    const nothing = { routes: [], moves: [], articles: [], expired: [], topics: [] } as unknown as Catalog;
    const { catalog = nothing, covers = new Map(), texts = new Map() } = kept.lastGood ?? {};
    return { catalog, covers, texts, problems: error.problems };
  }
}

/**
 * All that is published, read and checked once a build.
 * @throws ContentError when an id leads nowhere or a claim is not told
 */
export async function loadCatalog(): Promise<Catalog> {
  return (await load()).catalog;
}

/**
 * What is wrong in the content while it is being written, a sentence each; a build stops instead.
 */
export async function loadProblems(): Promise<readonly string[]> {
  const { problems } = await load();
  // While somebody writes, another copy of this module may have read the content since.
  return kept.latest?.problems ?? problems;
}

/**
 * The text of an article or page as a component, and its headings.
 * @throws Error when no file has its id
 */
export async function renderText(folder: 'articles' | 'pages', { id }: { id: string }): Promise<Rendered> {
  const text = (await load()).texts.get(`${folder}/${id}`);
  if (!text) throw new Error(`content/${folder} has no file for "${id}".`);
  if (folder === 'articles') noteTexts([id]);
  return text();
}

/** The picture over an article, which says how large it is and where it lies; nothing where it has none. */
export async function coverOf({ id }: Pick<Article, 'id'>): Promise<ImageMetadata | undefined> {
  return (await load()).covers.get(id);
}

/**
 * Where a picture of the content lies on this machine.
 * @throws Error when Astro no longer says so
 */
export function pictureFile(picture: ImageMetadata): string {
  // Left out of its type and of its properties, since no page may name it.
  const file: unknown = Reflect.get(picture, 'fsPath');
  if (typeof file !== 'string') throw new Error('Astro does not say where a picture lies.');
  return file;
}

/** The files of a folder. Astro warns of one that is empty, and a publication need not have everything. */
async function filesOf<Name extends CollectionName>(folder: Name): Promise<CollectionEntry<Name>[]> {
  const path = join(process.env.CONTENT || 'content', folder);
  if (!existsSync(path) || !readdirSync(path).some((name) => /^[^._]/.test(name))) return [];
  // See content.config.ts: while somebody writes, a file may be there that cannot be read.
  return (await getCollection(folder)).filter(({ data }) => !('isBroken' in data));
}

/** What is found wrong, with the lines of the files. */
function placed(assemble: () => LenientCatalog): LenientCatalog {
  const content = process.env.CONTENT || 'content';
  const textOf = (file: string): string | undefined => {
    const path = file.replace(/^content(?=\/)/, content);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  try {
    const { catalog, problems } = assemble();
    return { catalog, problems: withLines(problems, textOf) };
  } catch (error) {
    throw error instanceof ContentError ? new ContentError(withLines(error.problems, textOf)) : error;
  }
}

async function read(): Promise<Loaded> {
  // MODE, unlike DEV, is the same whatever NODE_ENV the machine has set.
  const isWriting = import.meta.env.MODE === 'development';
  const texts = new Map<string, () => Promise<Rendered>>();
  /** Each file with what there is beside its front matter. */
  const outlined = async <Name extends 'articles' | 'pages'>(folder: Name) => {
    const files = (await filesOf(folder)).map(async (entry) => {
      try {
        const { outline, digest, compiled } = await outlineText(entry);
        texts.set(`${folder}/${entry.id}`, compiled);
        return [{ ...entry, file: relative('.', entry.filePath ?? entry.id), outline, digest }];
      } catch (error) {
        // A writer is told why by the check of the files, and goes on with the others.
        if (isWriting) return [];
        throw error;
      }
    });
    return (await Promise.all(files)).flat();
  };
  const files = await outlined('articles');
  const covers = new Map(files.flatMap(({ id, data: { cover } }) => (cover ? [[id, cover.image] as const] : [])));
  /** Front matter as its schema has it: with the address of the picture, which is kept beside. */
  const plain = ({ cover, ...data }: CollectionEntry<'articles'>['data']): EntryOf<'articles'>['data'] => ({
    ...data,
    cover: cover && { ...cover, image: cover.image.src },
  });
  const articles = files.map((entry) => ({ ...entry, data: plain(entry.data) }));
  const entries = {
    articles,
    pages: await outlined('pages'),
    people: await filesOf('people'),
    topics: await filesOf('topics'),
    sources: await filesOf('sources'),
    claims: await filesOf('claims'),
    roles: await filesOf('roles'),
    criteria: await filesOf('criteria'),
    pairs: await filesOf('pairs'),
    disagreements: await filesOf('disagreements'),
    agreements: await filesOf('agreements'),
    decision: await filesOf('decision'),
    outcomes: await filesOf('outcomes'),
    glossary: await filesOf('glossary'),
    forecasts: await filesOf('forecasts'),
    series: await filesOf('series'),
    corrections: await filesOf('corrections'),
  };
  // A writer sees drafts while writing, and what is right where something else is wrong.
  const circumstances = { publication, today: today(publication.timeZone), withDrafts: isWriting };
  const { catalog, problems } = placed(() =>
    isWriting
      ? assembleLeniently(entries, circumstances)
      : { catalog: assembleCatalog(entries, circumstances), problems: [] },
  );
  for (const reminder of catalog.reminders) remind(reminder);
  noteBasis(basisOf(articles, circumstances.today, process.env.CONTENT || 'content'));
  return { catalog, problems, covers, texts };
}
