import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPair, parseDocument, visit, type Node } from 'yaml';
import type { z } from 'astro/zod';
import { collections, type CollectionName } from '../../src/catalog/schemas/collections.ts';
import { publication } from '../../src/catalog/schemas/publication.ts';
import { frontMatterOf } from '../../src/front-matter.ts';
import { hostileBody } from './hostile-body.ts';
import { hostileTexts } from './hostile-texts.ts';
import type { ProjectCopy } from './project-copy.ts';

/** Where braces stand for figures or counts: folders, and the key of an article. */
const filledIn = ['pages', 'forecasts', 'series', 'figure'];

/** Texts of pages that are measured once their counts are in, which no schema does. */
const measured = 'description';

/**
 * Puts hostile texts into a publication, in place of every text that its schemas take whatever it says, and at the end of
 * every article and page. The same text becomes the same again, since some name each other.
 * @returns how many were put in
 */
export function makeHostile(copy: ProjectCopy): number {
  const turns = new Map<string, number>();
  const changed = (file: string, schema: z.ZodType, yaml: string): string => {
    const document = parseDocument(yaml, { customTags: ['timestamp'] });
    visit(document, {
      Scalar(key, node, path) {
        const { value } = node;
        if (key === 'key' || typeof value !== 'string') return;
        const turn = turns.get(value) ?? turns.size;
        const keys = [...file.split('/'), ...keysOf(path)];
        const isFilledIn = keys.some((each) => filledIn.includes(each));
        const texts = hostileTexts(turn).slice(keys.includes(measured) ? 1 : 0);
        const taken = texts
          .map((text) => (isFilledIn ? text.replace(/[{}]/g, '') : text))
          .find((text) => {
            node.value = text;
            return schema.safeParse(document.toJS()).success;
          });
        node.value = taken ?? value;
        if (taken === undefined) return;
        node.type = 'QUOTE_DOUBLE';
        turns.set(value, turn);
      },
    });
    return document.toString({ lineWidth: 0 });
  };
  const settings = 'content/publication.yaml';
  copy.write(settings, changed(settings, publication, copy.read(settings)));
  for (const [folder, name] of filesOf(copy)) {
    const file = `content/${folder}/${name}`;
    const text = copy.read(file);
    const { schema } = collections[folder];
    const frontMatter = name.endsWith('.yaml') ? undefined : (frontMatterOf(text) ?? '');
    copy.write(
      file,
      frontMatter === undefined
        ? changed(file, schema, text)
        : text.replace(frontMatter, () => changed(file, schema, frontMatter)) + hostileBody(name.endsWith('.mdx')),
    );
  }
  return turns.size;
}

/** The keys that lead to a value. */
const keysOf = (path: readonly unknown[]): string[] =>
  path.flatMap((step) => (isPair<{ value?: unknown }, Node>(step) ? [String(step.key.value)] : []));

/** The files that are read, without examples. */
function filesOf(copy: ProjectCopy): (readonly [CollectionName, string])[] {
  return (Object.keys(collections) as CollectionName[]).flatMap((folder) =>
    readdirSync(join(copy.folder, 'content', folder))
      .filter((name) => !name.startsWith('_') && collections[folder].endings.some((end) => name.endsWith(`.${end}`)))
      .sort()
      .map((name) => [folder, name] as const),
  );
}
