import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { article } from './catalog/schemas/article.ts';
import { claims } from './catalog/schemas/claims.ts';
import { criterion } from './catalog/schemas/criterion.ts';
import { agreement, disagreement } from './catalog/schemas/points.ts';
import { role } from './catalog/schemas/role.ts';
import { source } from './catalog/schemas/source.ts';
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
  topics: defineCollection({ loader: filesIn('topics'), schema: topic }),
};
