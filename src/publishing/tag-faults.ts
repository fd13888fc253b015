import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { MdastNode } from 'satteri';
import { knownNames } from '../known-names.ts';
import { elementNameFault } from './html-faults.ts';
import type { PieceFault } from './text-faults.ts';

/** The attributes of tags, by the names of the tags. */
export type KnownTags = ReadonlyMap<string, readonly string[]>;

const folder = join(import.meta.dirname, '../articles/tags');

/** The attributes that a component takes, as its interface says. */
function attributesIn(component: string): string[] {
  const [, written = ''] = /^export interface Props \{\n([\s\S]*?)^\}/m.exec(component) ?? [];
  return [...written.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name = '']) => name);
}

/** Components for what Markdown itself has, which are no tags. */
const ofMarkdown = ['Link.astro', 'Picture.astro'];

/** Every tag that a page may use. */
const ofPages: KnownTags = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.astro') && !ofMarkdown.includes(name))
    .map((name) => [parse(name).name, attributesIn(readFileSync(join(folder, name), 'utf8'))]),
);

/** Lists of articles, which an article cannot be part of while it is read, and sheets to print, which a page is. */
const ofPagesOnly = ['ArticleCards', 'Milestone', 'Milestones', 'Question', 'QuestionSheet'];
const ofArticles: KnownTags = new Map([...ofPages].filter(([name]) => !ofPagesOnly.includes(name)));

/** The tags that a text may use, by whether it is an article. */
export const tagsFor = (isArticle: boolean): KnownTags => (isArticle ? ofArticles : ofPages);

/** What is wrong with the tags of a piece of plain Markdown, in which they mean nothing. */
export function markdownTagFaults(node: MdastNode): PieceFault[] {
  if (node.type !== 'html') return [];
  return [...node.value.matchAll(/<([A-Z]\w*)/g)].flatMap(({ 1: name = '', index: at }) => {
    const says = ofPages.has(name)
      ? `<${name}> is a tag, and tags work in files that end in .mdx. Rename the file.`
      : elementNameFault(name);
    return says === undefined ? [] : [{ at, says }];
  });
}

/**
 * What is wrong with a tag, by itself: it is none, or an attribute is none or not in quotes.
 * @param known the tags that the text may use
 */
export function tagFaults(node: MdastNode, known: KnownTags): string[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const { name } = node;
  if (!name || !/^[A-Z]/.test(name)) return [];
  const taken = known.get(name);
  if (!taken)
    return [
      ofPages.has(name)
        ? `<${name}> works in content/pages only. Leave it out here.`
        : `<${name}> is no tag. ${knownNames(name, known.keys())}`,
    ];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [`<${name} {…}>: write each value by its name, in quotes.`];
    if (!taken.includes(attribute.name))
      return [
        taken.length === 0
          ? `<${name} ${attribute.name}>: this tag takes nothing. Write <${name} />.`
          : `<${name}> does not take ${attribute.name}. ${knownNames(attribute.name, taken)}`,
      ];
    const isWritten = attribute.value === null || attribute.value === undefined || typeof attribute.value === 'string';
    return isWritten ? [] : [`<${name} ${attribute.name}={…}>: write the value in quotes, like ${attribute.name}="…".`];
  });
}
