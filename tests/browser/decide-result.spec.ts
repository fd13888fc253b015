import { expect, type Page } from 'playwright/test';
import { weighAnswers } from '../../src/decision/decision.ts';
import {
  chooseFor,
  detailsOf,
  hashOf,
  hasNext,
  isClear,
  isEven,
  outcomeOf,
  readWeighing,
  reasonsOf,
  resultOf,
  said,
} from './guide.ts';
import { countSheets } from './sheets.ts';
import { test } from './test.ts';

const weighing = (page: Page) => page.locator('details:has(#weighing)');

test.beforeEach(async ({ page, pathOf }) => {
  await page.goto(pathOf('decision'));
});

test.describe('the result', () => {
  for (const [kind, isWanted, words] of [
    ['one in front', isClear, said.strength],
    ['two even', isEven, said.even],
  ] as const)
    test(`gives the strength in words, all points, the details, and what decided it: ${kind}`, async ({ page }) => {
      const weights = await readWeighing(page);
      const choices = await chooseFor(page, isWanted);
      const { totals, ruledOut, leaders, deciding } = weighAnswers(weights, choices);
      await expect(outcomeOf(page)).toHaveText(words);
      const names = leaders.map((at) => weights.names[at] ?? '').toSorted();
      expect((await detailsOf(page).locator('> h3').allTextContents()).map((name) => name.trim()).toSorted()).toEqual(
        names,
      );

      const bars = await resultOf(page).locator('[data-part=totals] > li').all();
      const shown = await Promise.all(
        bars.map(async (bar) => {
          const name = (await bar.locator('b').first().innerText()).trim();
          const text = await bar.innerText();
          return {
            at: weights.names.indexOf(name),
            points: Number(/(\d+) of \d+ points?/.exec(text)?.[1]),
            isOut: /ruled out|held back/.test(text),
            drawn: Number(await bar.locator('rect').last().getAttribute('width')),
          };
        }),
      );
      expect(shown.map(({ at }) => at).toSorted()).toEqual(totals.map((_, at) => at));
      for (const { at, points, isOut, drawn } of shown) {
        expect(points).toBe(totals[at]);
        expect(drawn).toBe(points);
        expect(isOut).toBe((ruledOut[at] ?? 0) > 0);
      }
      expect(shown.map(({ points }) => points)).toEqual(totals.toSorted((one, other) => other - one));

      const groups = reasonsOf(page).getByRole('rowgroup');
      await expect(groups).toHaveCount(deciding.length);
      for (const [place, question] of deciding.entries()) {
        const answer = page.locator('fieldset').nth(question).locator('label');
        const says = await answer.nth((choices[question] ?? 0) - 1).textContent();
        await expect(groups.nth(place).getByRole('rowheader')).toContainText(says?.trim() ?? '?');
        await expect(groups.nth(place).getByRole('cell').first()).toBeVisible();
      }
      const grounds = reasonsOf(page).getByRole('cell').getByRole('link');
      const addresses = await grounds.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses.filter((address) => !/\/.+#.+/.test(address))).toEqual([]);
      await expect(resultOf(page).getByText(/^This is our weighing/)).toBeVisible();
    });

  test('has three steps that lead on, and what the sources leave open', async ({ page }) => {
    await chooseFor(page, isClear);
    const details = detailsOf(page);
    await expect(details.locator('ol > li > a')).toHaveCount(3);
    await expect(details.getByRole('heading', { name: 'What the sources leave open here' })).toBeVisible();
    await details.locator('ol > li > a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('names what follows after what comes first', async ({ page }) => {
    const weights = await readWeighing(page);
    const choices = await chooseFor(page, hasNext);
    const { next } = weighAnswers(weights, choices);
    await expect(resultOf(page).getByText(/^After that, your answers point to this: ./)).toBeVisible();
    expect(next).toBeDefined();
  });
});

test('on paper there is the result and no button, and without one the table to weigh by hand', async ({ page }) => {
  const table = weighing(page).locator('table').first();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await expect(resultOf(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await chooseFor(page, isClear);
  await page.emulateMedia({ media: 'print' });
  await expect(outcomeOf(page)).toBeVisible();
  await expect(detailsOf(page)).toHaveCount(1);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Start again' })).toHaveCount(0);
  await expect(table).toBeHidden();
  await expect(page.locator('fieldset').filter({ visible: true })).toHaveCount(0);
});

test(
  'a result is printed on one sheet, with the address that brings it back',
  { tag: '@anywhere' },
  async ({ page }) => {
    const weights = await readWeighing(page);
    const choices = await chooseFor(page, isClear);
    for (const format of ['A4', 'Letter'] as const) expect(await countSheets(page, format), format).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(hashOf(weights, choices))).toBeVisible();
  },
);
