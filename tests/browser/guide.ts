import { expect, type Page } from 'playwright/test';
import { weighAnswers, type Choices, type Result, type Weights } from '../../src/decision/decision.ts';

/** What the page holds ready for its script. */
export interface Weighing extends Weights {
  /** The names of the outcomes, in order. */
  names: string[];
  edition: string;
}

/** The line that tells the result. */
export const outcomeOf = (page: Page) => page.locator('#result');

/** Where it stands what the answers come to so far: a place that a screen reader listens to. */
export const soFarOf = (page: Page) =>
  page.locator('p:has(> [data-part=progress])').filter({ visible: true }).locator('[data-part=so-far]');

/** A button under the question in sight. */
export const button = (page: Page, name: 'Next' | 'Back' | 'See the result') =>
  page.getByRole('button', { name, exact: true }).first();

/** The part of the page that tells the result. */
export const resultOf = (page: Page) => page.locator('section[aria-labelledby=result-head]');

/** The details of the outcomes that are shown. */
export const detailsOf = (page: Page) =>
  resultOf(page).locator('[data-part=outcomes] > section').filter({ visible: true });

/** Reads what answers are weighed by: a test of what is published sees to it that it is what the tables say. */
export async function readWeighing(page: Page): Promise<Weighing> {
  const held = await page.locator('script[data-part=guide]').textContent();
  const names = await page.locator('details:has(#outcomes) h3').allTextContents();
  return { ...(JSON.parse(held ?? '') as Omit<Weighing, 'names'>), names: names.map((name) => name.trim()) };
}

/** The numbers of answers that lead to a result of some kind. @throws Error when no answers lead there */
export function findChoices(weighing: Weighing, isWanted: (result: Result) => boolean): number[] {
  for (const choices of waysThrough(weighing.points.map((answers) => answers.length - 1)))
    if (isWanted(weighAnswers(weighing, choices))) return choices;
  throw new Error('No answers lead to such a result.');
}

/** A result that one alone is in front of, with several reasons. */
export const isClear = ({ leaders, strength, deciding }: Result) =>
  leaders.length === 1 && strength !== 'none' && deciding.length > 1;

/** A result in which two are even. */
export const isEven = ({ leaders }: Result) => leaders.length === 2;

/** A result after which another one is named. */
export const hasNext = ({ next }: Result) => next !== undefined;

/** All ways to answer, one after the other. @param counts how many answers each question has */
function* waysThrough([count = 0, ...others]: readonly number[]): Generator<number[]> {
  for (let choice = 1; choice <= count; choice += 1)
    if (others.length === 0) yield [choice];
    else for (const rest of waysThrough(others)) yield [choice, ...rest];
}

/** Chooses answers with the mouse, from the first question to the last; 0 leaves a question as it is. */
export async function choose(page: Page, choices: Choices): Promise<void> {
  for (const [question, choice] of choices.entries()) {
    if (question > 0) await button(page, 'Next').click();
    if (choice > 0) await dial(page, question, choice).check();
  }
}

/** The end of an address that names answers. @param choices the number of the answer to each question, 0 for none */
export const hashOf = ({ edition }: Weighing, choices: Choices): string => `#${edition}=${choices.join('.')}`;

/** Goes to the address of answers that lead to a result of some kind, and gives them. */
export async function chooseFor(page: Page, isWanted: (result: Result) => boolean): Promise<number[]> {
  const weighing = await readWeighing(page);
  const choices = findChoices(weighing, isWanted);
  await page.evaluate((hash) => location.assign(hash), hashOf(weighing, choices));
  await expect(detailsOf(page)).toHaveCount(weighAnswers(weighing, choices).leaders.length);
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
  /** While too little is answered. */
  notYet: /^Not enough answers yet\./,
  /** Where one is in front. */
  strength: /^(Clearly|Rather|Barely): /,
  /** Where several are. */
  even: /^It is even: .+, or .+/,
  /** Of an address that makes no sense. */
  unknown: /^The address names answers that are not among these/,
  /** Of an address that was made for other questions. */
  changed: /^The questions have changed since this link was made/,
};

/** The table of answers that decided it. */
export const reasonsOf = (page: Page) => page.getByRole('table', { name: 'What decided it' });

/** Checks that no answer is chosen and no result is told. */
export async function expectNoResult(page: Page): Promise<void> {
  expect((await chosenAnswers(page)).filter((choice) => choice !== 0)).toEqual([]);
  await expect(detailsOf(page)).toHaveCount(0);
  await expect(reasonsOf(page)).toHaveCount(0);
  await expect(resultOf(page).getByRole('button')).toHaveCount(0);
}
