import type { MdastNode } from 'satteri';
import type { Outline } from '../catalog/outline.ts';
import { isMathematics, mathematicsFault } from './mathematics.ts';
import { faultsOf } from './text-faults.ts';

type Fault = Outline['faults'][number];

/**
 * Looks for what a compiler takes and a reader would stumble over.
 * @param root a text as a tree
 * @returns the faults of each piece, see `text-faults.ts`, and of what hangs on others: each heading that leaves out a level,
 * each footnote without its mark
 */
export function findWritingFaults(root: MdastNode): Fault[] {
  const faults: Fault[] = [];
  const marks = new Set<string>();
  const notes = new Map<string, number>();
  let level = 1;
  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'paragraph' && isMathematics(node.children.map(writtenAs).join(''))) {
      faults.push({ line, says: mathematicsFault });
      return;
    }
    faults.push(...faultsOf(node).map((says) => ({ line, says })));
    if (node.type === 'heading') {
      if (node.depth > level + 1)
        faults.push({
          line,
          says: `${'#'.repeat(node.depth)} leaves out a level of headings. Write ${'#'.repeat(level + 1)}.`,
        });
      level = node.depth;
    } else if (isTag(node) && node.name === 'Section') level = 2;
    else if (node.type === 'footnoteReference') marks.add(node.identifier);
    else if (node.type === 'footnoteDefinition') notes.set(node.identifier, line);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  for (const [id, line] of notes)
    if (!marks.has(id))
      faults.push({ line, says: `nothing leads to the footnote [^${id}]. Write [^${id}] where it belongs.` });
  return faults;
}

/** What a writer wrote for a piece of a line; nothing for what holds others. */
const writtenAs = (node: MdastNode): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'mdxTextExpression' ? `{${node.value}}` : ' ';
};

const isTag = (node: MdastNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
