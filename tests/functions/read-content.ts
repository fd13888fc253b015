/** Whole publications, read as the build reads them: each file through its schema. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { assembleCatalog, type Catalog } from '../../src/catalog/assemble.ts';
import type { Entries } from '../../src/catalog/entries.ts';
import { collections, type CollectionName } from '../../src/catalog/schemas/collections.ts';
import { readPublication } from '../../src/catalog/schemas/read-publication.ts';
import { outlineFrom } from './entries.ts';

const root = resolve(import.meta.dirname, '../..');
const full = 'tests/fixtures/full/content';

/** A day on which everything that is to be published is. */
const dayOfReading = new Date('2027-01-01');

/** A piece of YAML in which 2026-11-21 is a day, as it is for the build. */
const readYaml = (text: string): unknown => parse(text, { customTags: ['timestamp'] });

/** The files of a folder, if it is there. Those whose names begin with `_` are examples. */
function entriesIn<Name extends CollectionName>(content: string, folder: Name): Entries[Name] {
  const { schema, endings } = collections[folder];
  const path = join(root, content, folder);
  const names = (existsSync(path) ? readdirSync(path) : [])
    .filter((name) => !name.startsWith('_') && endings.some((ending) => extname(name) === `.${ending}`))
    .sort();
  return names.map((name) => {
    const text = readFileSync(join(path, name), 'utf8');
    const [, frontMatter = text] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    const entry = { id: name.slice(0, -extname(name).length), data: schema.parse(readYaml(frontMatter)) };
    if (name.endsWith('.yaml')) return entry;
    const outline = name.endsWith('.md') ? { tags: [] } : outlineFrom(text);
    return { ...entry, file: `content/${folder}/${name}`, outline };
  }) as Entries[Name];
}

/** All files of a content folder, ids not yet resolved. @param content from the project’s root */
export function readContent(content = full): Entries {
  const read = <Name extends CollectionName>(folder: Name) => entriesIn(content, folder);
  return {
    articles: read('articles'),
    pages: read('pages'),
    people: read('people'),
    topics: read('topics'),
    sources: read('sources'),
    claims: read('claims'),
    roles: read('roles'),
    criteria: read('criteria'),
    pairs: read('pairs'),
    disagreements: read('disagreements'),
    agreements: read('agreements'),
    decision: read('decision'),
    outcomes: read('outcomes'),
    glossary: read('glossary'),
    forecasts: read('forecasts'),
    series: read('series'),
    corrections: read('corrections'),
  };
}

/** What a site would be built from. @param entries of which some may have been changed */
export function catalogFrom(content = full, entries = readContent(content)): Catalog {
  const publication = readPublication(readFileSync(join(root, content, 'publication.yaml'), 'utf8'));
  return assembleCatalog(entries, { publication, today: dayOfReading });
}
