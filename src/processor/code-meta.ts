/** What a writer says of some code behind its language: ```` ```js title="app.js" {1,3-4} ````. */
export interface CodeMeta {
  title: string | undefined;
  /** The lines that are marked, by their numbers from 1 on: as such, as added or as taken out. */
  marked: ReadonlyMap<number, LineMark>;
  /** What it says that means nothing here, word by word. */
  unknown: readonly string[];
}

/** The element of HTML that a marked line stands in. */
export type LineMark = 'mark' | 'ins' | 'del';

/** One word of it: a name with a value in quotes, braces or neither, or something alone. */
const part = /(?:[\w-]+=)?(?:"[^"]*"|'[^']*'|\{[^}]*\})|\S+/g;

/**
 * Reads what stands behind the language of some code, as users of Shiki and Expressive Code write it: a title in quotes,
 * and lines in braces: to mark, by themselves or as `mark={…}`; as added, `ins={…}`; as taken out, `del={…}`.
 */
export function readCodeMeta(meta: string): CodeMeta {
  let title: string | undefined;
  const marked = new Map<number, LineMark>();
  const unknown: string[] = [];
  for (const [word] of meta.matchAll(part)) {
    const [, inQuotes] = /^title=["'](.*)["']$/s.exec(word) ?? [];
    const [, name = 'mark', inBraces] = /^(?:(mark|ins|del)=)?\{([\d,\s-]+)\}$/.exec(word) ?? [];
    if (inQuotes !== undefined) title = inQuotes;
    else if (inBraces === undefined) unknown.push(word);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- one of those that the pattern names
    else for (const line of inBraces.split(',').flatMap(linesOf)) marked.set(line, name as LineMark);
  }
  return { title, marked, unknown };
}

function linesOf(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return last >= first ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}
