/** What a writer says of some code behind its language: ```` ```js title="app.js" {1,3-4} ````. */
export interface CodeMeta {
  title: string | undefined;
  /** Numbers of the lines that are marked, from 1 on. */
  marked: ReadonlySet<number>;
}

/**
 * Reads what stands behind the language of some code, as users of Shiki and Expressive Code write it: a title in quotes,
 * and lines to mark in braces.
 */
export function readCodeMeta(meta: string): CodeMeta {
  const title = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(meta);
  const lines = [...meta.replace(title?.[0] ?? '', '').matchAll(/\{([\d,\s-]+)\}/g)].flatMap(([, ranges = '']) =>
    ranges.split(',').flatMap(linesOf),
  );
  return { title: title?.[1] ?? title?.[2], marked: new Set(lines) };
}

function linesOf(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return last >= first ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}
