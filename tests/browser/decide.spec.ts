import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { formatChoices, scoreAnswers } from '../../src/decision/decision.ts';
import { choose, chosenAnswers, findChoices, outcomeOf, readPoints } from './guide.ts';
import { collisions, linesOf } from './lines.ts';
import { listen } from './silence.ts';
import { resize } from './windows.ts';

const notYet = 'Not enough answers yet. Once half of the questions have one, the result stands here.';
const told = (page: Page) => page.locator('.guide-told').filter({ visible: true });

/** The names of the roles, as the heads of the columns give them. */
async function roleNames(page: Page): Promise<string[]> {
  const heads = await page.locator('.guide-weighing table').first().locator('th[scope=col]').allTextContents();
  return heads.slice(1, -1).map((head) => head.trim());
}

/** Opens the guide with answers in the address after which so many roles are in front; gives the answers. */
async function openWith(page: Page, inFront: number): Promise<number[]> {
  await page.goto('/decide/');
  const choices = findChoices(await readPoints(page), inFront);
  await page.goto(`/decide/${formatChoices(choices)}`);
  await expect(outcomeOf(page).getByRole('link')).toHaveCount(inFront);
  return choices;
}

test.describe('answers', () => {
  test('bring the result in place once half of the questions have one, and not before', async ({ page, baseURL }) => {
    const noise = listen(page, baseURL);
    await page.goto('/decide/');
    const choices = findChoices(await readPoints(page), 1);
    const half = Math.ceil(choices.length / 2);
    await choose(page, choices.slice(0, half - 1));
    await expect(outcomeOf(page)).toHaveText(notYet);
    await expect(told(page)).toHaveCount(0);
    await choose(page, choices);
    await expect(outcomeOf(page)).toHaveText(/^Your answers point to the /);
    await expect(told(page)).toHaveCount(2);
    expect(await chosenAnswers(page)).toEqual(choices);
    expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
  });

  test('are told to a screen reader when the result changes, and only then', async ({ page }) => {
    await page.goto('/decide/');
    const points = await readPoints(page);
    const choices = findChoices(points, 1);
    await expect(outcomeOf(page)).toHaveRole('status');
    // A screen reader speaks whenever something in the place it listens to is replaced.
    await outcomeOf(page).evaluate((place) => {
      const spoken: string[] = [];
      new MutationObserver(() => spoken.push(place.textContent.trim())).observe(place, { childList: true });
      Object.assign(window, { spoken });
    });
    const names = await roleNames(page);
    const expected: string[] = [];
    for (const [question, choice] of choices.entries()) {
      await choose(page, choices.with(question, choice).slice(0, question + 1));
      const [, leaders] = scoreAnswers(points, choices.slice(0, question + 1));
      const named = leaders.map((role) => `the ${names[role]}`).join(' or ');
      const said = leaders.length > 1 ? `It is close: ${named}` : `Your answers point to ${named}`;
      if (leaders.length > 0 && expected.at(-1) !== said) expected.push(said);
    }
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(choices.length);
    expect(await page.evaluate('spoken')).toEqual(expected);
  });

  test('never move the focus', async ({ page }) => {
    await page.goto('/decide/');
    const choices = findChoices(await readPoints(page), 1);
    for (const [question, choice] of choices.entries()) {
      const radio = page
        .locator('fieldset')
        .nth(question)
        .getByRole('radio')
        .nth(choice - 1);
      await radio.check();
      await expect(radio).toBeFocused();
    }
  });
});

