import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import type { ContentEntryType } from 'astro';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { collections as kinds, type CollectionName } from './catalog/schemas/collections.ts';

const content = resolve(process.env.CONTENT || 'content');

/** The files of a folder; those whose names begin with `_` are examples. The name without its ending is the id. */
const filesOf = (folder: CollectionName): Loader => {
  const files = glob({
    base: pathToFileURL(`${join(content, folder)}/`),
    pattern: kinds[folder].endings.map((ending) => `[^_]*.${ending}`),
    generateId: ({ entry }) => entry.replace(/\.[^.]+$/, ''),
    // Texts are read from their files. What is kept here becomes a module, and reading one of ten thousand texts takes minutes.
    retainBody: false,
  });
  // A folder that is not there is no fault; what is one is told by the check of the content, in a sentence.
  const quietly = (context: LoaderContext): LoaderContext => ({
    ...context,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the same logger but for one method
    logger: Object.create(context.logger, { warn: { value: () => undefined } }),
  });
  return {
    ...files,
    // Only who writes is watched for.
    load: (context) => {
      const own = folder === 'articles' ? uncompiled(context) : context;
      return files.load(quietly(context.watcher ? forgiving(own) : own));
    },
  };
};

/** What a loader is told, with another way to read files of each ending. */
function withEntryTypes(
  context: LoaderContext,
  change: (ending: string, type: ContentEntryType) => ContentEntryType,
): LoaderContext {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what glob() takes from it beside what its type says
  const { entryTypes } = context as LoaderContext & { entryTypes: Map<string, ContentEntryType> };
  const types = [...entryTypes].map(([ending, type]) => [ending, change(ending, type)] as const);
  return Object.assign({ ...context }, { entryTypes: new Map(types) });
}

/** Articles are no modules of the bundle: each is compiled where it is rendered. See processor/compiled-text.ts. */
const uncompiled = (context: LoaderContext): LoaderContext =>
  withEntryTypes(context, (ending, type) => {
    const own = { ...type };
    // By this the loader knows what becomes a module.
    if (ending === '.mdx') delete own.contentModuleTypes;
    return own;
  });

/** While somebody writes, a file that cannot be read is marked instead of ending everything. */
function forgiving(context: LoaderContext): LoaderContext {
  const parseData: LoaderContext['parseData'] = async (file) => {
    try {
      return await context.parseData(file);
    } catch {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- catalog.ts leaves out what is so marked
      return { isBroken: true } as unknown as typeof file.data;
    }
  };
  return withEntryTypes({ ...context, parseData }, (_, type) => ({
    ...type,
    getEntryInfo: async (file) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: {}, rawData: '', body: '', slug: '' };
      }
    },
  }));
}

export const collections = {
  articles: defineCollection({
    loader: filesOf('articles'),
    schema: ({ image }) => {
      const { cover } = kinds.articles.schema.shape;
      return kinds.articles.schema.extend({ cover: cover.unwrap().extend({ image: image() }).optional() });
    },
  }),
  pages: defineCollection({ loader: filesOf('pages'), schema: kinds.pages.schema }),
  people: defineCollection({ loader: filesOf('people'), schema: kinds.people.schema }),
  topics: defineCollection({ loader: filesOf('topics'), schema: kinds.topics.schema }),
  sources: defineCollection({ loader: filesOf('sources'), schema: kinds.sources.schema }),
  claims: defineCollection({ loader: filesOf('claims'), schema: kinds.claims.schema }),
  roles: defineCollection({ loader: filesOf('roles'), schema: kinds.roles.schema }),
  criteria: defineCollection({ loader: filesOf('criteria'), schema: kinds.criteria.schema }),
  pairs: defineCollection({ loader: filesOf('pairs'), schema: kinds.pairs.schema }),
  disagreements: defineCollection({ loader: filesOf('disagreements'), schema: kinds.disagreements.schema }),
  agreements: defineCollection({ loader: filesOf('agreements'), schema: kinds.agreements.schema }),
  decision: defineCollection({ loader: filesOf('decision'), schema: kinds.decision.schema }),
  outcomes: defineCollection({ loader: filesOf('outcomes'), schema: kinds.outcomes.schema }),
  glossary: defineCollection({ loader: filesOf('glossary'), schema: kinds.glossary.schema }),
  forecasts: defineCollection({ loader: filesOf('forecasts'), schema: kinds.forecasts.schema }),
  series: defineCollection({ loader: filesOf('series'), schema: kinds.series.schema }),
  corrections: defineCollection({ loader: filesOf('corrections'), schema: kinds.corrections.schema }),
};
