import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToMdast, markdownToMdast, type MdastNode } from 'satteri';
import { decoded } from './decoded.ts';
import type { FileFault } from './file-faults.ts';
import { isMathematics, mathematicsFault } from './mathematics.ts';

/**
 * Looks for what keeps a text from being compiled.
 * @param text the whole file
 * @param path of the file
 */
export function textFaults(text: string, path: string): FileFault[] {
  try {
    return faultsIn(path.endsWith('.mdx') ? mdxToMdast(text) : markdownToMdast(text), dirname(path));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, says = message] = /^(\d+):\d+: (.*?)(?: \(\d+:\d+\))?(?: \(mdx[\w:-]*\))?$/s.exec(message) ?? [];
    const at = line === undefined ? undefined : Number(line);
    if (at !== undefined && isMathematics(text.split('\n')[at - 1] ?? ''))
      return [{ line: at, says: mathematicsFault }];
    return [{ line: at, says: `${says}. ${compilerAdvice(says)}` }];
  }
}

const compilerAdvice = (says: string): string => {
  const unclosed = /closing tag for `<(\w+)/.exec(says)?.[1];
  if (unclosed) return `Write </${unclosed}> where it ends.`;
  return 'Write a brace that is meant as \\{, and < as &lt;.';
};

function faultsIn(node: MdastNode, folder: string): FileFault[] {
  const line = node.position?.start.line;
  if (node.type === 'mdxjsEsm')
    return [{ line, says: 'import and export are for code. Delete the line: every tag is there by itself.' }];
  if (node.type === 'image' && !/^([a-z]+:|\/)/i.test(node.url)) return pictureFaults(node.url, folder, line);
  return 'children' in node ? node.children.flatMap((child) => faultsIn(child, folder)) : [];
}

function pictureFaults(url: string, folder: string, line: number | undefined): FileFault[] {
  const name = decoded(url);
  if (name === undefined)
    return [{ line, says: `the picture ${url} has a % that stands for nothing. Write %25 for a % in its name.` }];
  return existsSync(join(folder, name))
    ? []
    : [{ line, says: `there is no picture ${url}. Mend its name, or put it there.` }];
}
