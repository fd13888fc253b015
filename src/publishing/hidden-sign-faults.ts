import type { MdastNode } from 'satteri';
import { hiddenSignFault } from '../catalog/schemas/hidden-signs.ts';

/** What stands in a line beside its words, and holds some of them. */
const inLines = ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement'];

/**
 * What is wrong with the signs that nobody sees in a piece of a text: in a block of words, which a change of direction may
 * cross from one mark to the next, in code, and in what is said of pictures and links. HTML is looked into by `htmlFaults`.
 */
export function hiddenSignFaults(node: MdastNode): string[] {
  return textsOf(node).flatMap((text) => hiddenSignFault(text) ?? []);
}

function textsOf(node: MdastNode): string[] {
  if (node.type === 'code') return [node.value, node.meta ?? ''];
  if (node.type === 'image') return [node.alt ?? '', node.title ?? ''];
  if (node.type === 'link' || node.type === 'definition') return [node.title ?? ''];
  return isBlockOfWords(node) ? [wordsIn(node)] : [];
}

function isBlockOfWords(node: MdastNode): boolean {
  if (inLines.includes(node.type) || !('children' in node)) return false;
  return node.children.some(({ type }) => ['text', 'inlineCode', ...inLines].includes(type));
}

function wordsIn(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}
