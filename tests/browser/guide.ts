import type { Page } from 'playwright/test';
import { scoreAnswers, type Points } from '../../src/decision/decision.ts';

/** The points of every answer, as the table on the page gives them, with no answer first in each question. */
export async function readPoints(page: Page): Promise<Points> {
  const questions = await page
    .locator('.guide-weighing tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll('tr:has(td)')].map((row) =>
          [...row.querySelectorAll('td[data-points]')].map((cell) => Number(cell.getAttribute('data-points'))),
        ),
      ),
    );
  return questions.map((answers) => [(answers[0] ?? []).map(() => 0), ...answers]);
}

/**
 * Numbers of answers, one for each question, after which so many roles are in front, as far ahead as can be.
 * @throws Error when no answers lead there
 */
export function findChoices(points: Points, inFront: number): number[] {
  const ways = points.reduce<number[][]>(
    (some, answers) => some.flatMap((way) => answers.slice(1).map((_, answer) => [...way, answer + 1])),
    [[]],
  );
  const found = ways
    .map((way) => ({ way, result: scoreAnswers(points, way) }))
    .filter(({ result: [, leaders] }) => leaders.length === inFront)
    .sort((one, other) => other.result[2].length - one.result[2].length)[0];
  if (!found) throw new Error(`No answers bring ${inFront} roles to the front.`);
  return found.way;
}

/** Chooses answers with the mouse, question by question; 0 leaves a question as it is. */
export async function choose(page: Page, choices: readonly number[]): Promise<void> {
  for (const [question, choice] of choices.entries())
    if (choice > 0)
      await page
        .locator('fieldset')
        .nth(question)
        .getByRole('radio')
        .nth(choice - 1)
        .check();
}

/** The numbers of the answers that are chosen. */
export function chosenAnswers(page: Page): Promise<number[]> {
  return page
    .locator('fieldset')
    .evaluateAll((fieldsets) =>
      fieldsets.map((fieldset) => [...fieldset.querySelectorAll('input')].findIndex(({ checked }) => checked) + 1),
    );
}

/** Where the result is told in a line: the place that a screen reader listens to. */
export const outcomeOf = (page: Page) => page.locator('.guide-outcome');
