import type { Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { publication } from '../publication.ts';

/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, “How many words do we read per minute?”. */
const wordsPerMinute = 238;

const segmenter = new Intl.Segmenter(publication.language, { granularity: 'word' });

/** What stands beside the running text: a table is looked up rather than read through, and a note is read or passed over. */
const beside = ['table', 'aside'];

/**
 * How many words of running text a reader meets.
 * @param text an article’s text off its page
 */
export function countWords(text: Root): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(toText(runningText(text)))) if (isWordLike) words += 1;
  return words;
}

function runningText<Tree extends Nodes>(tree: Tree): Tree {
  if (!('children' in tree)) return tree;
  const children = tree.children.filter((child) => child.type !== 'element' || !beside.includes(child.tagName));
  return { ...tree, children: children.map(runningText) };
}

/** Minutes it takes to read so many words, rounded up to a whole number. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}