test.describe('the result', () => {
  test('names the role in its colour, with a link to its profile', async ({ page }) => {
    await openWith(page, 1);
    const role = outcomeOf(page).getByRole('link');
    const name = await role.innerText();
    const said = page.locator('.guide-weighing .role-colour').getByText(name, { exact: true }).first();
    const colour = await said.evaluate((each) => getComputedStyle(each).color);
    await expect(role).toHaveCSS('color', colour);
    await expect(page.locator('h1')).not.toHaveCSS('color', colour);
    await role.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });

  for (const inFront of [2, 3])
    test(`says that it is close where ${inFront} roles are within a point, and names each`, async ({ page }) => {
      const choices = await openWith(page, inFront);
      await expect(outcomeOf(page)).toHaveText(/^It is close: the .+ or the .+/);
      const [, leaders] = scoreAnswers(await readPoints(page), choices);
      const names = await roleNames(page);
      expect(await outcomeOf(page).getByRole('link').allInnerTexts()).toEqual(leaders.map((role) => names[role]));
    });

  test('gives the points of every role', async ({ page }) => {
    const choices = await openWith(page, 1);
    const [totals] = scoreAnswers(await readPoints(page), choices);
    const names = await roleNames(page);
    const lines = (await page.locator('.guide-totals').innerText()).split('\n');
    expect(lines).toEqual(totals.map((total, role) => `${names[role]} ${total}`));
    // One mark for each point.
    expect(await page.locator('.guide-totals i').count()).toBe(totals.reduce((sum, total) => sum + total, 0));
  });

  for (const inFront of [1, 2])
    test(`lists the answers that made the difference, each with reason and claims: ${inFront} in front`, async ({
      page,
    }) => {
      const choices = await openWith(page, inFront);
      const [, , deciding] = scoreAnswers(await readPoints(page), choices);
      const reasons = page.getByRole('table', { name: 'The answers that made the difference' }).getByRole('row');
      await expect(reasons).toHaveCount(deciding.length);
      expect(deciding.length).toBeGreaterThan(2);
      for (const [place, question] of deciding.entries()) {
        const fieldset = page.locator('fieldset').nth(question);
        const asked = (await fieldset.locator('legend').innerText()).replace(/^\d+\. /, '');
        const answer = await fieldset
          .locator('label')
          .nth((choices[question] ?? 0) - 1)
          .innerText();
        await expect(reasons.nth(place).getByRole('rowheader')).toHaveText(`${asked} ${answer}`);
        await expect(reasons.nth(place).getByRole('cell').last()).toHaveText(/\. Claims? [AB]\d+/);
        await expect(reasons.nth(place).getByRole('link').first()).toHaveAttribute('href', /\/articles\/.+#.+/);
      }
    });

  test('says what the sources leave open of the role it names, and of no other', async ({ page }) => {
    await openWith(page, 1);
    const name = await outcomeOf(page).getByRole('link').innerText();
    const open = page.locator('.guide-open');
    await expect(open.getByText('Neither Temple nor Boucher says when a CTO alone is the best choice.')).toBeVisible();
    const parts = open.locator('.guide-open-points').filter({ visible: true });
    await expect(parts).toHaveCount(1);
    await expect(parts).toContainText(`On the ${name}, this is not stated:`);
    await expect(parts.getByRole('listitem').first()).toBeVisible();
  });

  test('is called our own weighing, not that of the sources', async ({ page }) => {
    await openWith(page, 1);
    await expect(page.getByText('This is our weighing, not Temple’s or Boucher’s.')).toBeVisible();
  });
});

test.describe('the address', () => {
  test('names the answers and brings the result back in another window', async ({ page, context }) => {
    await page.goto('/decide/');
    const choices = findChoices(await readPoints(page), 1).with(2, 0);
    await choose(page, choices);
    expect(new URL(page.url()).hash).toBe(formatChoices(choices));
    const result = await page.locator('.guide-result').innerText();

    const other = await context.newPage();
    await other.goto(page.url());
    expect(await chosenAnswers(other)).toEqual(choices);
    expect(await other.locator('.guide-result').innerText()).toBe(result);
  });

  test('brings back other answers where another is opened in the same window', async ({ page }) => {
    await openWith(page, 1);
    const other = findChoices(await readPoints(page), 2);
    await page.evaluate((hash) => location.assign(hash), formatChoices(other));
    await expect(outcomeOf(page)).toHaveText(/^It is close/);
    expect(await chosenAnswers(page)).toEqual(other);
  });

  test('keeps the answers when the reader goes to the result or past the header', async ({ page }) => {
    const choices = await openWith(page, 1);
    await page.getByRole('link', { name: 'See the result' }).click();
    await expect(page).toHaveURL(`/decide/${formatChoices(choices)}`);
    await page.getByRole('link', { name: 'Skip to the content' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL(`/decide/${formatChoices(choices)}`);
    expect(await chosenAnswers(page)).toEqual(choices);
  });

  test('of a reader who comes back from a profile still holds the answers', async ({ page }) => {
    const choices = await openWith(page, 1);
    await outcomeOf(page).getByRole('link').click();
    await page.waitForURL('**/roles/**');
    await page.goBack();
    await expect(outcomeOf(page)).toHaveText(/^Your answers point to the /);
    expect(await chosenAnswers(page)).toEqual(choices);
  });

  for (const hash of ['#a=99', '#a=1.1.1.1.1.1.1.1.1.1.1', '#a=-1', '#a=one', '#a=1,2', '#a=<img>'])
    test(`${hash} is ignored with a sentence, and the guide works on`, async ({ page, baseURL }) => {
      const noise = listen(page, baseURL);
      await page.goto(`/decide/${hash}`);
      await expect(outcomeOf(page)).toHaveText(
        'The address names answers that are not among these, so none is chosen.',
      );
      expect((await chosenAnswers(page)).every((choice) => choice === 0)).toBe(true);
      await expect(told(page)).toHaveCount(0);
      await choose(page, [1]);
      await expect(outcomeOf(page)).toHaveText(notYet);
      expect(new URL(page.url()).hash).toMatch(/^#a=1\.0/);
      expect(noise).toEqual({ messages: [], foreign: [], failed: [] });
    });

  test('of a heading leads to the heading and chooses nothing', async ({ page }) => {
    await page.goto('/decide/#weighing');
    await expect(page.locator('#weighing')).toBeInViewport();
    await expect(page).toHaveURL('/decide/#weighing');
    expect((await chosenAnswers(page)).every((choice) => choice === 0)).toBe(true);
  });
});

test.describe('what is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('as text is the whole result, without buttons, and the address that brings it back', async ({ page }) => {
    await openWith(page, 1);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const text = await clipboard(page);
    const lines = text.split('\n');
    expect(lines).toContain((await outcomeOf(page).innerText()).trim());
    expect(lines).toContain('This is our weighing, not Temple’s or Boucher’s. A lead of one point counts as none.');
    const cells = page.getByRole('table', { name: 'The answers that made the difference' }).getByRole('cell');
    for (const cell of await cells.filter({ has: page.locator('.grounds') }).allTextContents())
      expect(lines).toContain(cell.replace(/\s+/g, ' ').trim());
    expect(lines).toContain('What the sources leave open');
    for (const item of await page.locator('.guide-open li').filter({ visible: true }).allInnerTexts())
      expect(lines).toContain(item);
    expect(text.endsWith(`\n\n${page.url()}`)).toBe(true);
    expect(text).not.toMatch(/Copy|Start again|\t/);
  });

  test('as a link is the address that brings the result back', async ({ page }) => {
    const choices = await openWith(page, 1);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await clipboard(page)).toBe(page.url());
    expect(page.url().endsWith(formatChoices(choices))).toBe(true);
  });

  test('is no longer called copied once another answer is chosen', async ({ page }) => {
    await openWith(page, 1);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    await page.locator('fieldset').first().getByRole('radio', { checked: false }).first().check();
    await expect(page.getByText('Copied')).toHaveCount(0);
  });

  test('is said to have failed where the browser refuses', async ({ page, baseURL }) => {
    const noise = listen(page, baseURL);
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'));
    });
    await openWith(page, 1);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('status').last()).toHaveText(
      'Your browser did not allow it. Select the text to copy it.',
    );
    expect(noise.messages).toEqual([]);
  });
});

