import { expect, type Page } from 'playwright/test';

/** What the page itself says of the weighing: the names, and for each question what each answer gives to each name. */
export interface Weighing {
  names: string[];
  /** Question by question, answer by answer, the points in the order of the names. */
  points: number[][][];
  /** Question by question, answer by answer, the reason. */
  reasons: string[][];
}

/** What answers come to. Those in front, and questions, are known by their places. */
export interface Outcome {
  totals: number[];
  inFront: number[];
  /** The questions whose answers made the difference, those that made most of it first. */
  deciding: number[];
}

/** The place that tells the result in a line, to a screen reader too. */
export const outcomeOf = (page: Page) => resultOf(page).getByRole('status').first();

/** The part of the page that tells the result. */
export const resultOf = (page: Page) => page.locator('section[aria-labelledby=result]');

/** Reads the tables from which a reader weighs by hand, and the sentence that says what their words count. */
export function readWeighing(page: Page): Promise<Weighing> {
  return page.locator('details:has(#weighing)').evaluate((details) => {
    const strengths = new Map(
      [...details.textContent.matchAll(/(\d) for “(\w+)”/g)].map(([, count, word]) => [word, Number(count)]),
    );
    const wordsOf = (cell: Element | undefined) => cell?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const tables = [...details.querySelectorAll('table')];
    const answers = tables.map((table) => [...table.rows].filter((row) => row.querySelector('td')));
    return {
      names: [...(tables[0]?.rows[0]?.cells ?? [])].slice(1, -1).map(wordsOf),
      points: answers.map((rows) =>
        rows.map(({ cells }) =>
          [...cells].slice(1, -1).map((cell) => strengths.get(wordsOf(cell).split(' ').at(-1)) ?? 0),
        ),
      ),
      reasons: answers.map((rows) => rows.map(({ cells }) => wordsOf(cells[cells.length - 1]))),
    };
  });
}

/**
 * Weighs answers as the page tells a reader to weigh them by hand.
 * @param choices the number of the answer to each question, from 1
 */
export function weigh({ names, points }: Weighing, choices: readonly number[]): Outcome {
  const given = points.map((answers, question) => answers[(choices[question] ?? 0) - 1] ?? names.map(() => 0));
  const totals = names.map((_, at) => given.reduce((sum, each) => sum + (each[at] ?? 0), 0));
  const [best = 0, second = 0] = totals.toSorted((one, other) => other - one);
  const from = (least: number) => [...totals.keys()].filter((at) => (totals[at] ?? 0) >= least);
  const answered = choices.filter((choice) => choice > 0).length;
  const inFront = answered * 2 < points.length ? [] : from(best - 1);
  // One alone in front is set against all that follow next, several against each other.
  const others = inFront.length > 1 ? inFront : from(second);
  const differences = given.map((each) => {
    const pointsOf = (some: number[]) => some.map((at) => each[at] ?? 0);
    return Math.max(...pointsOf(inFront)) - Math.min(...pointsOf(others));
  });
  const deciding = [...differences.keys()].filter((question) => (differences[question] ?? 0) > 0);
  return { totals, inFront, deciding: deciding.sort((a, b) => (differences[b] ?? 0) - (differences[a] ?? 0)) };
}

/**
 * The numbers of answers, one for each question, after which so many are in front and several answers made the
 * difference.
 * @throws Error when no answers lead there
 */
export function findChoices(weighing: Weighing, inFront: number): number[] {
  const wanted = Math.min(2, weighing.points.length);
  for (const choices of waysThrough(weighing.points.map((answers) => answers.length))) {
    const outcome = weigh(weighing, choices);
    if (outcome.inFront.length === inFront && outcome.deciding.length >= wanted) return choices;
  }
  throw new Error(`No answers bring ${inFront} to the front.`);
}

/** All ways to answer, one after the other. @param counts how many answers each question has */
function* waysThrough([count = 0, ...others]: readonly number[]): Generator<number[]> {
  for (let choice = 1; choice <= count; choice += 1)
    if (others.length === 0) yield [choice];
    else for (const rest of waysThrough(others)) yield [choice, ...rest];
}

/** Chooses answers with the mouse, question by question; 0 leaves a question as it is. */
export async function choose(page: Page, choices: readonly number[]): Promise<void> {
  for (const [question, choice] of choices.entries()) if (choice > 0) await dial(page, question, choice).check();
}

/** The end of an address that names answers. @param choices the number of the answer to each question, 0 for none */
export const hashOf = (choices: readonly number[]): string => `#a=${choices.join('.')}`;

/** Goes to the address of answers after which so many are in front, and gives them. */
export async function chooseFor(page: Page, inFront: number): Promise<number[]> {
  const choices = findChoices(await readWeighing(page), inFront);
  await page.evaluate((hash) => location.assign(hash), hashOf(choices));
  await expect(outcomeOf(page).getByRole('link')).toHaveCount(inFront);
  return choices;
}

/** The dial of an answer. @param question its place, from 0 @param choice the number of the answer, from 1 */
export const dial = (page: Page, question: number, choice: number) =>
  page
    .locator('fieldset')
    .nth(question)
    .getByRole('radio')
    .nth(choice - 1);

/** The numbers of the answers that are chosen, 0 where none is. */
export function chosenAnswers(page: Page): Promise<number[]> {
  return page
    .locator('fieldset')
    .evaluateAll((fieldsets) =>
      fieldsets.map((fieldset) => [...fieldset.querySelectorAll('input')].findIndex(({ checked }) => checked) + 1),
    );
}

/** What the place that tells the result says. */
export const said = {
  /** While too few questions have an answer. */
  notYet: /^Not enough answers yet\./,
  /** Where one is in front. */
  pointing: /^Your answers point to the /,
  /** Where several are. */
  close: /^It is close: the .+ or the .+/,
  /** Of an address that makes no sense. */
  unknown: /^The address names answers that are not among these/,
};

/** The rows of the table of answers that made the difference. */
export const reasonsOf = (page: Page) =>
  page.getByRole('table', { name: 'The answers that made the difference' }).getByRole('row');

/** Checks that no answer is chosen and no result is told. */
export async function expectNoResult(page: Page): Promise<void> {
  expect((await chosenAnswers(page)).filter((choice) => choice !== 0)).toEqual([]);
  await expect(outcomeOf(page).getByRole('link')).toHaveCount(0);
  await expect(reasonsOf(page)).toHaveCount(0);
  await expect(resultOf(page).getByRole('button')).toHaveCount(0);
}
