// npm run schemas: writes the schemas of content into .vscode/, where editors look for them.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { editorSchemas, yamlSchemas } from './editor-schemas.ts';

const editor = resolve(import.meta.dirname, '../../.vscode');
const write = (path: string, value: object) => writeFile(resolve(editor, path), `${JSON.stringify(value, null, 2)}\n`);

await rm(resolve(editor, 'schemas'), { recursive: true, force: true });
await mkdir(resolve(editor, 'schemas'), { recursive: true });
await Promise.all(editorSchemas().map(({ kind, schema }) => write(`schemas/${kind}.json`, schema)));

const settings = z.looseObject({}).parse(JSON.parse(await readFile(resolve(editor, 'settings.json'), 'utf8')));
await write('settings.json', { ...settings, 'yaml.schemas': yamlSchemas() });