test('to start again is to have no answer, no result and an address without answers', async ({ page }) => {
  await openWith(page, 1);
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL('/decide/');
  await expect(outcomeOf(page)).toHaveText(notYet);
  expect((await chosenAnswers(page)).every((choice) => choice === 0)).toBe(true);
  await expect(told(page)).toHaveCount(0);
});

test('the guide is worked by keyboard alone, from the first question to the profile of the role', async ({ page }) => {
  await page.goto('/decide/');
  const choices = findChoices(await readPoints(page), 1);
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').last().focus();
  for (const [question, choice] of choices.entries()) {
    await page.keyboard.press('Tab');
    const radios = page.locator('fieldset').nth(question).getByRole('radio');
    await expect(radios.first()).toBeFocused();
    await page.keyboard.press('Space');
    for (let press = 1; press < choice; press += 1) await page.keyboard.press('ArrowDown');
    await expect(radios.nth(choice - 1)).toBeChecked();
    await expect(radios.nth(choice - 1)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'See the result' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#result')).toBeFocused();
  await expect(page.locator('#result')).toBeInViewport();
  await page.keyboard.press('Tab');
  const role = outcomeOf(page).getByRole('link');
  await expect(role).toBeFocused();
  const name = await role.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('how answers are weighed is folded away, and unfolds', async ({ page }) => {
  await page.goto('/decide/');
  const tables = page.locator('.guide-weighing').getByRole('table');
  await expect(tables).toHaveCount(0);
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(tables).toHaveCount(await page.locator('fieldset').count());
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1280])
    test(`${width} px wide, the questions are there, and a table to weigh the answers by hand`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/decide/');
      const questions = await page.locator('fieldset').count();
      expect(questions).toBeGreaterThanOrEqual(6);
      await expect(page.getByText('To weigh by hand')).toBeVisible();
      const shown = (await linesOf(page, '.guide-weighing')).map(({ text }) => text);
      for (const answer of await page.locator('fieldset label').allInnerTexts()) expect(shown).toContain(answer);
      for (const strength of ['somewhat', 'clearly', 'strongly']) expect(shown).toContain(strength);
      const reasons = await page
        .locator('.guide-weighing td:last-child')
        .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent?.replace(/\s+/g, ' ').trim()));
      expect(reasons.length).toBeGreaterThan(questions * 2);
      for (const reason of reasons) expect(shown).toContain(reason);
      await expect(page.locator('.guide-result')).toBeHidden();
      await expect(page.getByRole('link', { name: 'See the result' })).toBeHidden();
    });
});

