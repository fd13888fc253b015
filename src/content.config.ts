import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { article } from './catalog/schemas/article.ts';
import { claims } from './catalog/schemas/claims.ts';
import { correction } from './catalog/schemas/correction.ts';
import { criterion } from './catalog/schemas/criterion.ts';
import { forecast } from './catalog/schemas/forecast.ts';
import { pair } from './catalog/schemas/pair.ts';
import { agreement, disagreement } from './catalog/schemas/points.ts';
import { question } from './catalog/schemas/question.ts';
import { role } from './catalog/schemas/role.ts';
import { series } from './catalog/schemas/series.ts';
import { source } from './catalog/schemas/source.ts';
import { term } from './catalog/schemas/term.ts';
import { topic } from './catalog/schemas/topic.ts';

/** Every file of a folder of `content/` with the given ending; files that begin with `_` are left alone. */
const filesIn = (folder: string, ending: 'mdx' | 'yaml' = 'yaml') =>
  glob({ base: `./content/${folder}`, pattern: `[^_]*.${ending}` });

export const collections = {
  articles: defineCollection({ loader: filesIn('articles', 'mdx'), schema: article }),
  roles: defineCollection({ loader: filesIn('roles'), schema: role }),
  criteria: defineCollection({ loader: filesIn('criteria'), schema: criterion }),
  claims: defineCollection({ loader: filesIn('claims'), schema: claims }),
  sources: defineCollection({ loader: filesIn('sources'), schema: source }),
  disagreements: defineCollection({ loader: filesIn('disagreements'), schema: disagreement }),
  agreements: defineCollection({ loader: filesIn('agreements'), schema: agreement }),
  pairs: defineCollection({ loader: filesIn('pairs'), schema: pair }),
  glossary: defineCollection({ loader: filesIn('glossary'), schema: term }),
  decision: defineCollection({ loader: filesIn('decision'), schema: question }),
  series: defineCollection({ loader: filesIn('series'), schema: series }),
  forecasts: defineCollection({ loader: filesIn('forecasts'), schema: forecast }),
  corrections: defineCollection({ loader: filesIn('corrections'), schema: correction }),
  topics: defineCollection({ loader: filesIn('topics'), schema: topic }),
};
