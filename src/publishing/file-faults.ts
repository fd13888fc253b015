import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { frontMatterOf } from '../front-matter.ts';
import { knownNames } from '../known-names.ts';

/** What is wrong in a file: where, as far as that is known, and a sentence. */
export interface FileFault {
  /** From 1, as is the column. */
  line?: number | undefined;
  column?: number | undefined;
  says: string;
}

/** A fault as messages have it: `content/articles/a-piece.mdx:12:3: …`. @param file its name, for messages */
export function inFile(file: string, { line, column, says }: FileFault): string {
  const place = line === undefined ? [file] : [file, line, ...(column === undefined ? [] : [column])];
  return `${place.join(':')}: ${says}`;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is wrong in data, by the keys that lead there. */
interface PlacedFault {
  path: Path;
  says: string;
}

/** What a writer writes where a schema asks for a type. */
const writtenAs: Readonly<Record<string, string>> = {
  string: 'Write a text.',
  number: 'Write a number.',
  int: 'Write a whole number.',
  boolean: 'Write true or false.',
  array: 'Write a list, like [one, two].',
  object: 'Write keys with values.',
  record: 'Write keys with values.',
};

/** What mends YAML that cannot be read, by the fault. */
const yamlAdvice: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that has a colon in quotes.',
  DUPLICATE_KEY: 'Write each key once.',
};

/**
 * Looks for what is wrong in a file of YAML, or in the front matter of a text.
 * @param text the whole file
 * @param schema what the file has to be
 * @param hasText whether the data stands between two lines of --- before a text
 * @param folder of the file, in which the picture that it names has to lie
 * @returns one fault for each value that is wrong; for YAML that cannot be read, the first
 */
export function dataFaults(text: string, schema: z.ZodType, hasText: boolean, folder: string): FileFault[] {
  const written = hasText ? frontMatterOf(text) : text;
  if (written === undefined)
    return [
      { line: 1, column: 1, says: 'there is no front matter. Begin the file with ---, its keys, and --- again.' },
    ];
  const lines = new LineCounter();
  const document = parseDocument(written, { customTags: ['timestamp'], lineCounter: lines, prettyErrors: false });
  const placeAt = (at: number): Pick<FileFault, 'line' | 'column'> => {
    const { line, col } = lines.linePos(at);
    return { line: line + (hasText ? 1 : 0), column: col };
  };
  const [fault] = document.errors;
  if (fault) {
    const advice = yamlAdvice[fault.code] ?? 'Look at its quotes, brackets and indentation.';
    return [{ ...placeAt(fault.pos[0]), says: `this cannot be read: ${fault.message.replace(/\.$/, '')}. ${advice}` }];
  }
  const impossible = impossibleDays(document).map(({ at, says }) => ({ ...placeAt(at), says }));
  if (impossible.length > 0) return impossible;
  const data: unknown = document.toJS();
  if (data === null) return [{ says: `nothing is in it. Its keys: ${keysAt(schema, []).join(', ')}.` }];
  const { error } = schema.safeParse(data);
  const found = error
    ? error.issues.flatMap((issue) => saidOf(issue, data, schema))
    : [...daysOutOfOrder(data), ...coverMissing(data, folder)];
  return found.map(({ path, says }) => {
    const at = offsetOf(document.contents, path);
    return { ...(at === undefined ? {} : placeAt(at)), says };
  });
}

/** Days that no calendar has: they would be read as days of the next month. */
function impossibleDays(document: Document): { at: number; says: string }[] {
  const found: { at: number; says: string }[] = [];
  visit(document, {
    Scalar: (_, { source, type, range }) => {
      if (type !== 'PLAIN' || !source || !/^\d{4}-\d{2}-\d{2}$/.test(source)) return;
      const day = new Date(`${source}T00:00:00Z`);
      if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(source))
        found.push({ at: range?.[0] ?? 0, says: `no calendar has the day ${source}. Write one that it has.` });
    },
  });
  return found;
}

/** When the day begins that the earliest place on earth has. */
const tomorrow = (): number => Date.now() + 14 * 60 * 60 * 1000;

/** Days that cannot follow each other, or have not come: what is published later waits, what was done later cannot be. */
function daysOutOfOrder(data: unknown): PlacedFault[] {
  const dayAt = (key: string): Date | undefined => {
    const value = valueAt(data, [key]);
    return value instanceof Date ? value : undefined;
  };
  const [published, updated] = [dayAt('published'), dayAt('updated')];
  const early =
    published && updated && updated < published
      ? [{ path: ['updated'], says: 'updated is a day before published. Mend one of them.' }]
      : [];
  const expires = dayAt('expires');
  if (published && expires && expires <= published)
    early.push({ path: ['expires'], says: 'expires is no day after published. Mend one of them.' });
  const late = ['updated', 'checked'].filter((key) => (dayAt(key)?.getTime() ?? 0) > tomorrow());
  return [
    ...early,
    ...late.map((key) => ({
      path: [key],
      says: `${key} is a day that has not come. Write today’s, or an earlier one.`,
    })),
  ];
}

/** A picture over the text that is not there. */
function coverMissing(data: unknown, folder: string): PlacedFault[] {
  const path = ['cover', 'image'];
  const image = valueAt(data, path);
  return typeof image !== 'string' || existsSync(join(folder, image))
    ? []
    : [{ path, says: `there is no picture ${image}. Mend its name, or put it there.` }];
}

/** A sentence for each thing that an issue is about, and where that stands. */
function saidOf(issue: Issue, data: unknown, schema: z.ZodType): PlacedFault[] {
  const { path, message } = issue;
  const name = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      says: `${[...path, key].map(String).join('.')} is no key here.${known.length > 0 ? ` ${knownNames(key, known)}` : ''}`,
    }));
  }
  const isOwn = !message.startsWith('Invalid input');
  const advice = !isOwn && issue.code === 'invalid_type' ? (writtenAs[issue.expected] ?? message) : message;
  return [{ path, says: valueAt(data, path) === undefined ? `${name} is missing. ${advice}` : `${name}: ${advice}` }];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

/** The keys that may stand at a place; none where its schema does not name them. */
function keysAt(schema: unknown, path: Path): string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject)
    return step === undefined ? Object.keys(schema.shape) : keysAt(Reflect.get(schema.shape, step), rest);
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? keysAt(schema.valueType, rest) : [];
}

/** Where the last key of a path that is there begins; nothing where none is. */
function offsetOf(node: unknown, [step, ...rest]: Path): number | undefined {
  if (step === undefined) return undefined;
  if (isSeq(node)) return offsetOf(node.items[Number(step)], rest);
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && (offsetOf(pair.value, rest) ?? (isScalar(pair.key) ? pair.key.range?.[0] : undefined));
}