test.describe('on paper', () => {
  const table = (page: Page) => page.locator('.guide-weighing table').first();

  test('there is the result, and no button', async ({ page }) => {
    await openWith(page, 1);
    await page.emulateMedia({ media: 'print' });
    await expect(outcomeOf(page)).toBeVisible();
    await expect(page.locator('.guide-open')).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Start again' })).toBeHidden();
    await expect(table(page)).toBeHidden();
  });

  test('there is the table to weigh by hand where there is no result', async ({ page }) => {
    await page.goto('/decide/');
    await page.emulateMedia({ media: 'print' });
    await expect(table(page)).toBeVisible();
    await expect(page.locator('.guide-result')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const inFront of [1, 2])
    test(`a result with ${inFront} in front is accessible and fits every window, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme });
      await openWith(page, inFront);
      await page.locator('summary').click();
      for (const width of [320, 390, 1280]) {
        await resize(page, width);
        const { violations, incomplete } = await new AxeBuilder({ page })
          .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
          .setLegacyMode()
          .analyze();
        const found = [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
        expect.soft(found, `${width} px wide`).toEqual([]);
        const lines = await linesOf(page);
        expect(lines.length).toBeGreaterThan(100);
        const astray = lines.filter(({ left, right, isCut, isOutOfCell }) =>
          [left < -1, right > width + 1, isCut, isOutOfCell].includes(true),
        );
        expect
          .soft(
            astray.map(({ text }) => text),
            `${width} px wide`,
          )
          .toEqual([]);
        expect.soft(collisions(lines), `${width} px wide`).toEqual([]);
      }
    });
