/** What `content/` holds of sources, claims, figures and forecasts, read without the site’s own code. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const content = new URL('../../content/', import.meta.url);

/** The files of a folder by their names, as far as a test looks into them. */
function filesIn<Schema extends z.ZodType>(folder: string, schema: Schema): ReadonlyMap<string, z.infer<Schema>> {
  const place = new URL(`${folder}/`, content);
  const names = readdirSync(place).filter((name) => name.endsWith('.yaml') && !name.startsWith('_'));
  if (names.length === 0) throw new Error(`content/${folder} is empty.`);
  return new Map(
    names.map((name) => [
      name.replace(/\.yaml$/, ''),
      schema.parse(parse(readFileSync(new URL(name, place), 'utf8'), { customTags: ['timestamp'] })),
    ]),
  );
}

const texts = z.array(z.string()).default([]);

export const sources = filesIn(
  'sources',
  z.object({
    title: z.string(),
    author: z.string().optional(),
    publisher: z.string(),
    url: z.string().optional(),
    notLinked: z.string().optional(),
    dated: z.string(),
    kind: z.string(),
    checked: z.date(),
  }),
);

const claim = z.object({ kind: z.string(), says: z.string() });

/** Every claim, by its number. */
export const claims: ReadonlyMap<string, z.infer<typeof claim> & { source: string }> = new Map(
  [...filesIn('claims', z.object({ claims: z.record(z.string(), claim) }))].flatMap(([source, file]) =>
    Object.entries(file.claims).map(([id, data]) => [id, { ...data, source }] as const),
  ),
);

export const forecasts = filesIn(
  'forecasts',
  z.object({
    order: z.number(),
    name: z.string(),
    short: z.string(),
    claims: texts,
    covers: z.record(z.string(), z.string()).default({}),
    verdicts: z.array(z.object({ verdict: z.string(), side: z.string().optional() })),
    qualified: z.string().optional(),
    prediction: z.string(),
    reasoning: texts,
    standsFor: z.string().optional(),
    evidence: z.array(z.object({ says: z.string(), sources: texts })).default([]),
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

export const seriesFiles = filesIn(
  'series',
  z.object({
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
          sources: texts,
          fits: texts,
        }),
      )
      .default({}),
  }),
);
