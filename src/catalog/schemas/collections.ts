/** Every kind of file a publication is made of: its folder in `content/`, the endings it is read with, its schema. */
import { agreement } from './agreement.ts';
import { article } from './article.ts';
import { claims } from './claims.ts';
import { correction } from './correction.ts';
import { criterion } from './criterion.ts';
import { disagreement } from './disagreement.ts';
import { forecast } from './forecast.ts';
import { outcome } from './outcome.ts';
import { page } from './page.ts';
import { pair } from './pair.ts';
import { person } from './person.ts';
import { question } from './question.ts';
import { role } from './role.ts';
import { series } from './series.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';

const yaml = ['yaml'] as const;

export const collections = {
  articles: { schema: article, endings: ['md', 'mdx'] },
  pages: { schema: page, endings: ['mdx'] },
  people: { schema: person, endings: yaml },
  topics: { schema: topic, endings: yaml },
  sources: { schema: source, endings: yaml },
  claims: { schema: claims, endings: yaml },
  roles: { schema: role, endings: yaml },
  criteria: { schema: criterion, endings: yaml },
  pairs: { schema: pair, endings: yaml },
  disagreements: { schema: disagreement, endings: yaml },
  agreements: { schema: agreement, endings: yaml },
  decision: { schema: question, endings: yaml },
  outcomes: { schema: outcome, endings: yaml },
  glossary: { schema: term, endings: yaml },
  forecasts: { schema: forecast, endings: yaml },
  series: { schema: series, endings: yaml },
  corrections: { schema: correction, endings: yaml },
} as const;

/** The name of a folder in `content/`. */
export type CollectionName = keyof typeof collections;
