import type { MdastNode } from 'satteri';
import type { Outline } from '../catalog/outline.ts';

type Fault = Outline['faults'][number];

/**
 * Looks for what a compiler takes and a reader would stumble over.
 * @param root a text as a tree
 * @returns a fault for each picture without words or from another site, each heading on a wrong level, each footnote that
 * lacks its text or its mark, and each piece of code
 */
export function findWritingFaults(root: MdastNode): Fault[] {
  const faults: Fault[] = [];
  const marks = new Set<string>();
  const notes = new Map<string, number>();
  let level = 1;
  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    const report = (says: string): void => void faults.push({ line, says });
    if (node.type === 'image') {
      if (!node.alt?.trim())
        report('a picture needs words for those who cannot see it. Write ![What it shows](its file).');
      if (/^(https?:)?\/\//.test(node.url))
        report(`the picture ${node.url} is on another site. Put it into a folder with the name of this file.`);
    } else if (node.type === 'heading') {
      const { depth } = node;
      if (depth === 1) report('# is for the title, which stands in the front matter. Write ## for a heading.');
      else if (depth > level + 1)
        report(`${'#'.repeat(depth)} leaves out a level of headings. Write ${'#'.repeat(level + 1)}.`);
      level = depth;
    } else if (isTag(node) && node.name === 'Section') level = 2;
    else if (node.type === 'footnoteReference') marks.add(node.identifier);
    else if (node.type === 'footnoteDefinition') notes.set(node.identifier, line);
    else if (node.type === 'text') {
      for (const [mark] of node.value.matchAll(/\[\^[^\]\s]+\]/g))
        report(`the footnote ${mark} has no text. Write it on a line of its own: ${mark}: …`);
    } else if (isExpression(node) && !isEmpty(node.value))
      report(`{${node.value}} is read as code. Write \\{ for a brace that is meant.`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  for (const [id, line] of notes)
    if (!marks.has(id))
      faults.push({ line, says: `nothing leads to the footnote [^${id}]. Write [^${id}] where it belongs.` });
  return faults;
}

const isTag = (node: MdastNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isExpression = (node: MdastNode) => node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** Whether code is a comment, or a space that a formatter wrote. */
const isEmpty = (code: string): boolean => /^\s*(\/\*[\s\S]*\*\/\s*|(['"])\s*\2\s*)?$/.test(code);
