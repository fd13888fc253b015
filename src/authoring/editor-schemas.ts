import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { collections } from '../catalog/schemas/collections.ts';
import { publication } from '../catalog/schemas/publication.ts';

/** What an editor is told of one kind of file. */
export interface EditorSchema {
  /** The name of the kind: `roles`. */
  kind: string;
  /** Pattern of the files it is for, from a content folder. */
  files: string;
  /** JSON Schema of draft 7, which editors know best. */
  schema: object;
}

/** The sentence of advice that a rule has, if it has one whatever is wrong. */
function adviceOf(error: z.core.$ZodErrorMap<never> | undefined): string | undefined {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- zod lets each rule be asked of its own faults only; ours look at the code at most
  const advice = error?.({ code: 'custom', input: undefined } as never);
  return typeof advice === 'string' ? advice : advice?.message;
}

/** Adds what JSON Schema has no word for: a date without quotes, and our sentence of advice on a value. */
function explain({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }) {
  const { def } = zodSchema._zod;
  if (def.type === 'date') Object.assign(jsonSchema, { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });
  const rules = [def, ...(def.checks ?? []).map((check) => check._zod.def)];
  const advice = new Set(rules.map(({ error }) => adviceOf(error)).filter((sentence) => sentence !== undefined));
  // Editors put it in place of their own words: it has to be right whatever is wrong.
  if (jsonSchema.type !== 'object' && advice.size === 1) Object.assign(jsonSchema, { errorMessage: [...advice][0] });
}

/** The names of files that hold the schemas of kinds, where they are not the name of the kind without its last letter. */
const schemaFiles: Readonly<Record<string, string>> = {
  claims: 'claims',
  criteria: 'criterion',
  decision: 'question',
  glossary: 'term',
  people: 'person',
  publication: 'publication',
  series: 'series',
};

const schemaFolder = resolve(import.meta.dirname, '../catalog/schemas');

/** What the comments of a schema say of its keys; of keys that stand in it twice with different comments, nothing. */
function helpIn(file: string): Map<string, string> {
  const source = readFileSync(join(schemaFolder, `${file}.ts`), 'utf8');
  const help = new Map<string, string>();
  const twice = new Set<string>();
  for (const [, comment = '', key = ''] of source.matchAll(/\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\s*(\w+):/g)) {
    const says = comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
    if (help.has(key) && help.get(key) !== says) twice.add(key);
    help.set(key, says);
  }
  for (const key of twice) help.delete(key);
  return help;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Adds to every key of a schema what is said of it, which editors show when one points at it. */
function describe(schema: object, help: ReadonlyMap<string, string>): void {
  for (const [word, value] of Object.entries<unknown>({ ...schema })) {
    if (!isObject(value)) continue;
    if (word === 'properties')
      for (const [key, property] of Object.entries<unknown>({ ...value })) {
        const says = help.get(key);
        if (says !== undefined && isObject(property)) Object.assign(property, { description: says });
      }
    describe(value, help);
  }
}

function toEditorSchema(kind: string, files: string, schema: z.ZodType): EditorSchema {
  const written = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any', override: explain });
  const file = schemaFiles[kind] ?? kind.slice(0, -1);
  describe(written, new Map([...helpIn('shared'), ...helpIn(file)]));
  return { kind, files, schema: written };
}

const patternOf = (folder: string, endings: readonly string[]): string =>
  `${folder}/*.${endings.length > 1 ? `{${endings.join(',')}}` : endings.join('')}`;

/**
 * The schemas of content as editors read them: for the settings of the publication and for every kind of file.
 * @returns a schema for each kind of file, in alphabetical order
 */
export function editorSchemas(): EditorSchema[] {
  const kinds = Object.entries(collections).map(([folder, { schema, endings }]) =>
    toEditorSchema(folder, patternOf(folder, endings), schema),
  );
  return [...kinds, toEditorSchema('publication', 'publication.yaml', publication)].sort((one, other) =>
    one.kind.localeCompare(other.kind, 'en'),
  );
}

/**
 * The setting of the YAML extension that says which schema is for which files. Front matter is not its business.
 * @returns patterns of files by the path of a schema
 */
export function yamlSchemas(): Record<string, string> {
  const yaml = editorSchemas().filter(({ files }) => files.endsWith('.yaml'));
  return Object.fromEntries(yaml.map(({ kind, files }) => [`./.vscode/schemas/${kind}.json`, `**/content/${files}`]));
}
