/** What a writer says of some code behind its language: ```` ```js title="app.js" {1,3-4} ````. */
export interface CodeMeta {
  title: string | undefined;
  /** Numbers of the lines that are marked, from 1 on. */
  marked: ReadonlySet<number>;
  /** What it says that means nothing here, word by word. */
  unknown: readonly string[];
}

/** One word of it: a name with a value in quotes, braces or neither, or something alone. */
const part = /(?:[\w-]+=)?(?:"[^"]*"|'[^']*'|\{[^}]*\})|\S+/g;

/**
 * Reads what stands behind the language of some code, as users of Shiki and Expressive Code write it: a title in quotes,
 * and lines to mark in braces, by themselves or as `mark={…}`.
 */
export function readCodeMeta(meta: string): CodeMeta {
  let title: string | undefined;
  const marked = new Set<number>();
  const unknown: string[] = [];
  for (const [word] of meta.matchAll(part)) {
    const [, inQuotes] = /^title=["'](.*)["']$/s.exec(word) ?? [];
    const [, inBraces] = /^(?:mark=)?\{([\d,\s-]+)\}$/.exec(word) ?? [];
    if (inQuotes !== undefined) title = inQuotes;
    else if (inBraces === undefined) unknown.push(word);
    else for (const line of inBraces.split(',').flatMap(linesOf)) marked.add(line);
  }
  return { title, marked, unknown };
}

function linesOf(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return last >= first ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}
