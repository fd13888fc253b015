import { relative } from 'node:path';
import type { ImageMetadata } from 'astro';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { publication } from '../publication.ts';
import { today } from '../days.ts';
import type { Article } from './articles.ts';
import { assembleCatalog, type Catalog } from './assemble.ts';
import type { EntryOf } from './entries.ts';
import type { Outline } from './outline.ts';
import type { Page } from './pages.ts';

export type { Catalog };

/** A text of the content, compiled: a component, and its headings. */
type Rendered = Awaited<ReturnType<typeof render>>;

interface Loaded {
  catalog: Catalog;
  /** The pictures over articles, by the ids of the articles. */
  covers: ReadonlyMap<string, ImageMetadata>;
  texts: ReadonlyMap<string, Rendered>;
}

let loaded: Promise<Loaded> | undefined;

const load = (): Promise<Loaded> => (loaded ??= read());

/**
 * All that is published, read and checked once a build.
 * @throws ContentError when an id leads nowhere or a claim is not told
 */
export async function loadCatalog(): Promise<Catalog> {
  return (await load()).catalog;
}

/**
 * The text of an article or page as a component, and its headings.
 * @throws Error when no file has its id
 */
export async function renderText(folder: 'articles' | 'pages', { id }: Article | Page): Promise<Rendered> {
  const text = (await load()).texts.get(`${folder}/${id}`);
  if (!text) throw new Error(`content/${folder} has no file for "${id}".`);
  return text;
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

async function read(): Promise<Loaded> {
  const texts = new Map<string, Rendered>();
  /** What there is beside an entry’s front matter. Its text is compiled here, once. */
  const readText = async (
    entry: CollectionEntry<'articles' | 'pages'>,
  ): Promise<{ file: string; outline: Outline }> => {
    const text = await render(entry);
    texts.set(`${entry.collection}/${entry.id}`, text);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what our own plugin left with the text
    const outline: Outline = text.remarkPluginFrontmatter.outline;
    return { file: relative('.', entry.filePath ?? entry.id), outline };
  };
  const [articles, pages] = await Promise.all([getCollection('articles'), getCollection('pages')]);
  const covers = new Map(articles.flatMap(({ id, data: { cover } }) => (cover ? [[id, cover.image] as const] : [])));
  /** Front matter as its schema has it: with the address of the picture, which is kept beside. */
  const plain = ({ cover, ...data }: CollectionEntry<'articles'>['data']): EntryOf<'articles'>['data'] => ({
    ...data,
    cover: cover && { ...cover, image: cover.image.src },
  });
  const entries = {
    articles: await Promise.all(
      articles.map(async (entry) => ({ ...entry, ...(await readText(entry)), data: plain(entry.data) })),
    ),
    pages: await Promise.all(pages.map(async (entry) => ({ ...entry, ...(await readText(entry)) }))),
    people: await getCollection('people'),
    topics: await getCollection('topics'),
    sources: await getCollection('sources'),
    claims: await getCollection('claims'),
    roles: await getCollection('roles'),
    criteria: await getCollection('criteria'),
    pairs: await getCollection('pairs'),
    disagreements: await getCollection('disagreements'),
    agreements: await getCollection('agreements'),
    decision: await getCollection('decision'),
    glossary: await getCollection('glossary'),
    forecasts: await getCollection('forecasts'),
    series: await getCollection('series'),
    corrections: await getCollection('corrections'),
  };
  // A writer sees drafts while writing. MODE, unlike DEV, is the same whatever NODE_ENV the machine has set.
  const withDrafts = import.meta.env.MODE === 'development';
  const catalog = assembleCatalog(entries, { publication, today: today(publication.timeZone), withDrafts });
  // eslint-disable-next-line no-console -- for whoever builds the site
  for (const reminder of catalog.reminders) console.warn(reminder);
  return { catalog, covers, texts };
}
