import type { z } from 'astro/zod';
import { resolveFigure, type ArticleFigure, type FigureMaterial } from './article-figure.ts';
import { checkUpdated } from './corrections.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import type { Outline } from './outline.ts';
import type { Person } from './people.ts';
import type { Resolver } from './resolver.ts';
import type { article } from './schemas/article.ts';
import { isLinked, type RetoldSource } from './sources.ts';
import type { Topic } from './topics.ts';

type Written = z.infer<typeof article>;

/** One article. */
export interface Article
  extends
    Pick<Written, 'title' | 'description' | 'draft' | 'changes' | 'expires' | 'series' | 'cover' | 'language'>,
    Dated {
  id: string;
  /** The name it was first published under, by which feeds know it for ever. */
  firstId: string;
  /** The names it had before this one. */
  formerly: string[];
  topics: Topic[];
  /** The work it retells; absent where the article is our own. */
  retells: RetoldSource | undefined;
  /** Who wrote it under their own name; nobody where the publication did. */
  authors: Person[];
  /** What is drawn beside its title. */
  figure: ArticleFigure | undefined;
  outline: Outline;
}

/** Articles with the newest first; those of one day by their names. */
export function newestFirst(files: readonly EntryOf<'articles'>[]): EntryOf<'articles'>[] {
  return files.toSorted((a, b) => b.data.published.getTime() - a.data.published.getTime() || a.id.localeCompare(b.id));
}

/**
 * An article in a list of one, or an empty list where the work it retells is unknown or cannot be read.
 * @param material what a figure at its head can be drawn from
 */
export function resolveArticle(
  entry: EntryOf<'articles'>,
  topics: ReadonlyMap<string, Topic>,
  people: ReadonlyMap<string, Person>,
  material: FigureMaterial,
  resolver: Resolver,
): Article[] {
  const { id, data, file, outline } = entry;
  const { title, description, draft, retells, changes, expires, series, cover, formerly, language } = data;
  const found = retells === undefined ? [] : resolver.findSource(retells, `${file}: retells`);
  const retold = found.filter(isLinked);
  if (found.length > retold.length)
    resolver.report(
      `${file}: retells names "${retells}", whose file has no url. A reader must be able to read the original: give its address.`,
    );
  if (retells !== undefined && retold.length === 0) return [];
  const dates = datesOf(data);
  checkUpdated(changes, dates.updated, `${file}: changes`, 'its front matter', resolver);
  return [
    {
      ...{ id, title, description, draft, outline, changes, expires, series, cover, formerly, language },
      retells: retold[0],
      figure: resolveFigure(entry, retold[0], material, resolver),
      firstId: formerly[0] ?? id,
      topics: data.topics.flatMap((topic) => resolver.find(topics, topic, `${file}: topics`, 'content/topics')),
      authors: data.authors.flatMap((author) => resolver.find(people, author, `${file}: authors`, 'content/people')),
      ...dates,
    },
  ];
}
