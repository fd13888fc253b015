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

/** A sentence on what is wrong, taken apart: where it is, as far as that is said, and the rest. */
export function placeOf(problem: string): { file?: string; line?: number; column?: number; says: string } {
  const { file, line, column } = place.exec(problem)?.groups ?? {};
  // Another word before a colon is the name of a setting.
  if (!file?.includes('.')) return { says: problem };
  return {
    file,
    ...(line !== undefined && { line: Number(line) }),
    ...(column !== undefined && { column: Number(column) }),
    says: problem.replace(place, ''),
  };
}

/** Content in which something is wrong. Its message has a line for each thing, those on one file together. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(byFile(problems));
    this.problems = problems;
    // Where in the program it was noticed helps no writer, and names folders of the machine.
    this.stack = '';
  }
}

/**
 * Adds to sentences that name a file alone the line on which the first thing stands that they put in quotes.
 * @param textOf gives the text of a file, by its name in the sentence; nothing where it cannot be read
 */
export function withLines(problems: readonly string[], textOf: (file: string) => string | undefined): string[] {
  return problems.map((problem) => {
    const { file, line } = place.exec(problem)?.groups ?? {};
    const [, quoted] = /: [\w.-]+ (?:names|has|puts in) "([^"]+)"/.exec(problem) ?? [];
    if (file === undefined || line !== undefined || quoted === undefined) return problem;
    const lines = textOf(file)?.split('\n') ?? [];
    const word = new RegExp(`(?<![\\w-])${RegExp.escape(quoted)}(?![\\w-])`);
    const at = lines.findIndex((each) => word.test(each));
    const column = word.exec(lines[at] ?? '')?.index;
    return at < 0 || column === undefined ? problem : problem.replace(file, `${file}:${at + 1}:${column + 1}`);
  });
}
