/** What the files say, as far as a rule looks into it. A kind of content that is not there is empty. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { contentFolder, filesIn, fromYaml, writtenTexts } from './content-files.ts';

export const texts = z.array(z.string()).default([]);
export const dated = z.object({ published: z.date(), updated: z.date().optional() });
const change = z.object({ changed: z.date(), was: z.string(), is: z.string(), why: z.string() });

/** The publication itself. */
export const publication = z
  .object({
    name: z.string(),
    publisher: z.string().optional(),
    question: z.string(),
    description: z.string(),
    language: z.string(),
    timeZone: z.string().default('UTC'),
    contact: z.string().optional(),
    licence: z.object({ name: z.string(), url: z.string() }),
    fediverseCreator: z.string().optional(),
    header: texts,
    footer: z.array(z.union([z.string(), z.object({ page: z.string(), part: z.string().optional() })])).default([]),
  })
  .optional()
  .parse(
    existsSync(join(contentFolder, 'publication.yaml'))
      ? fromYaml(readFileSync(join(contentFolder, 'publication.yaml'), 'utf8'))
      : undefined,
  );

const { timeZone } = { timeZone: 'UTC', ...publication };

/** The day on which it is where the publication is, or that the site was built for: `2026-11-21`. */
export const today = process.env.TODAY || new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());

/** A day as addresses and attributes give it. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** The day on which a file says it last changed. */
export const changedOn = ({ published, updated }: z.infer<typeof dated>): string => isoDay(updated ?? published);

const article = dated.extend({
  title: z.string(),
  description: z.string(),
  topics: texts,
  retells: z.string().optional(),
  authors: texts,
  leftOut: z.array(z.object({ claim: z.string() })).default([]),
  changes: z.array(z.object({ changed: z.date(), why: z.string() })).default([]),
  expires: z.date().optional(),
  series: z.object({ name: z.string(), part: z.number() }).optional(),
  cover: z.object({ alt: z.string(), credit: z.string().optional() }).optional(),
  figure: z
    .object({
      title: z.string(),
      note: z.string().optional(),
      timeline: z.array(z.object({ year: z.number(), forecast: z.string().optional() })).default([]),
      reach: texts,
      choice: z.string().optional(),
    })
    .optional(),
  language: z.string().optional(),
  formerly: texts,
  draft: z.boolean().default(false),
});

const allArticles = writtenTexts.flatMap(({ name, text }) => {
  const id = /^articles\/([^/]+)\.mdx?$/.exec(name)?.[1];
  const [, matter = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  return id === undefined ? [] : [{ id, body, ...article.parse(fromYaml(matter)) }];
});

/** The articles that are out, those kept at their addresses only included, and those that are not: drafts, and what is dated later than today. */
export const articleFiles = allArticles.filter(({ draft, published }) => !draft && isoDay(published) <= today);
export const expiredArticles = articleFiles.filter(({ expires }) => expires && isoDay(expires) <= today);
export const unpublishedArticles = allArticles.filter((each) => !articleFiles.includes(each));

/** The file of the article with that path. */
export const articleFileAt = (path: string): (typeof articleFiles)[number] | undefined =>
  articleFiles.find(({ id }) => path === `/articles/${id}/`);

/** The day on which an article’s own text last changed: what it shows of other files may be newer. */
export function articleDayAt(path: string): string {
  const file = articleFileAt(path);
  return file ? changedOn(file) : '';
}

export const people = filesIn('people', z.object({ name: z.string() }));
export const topicFiles = filesIn('topics', dated.extend({ name: z.string() }));
export const criteria = filesIn('criteria', dated.extend({ name: z.string(), order: z.number() }));
export const pairFiles = filesIn('pairs', dated.extend({ changes: z.array(change).default([]) }));
export const agreements = filesIn('agreements', dated);
export const disagreements = filesIn('disagreements', dated);
export const corrections = filesIn('corrections', change);

export const roleFiles = filesIn(
  'roles',
  dated.extend({
    name: z.string(),
    order: z.number(),
    accounts: z.record(
      z.string(),
      z.object({
        reach: z.record(z.string(), z.object({ changes: z.array(change).default([]) })).default({}),
        findings: z.record(
          z.string(),
          z.object({ says: z.string(), notStated: z.string().optional(), changes: z.array(change).default([]) }),
        ),
      }),
    ),
  }),
);

export const sources = filesIn(
  'sources',
  dated.extend({
    title: z.string(),
    ...{ author: z.string().optional(), aboutAuthor: z.string().optional() },
    ...{ credit: z.string().optional(), creditNote: z.string().optional() },
    interest: z.string().optional(),
    dateNote: z.string().optional(),
    shortName: z.string().optional(),
    publisher: z.string(),
    url: z.string().optional(),
    notLinked: z.string().optional(),
    dated: z.string(),
    kind: z.string(),
    checked: z.date(),
  }),
);

const claim = z.object({ kind: z.string(), says: z.string(), step: z.number().optional() });

/** Every claim, by its number. */
export const claims: ReadonlyMap<string, z.infer<typeof claim> & { source: string }> = new Map(
  [...filesIn('claims', z.object({ claims: z.record(z.string(), claim) }))].flatMap(([source, file]) =>
    Object.entries(file.claims).map(([id, said]) => [id, { ...said, source }] as const),
  ),
);

export const terms = filesIn(
  'glossary',
  dated.extend({ term: z.string(), definition: z.string(), claims: texts, seeAlso: texts }),
);

export const forecasts = filesIn(
  'forecasts',
  dated.extend({
    order: z.number(),
    kind: z.string().default('forecast'),
    name: z.string(),
    short: z.string(),
    claims: texts,
    forecaster: z.string().optional(),
    covers: z.record(z.string(), z.string()).default({}),
    verdicts: z.array(z.object({ verdict: z.string(), side: z.string().optional() })),
    qualified: z.string().optional(),
    changes: z.array(change).default([]),
    prediction: z.string(),
    reasoning: texts,
    standsFor: z.string().optional(),
    evidence: z.array(z.object({ says: z.string(), sources: texts, repeats: texts })).default([]),
    pictures: z
      .array(
        z.object({
          title: z.string(),
          form: z.string(),
          caption: z.string(),
          panels: z.array(z.object({ series: texts })),
        }),
      )
      .default([]),
    series: texts,
  }),
);

export const series = filesIn(
  'series',
  dated.extend({
    name: z.string(),
    short: z.string().optional(),
    unit: z.string(),
    derived: z.object({ multiply: texts }).optional(),
    points: z
      .record(
        z.string(),
        z.object({
          value: z.number(),
          label: z.string().optional(),
          hedge: z.string().optional(),
          foretold: z.boolean().default(false),
          confirmed: z.string(),
          ...{ sources: texts, repeats: texts, fits: texts },
        }),
      )
      .default({}),
  }),
);
