/**
 * The files that were built from, read without the site’s own code. `CONTENT` names their folder, from the project’s
 * root; without it, `content`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { root } from './published.ts';

/** The folder of the content. */
export const contentFolder = resolve(root, process.env.CONTENT ?? 'content');

const written = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(mdx?|ya?ml)$/.test(name))
  .map((name) => ({ name: name.replaceAll(sep, '/'), text: readFileSync(join(contentFolder, name), 'utf8') }));

const isExample = (name: string): boolean => /(^|\/)_[^/]*$/.test(name);

/** The text of every file that is read for the site. */
export const writtenTexts = written.filter(({ name }) => !isExample(name));

/** The text of the files that are left alone: their names begin with `_`. */
export const exampleTexts = written.filter(({ name }) => isExample(name));

/** What a file of YAML says, days as days. */
export const fromYaml = (text: string): unknown => parse(text, { customTags: ['timestamp'] });

/** The files of a kind by their ids, as far as a rule looks into them. */
export function filesIn<Schema extends z.ZodType>(kind: string, schema: Schema): ReadonlyMap<string, z.infer<Schema>> {
  return new Map(
    writtenTexts.flatMap(({ name, text }) => {
      const id = new RegExp(`^${kind}/([^/]+)\\.yaml$`).exec(name)?.[1];
      return id === undefined ? [] : [[id, schema.parse(fromYaml(text))] as const];
    }),
  );
}
