/** The content as the collections hand it over: checked by the schemas, ids not yet resolved. */
import type { z } from 'astro/zod';
import type { article } from './schemas/article.ts';
import type { claims } from './schemas/claims.ts';
import type { correction } from './schemas/correction.ts';
import type { criterion } from './schemas/criterion.ts';
import type { forecast } from './schemas/forecast.ts';
import type { pair } from './schemas/pair.ts';
import type { agreement, disagreement } from './schemas/points.ts';
import type { question } from './schemas/question.ts';
import type { role } from './schemas/role.ts';
import type { series } from './schemas/series.ts';
import type { source } from './schemas/source.ts';
import type { term } from './schemas/term.ts';
import type { topic } from './schemas/topic.ts';

/** One file of a collection. */
export interface Entry<Schema extends z.ZodType> {
  id: string;
  data: z.infer<Schema>;
}

/** An article’s file, with its whole text. */
export interface ArticleEntry extends Entry<typeof article> {
  /** The file’s name from the project’s root, for messages. */
  file: string;
  /** The whole file, front matter included. */
  text: string;
}

/** All collections. */
export interface Entries {
  articles: ArticleEntry[];
  roles: Entry<typeof role>[];
  criteria: Entry<typeof criterion>[];
  claims: Entry<typeof claims>[];
  sources: Entry<typeof source>[];
  disagreements: Entry<typeof disagreement>[];
  agreements: Entry<typeof agreement>[];
  pairs: Entry<typeof pair>[];
  glossary: Entry<typeof term>[];
  decision: Entry<typeof question>[];
  series: Entry<typeof series>[];
  forecasts: Entry<typeof forecast>[];
  corrections: Entry<typeof correction>[];
  topics: Entry<typeof topic>[];
}
