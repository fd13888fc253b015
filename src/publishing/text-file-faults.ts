import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToMdast, markdownToMdast, type MdastNode } from 'satteri';
import { decoded } from './decoded.ts';
import type { FileFault } from './file-faults.ts';
import { templateFault } from './foreign-signs.ts';
import { isInMathematics, isMathematics, mathematicsFault } from '../processor/mathematics.ts';
import { tagsFor } from './tag-faults.ts';
import { findWritingFaults } from './text-rules.ts';

/**
 * Looks for what keeps a text from being compiled, and for what a reader would stumble over.
 * @param text the whole file
 * @param path of the file
 */
export function textFaults(text: string, path: string): FileFault[] {
  const isMdx = path.endsWith('.mdx');
  try {
    const root = isMdx ? mdxToMdast(text) : markdownToMdast(text);
    const tags = isMdx ? tagsFor(/[\\/]articles[\\/][^\\/]+$/.test(path)) : undefined;
    return [...findWritingFaults(root, tags), ...faultsIn(root, dirname(path))];
  } catch (error) {
    return [compilerFault(error, text)];
  }
}

/** What a compiler has to say, in our words where they are known. */
function compilerFault(error: unknown, text: string): FileFault {
  if (error instanceof RangeError)
    return { says: 'signs like > or * or tags stand in each other more than a hundred times. Take some of them out.' };
  const message = error instanceof Error ? error.message : String(error);
  const found = /^(\d+):(\d+): (.*?)(?: \(\d+:\d+\))?(?: \(mdx[\w:-]*\))?$/s.exec(message);
  if (!found) return { says: `${message}. ${compilerAdvice(message)}` };
  const [, line, column, says = ''] = found;
  const place = { line: Number(line), column: Number(column) };
  const written = text.split('\n')[place.line - 1] ?? '';
  if (isMathematics(written) || isInMathematics(text, place.line)) return { ...place, says: mathematicsFault };
  return { ...place, says: templateFault(written) ?? `${says}. ${compilerAdvice(says)}` };
}

const compilerAdvice = (says: string): string => {
  const unclosed = /closing tag for `<(\w+)/.exec(says)?.[1];
  if (unclosed) return `Write </${unclosed}> where it ends.`;
  return 'Write a brace that is meant as \\{, and < as &lt;.';
};

function faultsIn(node: MdastNode, folder: string): FileFault[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  if (node.type === 'mdxjsEsm')
    return [{ line, column, says: 'import and export are for code. Delete the line: every tag is there by itself.' }];
  if (node.type === 'image' && !/^([a-z]+:|\/)/i.test(node.url))
    return pictureFaults(node.url, folder).map((says) => ({ line, column, says }));
  return 'children' in node ? node.children.flatMap((child) => faultsIn(child, folder)) : [];
}

function pictureFaults(url: string, folder: string): string[] {
  const name = decoded(url);
  if (name === undefined) return [`the picture ${url} has a % that stands for nothing. Write %25 for a % in its name.`];
  return existsSync(join(folder, name)) ? [] : [`there is no picture ${url}. Mend its name, or put it there.`];
}
