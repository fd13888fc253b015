/**
 * From answers to a role. Pure, and short, since it travels with the page: questions, answers and roles are known by
 * their places alone. Answers are numbered from 1; 0 stands for a question without an answer.
 */

/** Question by question, the points that each role gets from no answer, from the first answer, from the second … */
export type Points = readonly (readonly (readonly number[])[])[];

/** The number of the answer to each question. Questions at the end that have none may be left out. */
export type Choices = readonly number[];

/** What answers come to. */
export interface Result {
  /** The points of each role. */
  totals: readonly number[];
  /**
   * The roles in front. One alone leads by two points or more; a lead of one point or none is too close to call, and
   * all within one point of the best stand here. None while fewer than half of the questions are answered.
   */
  leaders: number[];
  /**
   * The questions whose answers made the difference, those that made most of it first: the leader got more from them
   * than a runner-up did. Where it is close, one leader got more than another.
   */
  deciding: number[];
}

/** What is said of a result. */
export interface OutcomeWords {
  /** Where no role is in front. */
  none: string;
  /** Before the name of the role in front. */
  one: string;
  /** Before the names of roles between which it is close. */
  several: string;
  /** Between those names. */
  or: string;
}

/**
 * Adds up what answers point to.
 * @throws TypeError when there are no questions
 */
export const scoreAnswers = (questions: Points, chosen: Choices): Result => {
  const given = questions.map((answers, question) => answers[chosen[question] ?? 0] ?? []);
  const totals = given.reduce((sums, points) => sums.map((sum, role) => sum + (points[role] ?? 0)));
  const [best = 0, second = 0] = totals.toSorted((a, b) => b - a);
  const rolesFrom = (least: number) => totals.flatMap((total, role) => (total < least ? [] : role));
  const leaders = chosen.filter((choice) => choice).length * 2 < given.length ? [] : rolesFrom(best - 1);
  const compared = leaders.length > 1 ? leaders : rolesFrom(second);
  const differenceMade = (question: number) => {
    const pointsOf = (role: number) => given[question]?.[role] ?? 0;
    return Math.max(...leaders.map(pointsOf)) - Math.min(...compared.map(pointsOf));
  };
  const deciding = [...given.keys()]
    .filter((question) => differenceMade(question) > 0)
    .sort((one, other) => differenceMade(other) - differenceMade(one));
  return { totals, leaders, deciding };
};

/**
 * Reads the answers that an address names: `#a=1.3.2` for the first, the third and the second answer to the first three
 * questions.
 * @param hash the end of an address, from its `#`
 * @param problem what to say of answers that are not there
 * @returns the answers, or what to say of them; nothing where the address is not about answers
 */
export const parseChoices = (hash: string, questions: Points, problem: string): Choices | string | undefined => {
  const choices = hash.split('#a=')[1]?.split('.').map(Number);
  return choices?.some((choice, question) => !(choice in (questions[question] ?? []))) ? problem : choices;
};

/** The end of an address that names these answers, as `parseChoices` reads it; empty where none is chosen. */
export const formatChoices = (choices: Choices): string =>
  choices.some((choice) => choice) ? `#a=${choices.join('.')}` : '';

/**
 * The result in one line.
 * @param names of all roles, which may be links
 */
export const describeLeaders = (
  leaders: readonly number[],
  names: readonly string[],
  { none, one, several, or }: OutcomeWords,
): string =>
  leaders.length === 0 ? none : `${leaders.length > 1 ? several : one} ${leaders.map((role) => names[role]).join(or)}`;

/**
 * A result as plain text, for a message or a note.
 * @param text of the result as the page shows it; empty for the address alone
 * @param address that brings the result back
 */
export const describeResult = (text: string, address: string): string => `${text}\n\n${address}`.trim();
