/** A place in front of a sentence: a file, a line, a column. */
const place = /^(?<file>[^:\s]+)(?::(?<line>\d+))?(?::(?<column>\d+))?: /;

/**
 * Sentences on what is wrong, each once, those on one file together and in the order of its lines.
 * @param problems a sentence each, which begins with its file: `content/articles/a-piece.mdx:12:3: …`
 * @returns a text with an empty line between files
 */
export function byFile(problems: readonly string[]): string {
  const placed = [...new Set(problems)].map((problem) => {
    const { file = '', line, column } = place.exec(problem)?.groups ?? {};
    return { problem, file, line: Number(line ?? 0), column: Number(column ?? 0) };
  });
  placed.sort((one, other) => one.line - other.line || one.column - other.column);
  return [...Map.groupBy(placed, ({ file }) => file)]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([, some]) => some.map(({ problem }) => problem).join('\n'))
    .join('\n\n');
}
