import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render, type CollectionEntry } from 'astro:content';
import { digestOf, digestOfFolder, digestOfProgram } from '../digests.ts';
import type { Basis } from '../kept-by-content.ts';
import { keptOrMade } from '../kept-files.ts';
import { compileText } from '../processor/compiled-text.ts';
import type { EntryOf } from './entries.ts';
import type { Outline } from './outline.ts';

/** A text of the content, compiled: a component, and its headings. */
export type Rendered = Pick<Awaited<ReturnType<typeof render>>, 'Content' | 'headings'>;

/** What is known of a text before it is rendered. */
export interface OutlinedText {
  outline: Outline;
  /** Of its whole file. */
  digest: string;
  /** Gives it compiled. It is compiled anew for whoever asks again: nobody does in a build, and thousands would be held. */
  compiled: () => Promise<Rendered>;
}

// MODE, unlike DEV, is the same whatever NODE_ENV the machine has set.
const isWriting = import.meta.env.MODE === 'development';

const program = isWriting ? '' : digestOfProgram('.');

/** What a text uses, and the text itself. @throws Error with the line and the column of what cannot be read */
export async function outlineText(
  entry: CollectionEntry<'articles'> | CollectionEntry<'pages'>,
): Promise<OutlinedText> {
  const file = entry.filePath ?? '';
  const written = await readFile(file, 'utf8');
  const digest = digestOf(written);
  if (entry.collection !== 'articles' || !file.endsWith('.mdx')) return { ...(await compileByAstro(entry)), digest };
  let underway: ReturnType<typeof compileText> | undefined;
  const compile = () => (underway ??= compileText(written));
  const outline = async (): Promise<Outline> => (await compile()).outline;
  return {
    // Compiling a thousand texts takes seconds, and most have not changed.
    outline: isWriting ? await outline() : await keptOutline(digestOf(program + digest), outline),
    digest,
    compiled: async () => {
      const text = await compile();
      underway = undefined;
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a component to Astro, which its types do not know
      return text as Rendered;
    },
  };
}

async function keptOutline(key: string, make: () => Promise<Outline>): Promise<Outline> {
  const bytes = await keptOrMade(join('.cache/outlines', key), async () => Buffer.from(JSON.stringify(await make())));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- written by the line above
  return JSON.parse(bytes.toString()) as Outline;
}

async function compileByAstro(
  entry: CollectionEntry<'articles'> | CollectionEntry<'pages'>,
): Promise<Omit<OutlinedText, 'digest'>> {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what our own plugin left with the text
  const outline: Outline = remarkPluginFrontmatter.outline;
  return { outline, compiled: () => Promise.resolve({ Content, headings }) };
}

/**
 * What everything on the site is made from. Of an article, others know what stands in its front matter and which tags it
 * uses, under which heading; its words only where its text is asked for.
 * @param articles every file, whether it is published or not
 * @param day on which hangs what is published
 * @param content path of the content folder
 */
export function basisOf(
  articles: readonly (EntryOf<'articles'> & { digest: string })[],
  day: Date,
  content: string,
): Basis {
  const others = digestOfFolder(content, (path) => !/^articles\/[^/]+\.mdx?$/.test(path));
  const known = articles.map(({ id, data, outline: { tags } }) => ({
    id,
    data,
    tags: tags.map((tag) => ({ ...tag, line: 0, column: 0 })),
  }));
  return {
    facts: digestOf(JSON.stringify([program, process.cwd(), content, others, day, known])),
    texts: new Map(articles.map(({ id, digest }) => [id, digest])),
  };
}
