import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas, yamlSchemas } from '../../../src/authoring/editor-schemas.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const schemas = editorSchemas();

/** An editor: it says what is wrong with a value of a kind. */
function editorFor(schema: object): (value: unknown) => unknown[] {
  const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

/** Content of this publication and of those that tests build. */
const contentFiles = (pattern: string): string[] =>
  globSync(`{content,tests/fixtures/*/content}/${pattern}`, { cwd: root }).filter(
    (path) => !basename(path).startsWith('_'),
  );

const schemaOf = (kind: string): object => schemas.find((schema) => schema.kind === kind)?.schema ?? {};

test('what editors read is what the schemas say (npm run schemas writes it)', () => {
  expect(readdirSync(resolve(root, '.vscode/schemas')).toSorted()).toEqual(schemas.map(({ kind }) => `${kind}.json`));
  for (const { kind, schema } of schemas) expect(JSON.parse(read(`.vscode/schemas/${kind}.json`))).toEqual(schema);
  expect(JSON.parse(read('.vscode/settings.json'))).toMatchObject({ 'yaml.schemas': yamlSchemas() });
});

test('an editor finds no fault in content that is right', () => {
  const looked = schemas
    .filter(({ files }) => files.endsWith('.yaml'))
    .flatMap(({ schema, files }) => {
      const faultsOf = editorFor(schema);
      return contentFiles(files).map((path) => ({ path, faults: faultsOf(parse(read(path))) }));
    });
  expect(looked.length).toBeGreaterThan(0);
  expect(looked.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

test('a date stands without quotes, as a day', () => {
  const faultsOf = editorFor(schemaOf('topics'));
  const topic = { name: 'A topic', description: 'x'.repeat(50), published: '2026-11-21' };
  expect(faultsOf(topic)).toEqual([]);
  expect(faultsOf({ ...topic, published: '21.11.2026' })).toHaveLength(1);
});

test('what may be left out in a file may be left out in an editor', () => {
  expect(schemaOf('roles')).toMatchObject({ required: expect.not.arrayContaining(['updated']) as unknown });
});

test('a rule with one sentence of advice gives it to the editor', () => {
  expect(schemaOf('topics')).toMatchObject({
    properties: {
      name: { errorMessage: 'Write a few words here: readers see them.' },
      published: { errorMessage: 'Write a date as 2026-11-21, without quotes.' },
    },
  });
});

test('an editor shows what a key is for, as its schema says it, and nothing where it says two things', () => {
  const { properties } = schemaOf('articles') as { properties: Record<string, { description?: string }> };
  expect(properties.formerly?.description).toBe(
    'Names that its file had before, the oldest first. Their addresses lead here.',
  );
  expect(properties.updated?.description).toContain('The day of the last real change');
  expect(properties.title?.description).toBeUndefined();
});
