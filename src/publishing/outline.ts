import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { MdastNode, MdastPluginEntry } from 'satteri';
import type { Outline, TagUse } from '../catalog/outline.ts';
import { knownNames } from '../known-names.ts';
import { findWritingFaults } from './text-rules.ts';

/** The tags that texts may use; the component of links is none. */
const knownTags: readonly string[] = readdirSync(join(import.meta.dirname, '../articles/tags'))
  .filter((name) => name.endsWith('.astro'))
  .map((name) => parse(name).name)
  .filter((name) => name !== 'Link');

/** A tag in a text that is no MDX, where it would be shown as nothing. */
const tagInMarkdown = /<([A-Z]\w*)/;

/**
 * A plugin of the processor that compiles articles and pages: leaves in their front matter, as `outline`, the tags that
 * the text uses and where.
 */
export const outlinePlugin: MdastPluginEntry = ({ sourceFormat, source, fileURL }) => ({
  name: 'outline',
  options: { position: true },
  before(root, { data }) {
    const { astro } = data as { astro?: { frontmatter: Record<string, unknown> } };
    if (!astro) return;
    const outline = outlineOf(root, sourceFormat === 'markdown', knownTags);
    const before = outline.faults.length > 0 && fileURL ? linesBefore(source, fileURL) : 0;
    astro.frontmatter.outline = {
      ...outline,
      faults: outline.faults.map((one) => ({ ...one, line: one.line + before })),
    };
  },
});

/** How many lines of a file stand before the text that is compiled: Markdown comes without its front matter, MDX with it. */
function linesBefore(source: string, file: URL): number {
  const text = readFileSync(file, 'utf8');
  return text.slice(0, Math.max(0, text.lastIndexOf(source))).split('\n').length - 1;
}

/**
 * The outline of a text.
 * @param isMarkdown whether tags mean nothing in it
 * @param known the tags that it may use; any, where they are left out
 */
export function outlineOf(root: MdastNode, isMarkdown = false, known?: readonly string[]): Outline {
  const outline: Outline = { tags: [], faults: findWritingFaults(root) };
  let heading: string | undefined;
  const visit = (node: MdastNode, passage?: string, onlyWith?: string): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') heading = textOf(node);
    if (isMarkdown && node.type === 'html') {
      const tag = tagInMarkdown.exec(node.value)?.[1];
      if (tag)
        outline.faults.push({
          line,
          says: `<${tag}> is a tag, and tags work in files that end in .mdx. Rename the file.`,
        });
    }
    let within = passage;
    let only = onlyWith;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const { name, attributes } = node;
      if (name && /^[A-Z]/.test(name)) {
        const tag: TagUse = { name, attributes: {}, line, heading, passage, onlyWith };
        const given: Record<string, string> = {};
        if (known && !known.includes(name))
          outline.faults.push({ line, says: `<${name}> is no tag. ${knownNames(name, known)}` });
        for (const attribute of attributes) {
          if (attribute.type !== 'mdxJsxAttribute')
            outline.faults.push({ line, says: `<${name} {…}>: write each value by its name, in quotes.` });
          else if (attribute.value === null || attribute.value === undefined) given[attribute.name] = '';
          else if (typeof attribute.value === 'string') given[attribute.name] = attribute.value.trim();
          else
            outline.faults.push({
              line,
              says: `<${name} ${attribute.name}={…}>: write the value in quotes, like ${attribute.name}="…".`,
            });
        }
        outline.tags.push({ ...tag, attributes: given });
        if (name === 'Passage') within = given.id;
        if (name === 'Section') only = given.of ?? only;
      }
    }
    if ('children' in node) for (const child of node.children) visit(child, within, only);
  };
  visit(root);
  return outline;
}

/** The words of a node, without its marks. */
function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
