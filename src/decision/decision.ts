/**
 * From answers to a role. Pure, and short, since it travels with the page: questions, answers and roles are known by
 * their places alone. Answers are numbered from 1; 0 stands for a question without an answer.
 */

/** Question by question, the points that each role gets from no answer, from the first answer, from the second … */
export type Points = readonly (readonly (readonly number[])[])[];

/** What answers come to. */
export type Result = [
  /** The points of each role. */
  totals: readonly number[],
  /**
   * The roles in front. One alone leads by two points or more; a lead of one point or none is too close to call, and
   * all within one point of the best stand here. None while fewer than half of the questions are answered.
   */
  leaders: number[],
  /**
   * The questions whose answers made the difference, those that made most of it first: the leader got more from them
   * than the runners-up did. Where it is close, one leader got more than another.
   */
  deciding: number[],
];

/**
 * Adds up what answers point to.
 * @param chosen the number of the answer to each question, as `parseChoices` gives them
 * @throws TypeError when there are no questions
 */
export function scoreAnswers(questions: Points, chosen: readonly number[]): Result {
  const given = questions.map((answers, question) => answers[chosen[question] ?? 0] ?? []);
  const totals = given.reduce((sums, points) => sums.map((sum, role) => sum + (points[role] ?? 0)));
  const [best = 0, second = 0] = totals.toSorted((a, b) => b - a);
  const rolesFrom = (least: number) => totals.flatMap((total, role) => (total < least ? [] : role));
  const leaders = chosen.filter(Boolean).length * 2 < given.length ? [] : rolesFrom(best - 1);
  const compared = leaders.length > 1 ? leaders : rolesFrom(second);
  const differenceMade = (question: number) => {
    const pointsOf = (role: number) => given[question]?.[role] ?? 0;
    const most = Math.max(...leaders.map(pointsOf));
    return compared.reduce((sum, role) => sum + most - pointsOf(role), 0);
  };
  const deciding = [...given.keys()]
    .filter((question) => differenceMade(question) > 0)
    .sort((one, other) => differenceMade(other) - differenceMade(one));
  return [totals, leaders, deciding];
}

/**
 * Reads the answers that an address names: `#a=1.3.2` for the first, the third and the second answer to the first three
 * questions.
 * @param hash the end of an address, from its `#`
 * @returns the number of the answer to each question as far as named; a sentence where there are no such answers;
 *   nothing where the address is not about answers
 */
export function parseChoices(hash: string, questions: Points): readonly number[] | string | undefined {
  const choices = hash.split('#a=')[1]?.split('.').map(Number);
  return choices?.some((choice, question) => !(choice in (questions[question] ?? [])))
    ? 'The address names no answers here.'
    : choices;
}

/** The end of an address that names these answers, as `parseChoices` reads it; empty where none is chosen. */
export function formatChoices(choices: readonly number[]): string {
  return choices.some(Boolean) ? `#a=${choices.join('.')}` : '';
}

/**
 * The result in one line.
 * @param names of all roles, which may be links
 * @param words what to say of no leader, of one and of several, before their names
 */
export function describeLeaders(leaders: readonly number[], names: readonly string[], words: readonly string[]): string {
  return `${words[leaders.length] ?? words[2]} ${leaders.map((role) => names[role]).join(' or ')}`;
}

/**
 * A result as plain text, for a message or a note.
 * @param text of the result as the page shows it
 * @param address that brings the result back
 */
export function describeResult(text: string, address: string): string {
  return `${text}\n\n${address}`;
}
