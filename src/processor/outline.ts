import type { MdastNode, MdastPluginEntry } from 'satteri';
import type { Outline, TagUse } from '../catalog/outline.ts';

/**
 * A plugin of the processor that compiles articles and pages: leaves in their front matter, as `outline`, the tags that
 * the text uses and where.
 */
export const outlinePlugin: MdastPluginEntry = () => ({
  name: 'outline',
  options: { position: true },
  before(root, { data }) {
    const { astro } = data as { astro?: { frontmatter: Record<string, unknown> } };
    if (astro) astro.frontmatter.outline = outlineOf(root);
  },
});

/** The outline of a text. What is wrong in it has been told before: see `text-rules.ts`. */
export function outlineOf(root: MdastNode): Outline {
  const outline: Outline = { tags: [] };
  let heading: string | undefined;
  const visit = (node: MdastNode, passage?: string, onlyWith?: string): void => {
    if (node.type === 'heading') heading = textOf(node);
    let within = passage;
    let only = onlyWith;
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[A-Z]/.test(node.name ?? '')) {
      const given: Record<string, string> = {};
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute')
          given[attribute.name] = typeof attribute.value === 'string' ? attribute.value.trim() : '';
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const tag: TagUse = { name: node.name ?? '', attributes: given, line, column, heading, passage, onlyWith };
      outline.tags.push(tag);
      if (tag.name === 'Passage') within = given.id;
      if (tag.name === 'Section') only = given.of ?? only;
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
