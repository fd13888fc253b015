import type { MdastNode } from 'satteri';
import type { FileFault } from './file-faults.ts';
import { isMathematics, mathematicsFault } from '../processor/mathematics.ts';
import { markdownTagFaults, tagFaults, type KnownTags } from './tag-faults.ts';
import { faultsOf, type PieceFault } from './text-faults.ts';
import { timelineFaults } from './timeline-faults.ts';

/** How deep a text may be nested: deeper than anybody reads, and less deep than what compiles it can go. */
const deepest = 100;

/**
 * Looks for what a compiler takes and a reader would stumble over.
 * @param root a text as a tree
 * @param tags that it may use; nothing where it is plain Markdown, in which they mean nothing
 * @returns the faults of each piece, see `text-faults.ts`, and of what hangs on others: each heading that leaves out a level,
 * each footnote without its mark, each timeline out of order
 * @throws RangeError where it is nested too deeply
 */
export function findWritingFaults(root: MdastNode, tags: KnownTags | undefined): FileFault[] {
  const faults: FileFault[] = [];
  const marks = new Set<string>();
  const notes = new Map<string, MdastNode>();
  let level = 1;
  const report = (node: MdastNode, fault: PieceFault): void =>
    void faults.push({ ...placeOf(node, fault), says: fault.says });
  const visit = (node: MdastNode, depth: number): void => {
    if (depth > deepest) throw new RangeError('nested too deeply');
    if (node.type === 'paragraph' && isMathematics(node.children.map(writtenAs).join(''))) {
      report(node, { says: mathematicsFault });
      return;
    }
    for (const fault of faultsOf(node)) report(node, fault);
    for (const says of tags ? tagFaults(node, tags) : []) report(node, { says });
    for (const fault of tags ? [] : markdownTagFaults(node)) report(node, fault);
    if (node.type === 'heading') {
      if (node.depth > level + 1)
        report(node, {
          says: `${'#'.repeat(node.depth)} leaves out a level of headings. Write ${'#'.repeat(level + 1)}.`,
        });
      level = node.depth;
    } else if (isTag(node) && node.name === 'Section') level = 2;
    else if (node.type === 'footnoteReference') marks.add(node.identifier);
    else if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(root, 0);
  for (const { node, says } of tags ? timelineFaults(root) : []) report(node, { says });
  for (const [id, note] of notes)
    if (!marks.has(id))
      report(note, { says: `nothing leads to the footnote [^${id}]. Write [^${id}] where it belongs.` });
  return faults;
}

/** Where a fault of a piece stands in the file. */
function placeOf(node: MdastNode, { at = 0 }: PieceFault): Pick<FileFault, 'line' | 'column'> {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const before = ('value' in node && typeof node.value === 'string' ? node.value.slice(0, at) : '').split('\n');
  const last = before.at(-1) ?? '';
  return { line: line + before.length - 1, column: before.length > 1 ? last.length + 1 : column + last.length };
}

/** What a writer wrote for a piece of a line; nothing for what holds others. */
const writtenAs = (node: MdastNode): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'mdxTextExpression' ? `{${node.value}}` : ' ';
};

const isTag = (node: MdastNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
