/** The content that is published, read as the build reads it: each file through its schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { assembleCatalog } from '../../src/catalog/assemble.ts';
import type { ArticleEntry, Entries, Entry } from '../../src/catalog/entries.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import { article } from '../../src/catalog/schemas/article.ts';
import { claims } from '../../src/catalog/schemas/claims.ts';
import { correction } from '../../src/catalog/schemas/correction.ts';
import { criterion } from '../../src/catalog/schemas/criterion.ts';
import { forecast } from '../../src/catalog/schemas/forecast.ts';
import { pair } from '../../src/catalog/schemas/pair.ts';
import { agreement, disagreement } from '../../src/catalog/schemas/points.ts';
import { question } from '../../src/catalog/schemas/question.ts';
import { role } from '../../src/catalog/schemas/role.ts';
import { series } from '../../src/catalog/schemas/series.ts';
import { source } from '../../src/catalog/schemas/source.ts';
import { term } from '../../src/catalog/schemas/term.ts';
import { topic } from '../../src/catalog/schemas/topic.ts';

const content = resolve(import.meta.dirname, '../../content');

/** A day on which everything in content/ is published. */
export const dayOfReading = new Date('2026-12-01');

/** The names of a folder’s files with that ending; those that begin with _ are for copying. */
function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(content, folder))
    .filter((name) => extname(name) === ending && !name.startsWith('_'))
    .sort();
}

/** A piece of YAML in which 2026-11-21 is a day, as it is for the build. */
function readYaml(text: string): unknown {
  return parse(text, { customTags: ['timestamp'] });
}

/** Every YAML file of a folder. */
function filesIn<Schema extends z.ZodType>(folder: string, schema: Schema): Entry<Schema>[] {
  return namesIn(folder, '.yaml').map((name) => ({
    id: basename(name, '.yaml'),
    data: schema.parse(readYaml(readFileSync(join(content, folder, name), 'utf8'))),
  }));
}

/** Every article. */
function articlesIn(): ArticleEntry[] {
  return namesIn('articles', '.mdx').map((name) => {
    const text = readFileSync(join(content, 'articles', name), 'utf8');
    const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
    return {
      id: basename(name, '.mdx'),
      file: `content/articles/${name}`,
      text,
      data: article.parse(readYaml(frontMatter)),
    };
  });
}

/** All of content/, ids not yet resolved. */
export function readContent(): Entries {
  return {
    articles: articlesIn(),
    roles: filesIn('roles', role),
    criteria: filesIn('criteria', criterion),
    claims: filesIn('claims', claims),
    sources: filesIn('sources', source),
    disagreements: filesIn('disagreements', disagreement),
    agreements: filesIn('agreements', agreement),
    pairs: filesIn('pairs', pair),
    glossary: filesIn('glossary', term),
    decision: filesIn('decision', question),
    series: filesIn('series', series),
    forecasts: filesIn('forecasts', forecast),
    corrections: filesIn('corrections', correction),
    topics: filesIn('topics', topic),
  };
}

/** What the site is built from. */
export function realCatalog(): Catalog {
  return assembleCatalog(readContent(), dayOfReading);
}
