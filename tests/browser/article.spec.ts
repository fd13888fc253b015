import { z } from 'astro/zod';
import { expect } from 'playwright/test';
import { brokenClipboards, clipboardOf, copied, refused } from './clipboard.ts';
import { linesOf } from './lines.ts';
import { places } from './places.ts';
import { test } from './test.ts';

const viewports = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** What a page says of the work that its article retells. */
const structuredData = z.object({
  '@graph': z.array(
    z.object({ isBasedOn: z.object({ url: z.string(), author: z.object({ name: z.string() }) }).optional() }),
  ),
});

test('the first screen of a retelling says whose work it retells and links there', async ({ page, pathOf }) => {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    await page.goto(pathOf('article', '"isBasedOn"'));
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': things } = structuredData.parse(JSON.parse(data ?? ''));
    const [original] = things.flatMap(({ isBasedOn }) => isBasedOn ?? []);
    if (!original) throw new Error('The page names no work that it retells.');
    const link = page.getByRole('main').locator(`a[href="${original.url}"]`).first();
    await expect(link).toBeInViewport({ ratio: 1 });
    const attribution = link.locator('xpath=ancestor::p[1]');
    await expect(attribution).toBeInViewport({ ratio: 1 });
    await expect(attribution).toContainText(original.author.name);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  }
});

test('every entry of the contents leads to its heading', async ({ page, pathOf }) => {
  const faults: string[] = [];
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    await page.goto(pathOf('article'));
    const entries = page.locator('nav', { hasText: 'In this article' }).locator('a');
    const opener = page.getByRole('button', { name: 'Contents' });
    await expect(opener).toBeVisible({ visible: viewport.width < 992 });
    const headings = page.locator('main article :is(h2, h3, h4)[id]:not(nav *)');
    const names = (await entries.allTextContents()).map((name) => name.trim());
    expect(names.length).toBeGreaterThan(1);
    await expect(headings).toHaveText(names);
    for (const [at, name] of names.entries()) {
      if (await opener.isVisible()) await opener.click();
      await entries.nth(at).click();
      const heading = headings.nth(at);
      await expect(heading, name).toBeInViewport({ ratio: 1 });
      expect(new URL(page.url()).hash).toBe(`#${await heading.getAttribute('id')}`);
      const { y = Infinity } = (await heading.boundingBox()) ?? {};
      if (y < viewport.height / 6) await expect(entries.nth(at)).toHaveAttribute('aria-current', 'location');
      // As near the top as the end of the page lets it come.
      const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
      if (room >= 1 && y > 60) faults.push(`${viewport.width} px: “${name}” stands ${y} px from the top`);
    }
  }
  expect(faults).toEqual([]);
});

test('the passage that the address names is marked, and no other', async ({ page, pathOf }) => {
  const path = pathOf('article', places.passage.mark);
  await page.goto(path);
  const passages = page.locator(places.passage.element);
  const ids = await passages.evaluateAll((found) => found.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) {
    await page.goto(`${path}#${id}`);
    const marked = await passages.evaluateAll((found) =>
      found.filter((passage) => getComputedStyle(passage, '::before').content !== 'none').map((each) => each.id),
    );
    expect(marked).toEqual([id]);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  }
});

test.describe('a card of questions', () => {
  test.beforeEach(async ({ page, pathOf }) => {
    await page.addInitScript(() => {
      window.print = () => void (document.title += ' (printing)');
    });
    await page.goto(pathOf('article', 'Copy the questions'));
  });

  test('is copied with its numbers and the article’s address', async ({ page }) => {
    const address = page.url();
    const button = page.getByRole('button', { name: 'Copy the questions' });
    const card = page.getByRole('region').filter({ has: button });
    const questions = await card.getByRole('listitem').allInnerTexts();
    expect(questions.length).toBeGreaterThan(0);
    await page.goto(`${address}#content`);
    await button.click();
    await expect(card.getByRole('status')).toHaveText(copied);
    expect(await clipboardOf(page)).toBe(
      [...questions.map((question, at) => `${at + 1}. ${question}`), '', address].join('\n'),
    );
  });

  test('says so where the browser does not let it be copied', async ({ page }) => {
    const button = page.getByRole('button', { name: 'Copy the questions' });
    const card = page.getByRole('region').filter({ has: button });
    for (const { name, breakIt } of brokenClipboards) {
      await page.reload();
      await page.evaluate(breakIt);
      await button.click();
      await expect(card.getByRole('status'), name).toHaveText(refused);
    }
  });

  test('is printed alone on one sheet when its button asks, and with the article otherwise', async ({ page }) => {
    const button = page.getByRole('button', { name: 'Print the card' });
    const title = (await page.getByRole('region').filter({ has: button }).getAttribute('aria-label')) ?? '';
    const card = page.getByRole('region', { name: title, exact: true });
    await button.click();
    await expect(page).toHaveTitle(/ \(printing\)$/);
    await page.emulateMedia({ media: 'print' });
    const printed = (await linesOf(page)).map(({ text }) => text);
    expect([...new Set(printed)]).toEqual([title, ...(await card.getByRole('listitem').allInnerTexts())]);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets).toHaveLength(1);

    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator(places.passage.element).first()).toBeVisible();
  });
});

test('the steps of a story of a choice are numbered, and what each would have done is said', async ({
  page,
  pathOf,
}) => {
  await page.goto(pathOf('article', 'Faced with the same choice'));
  const story = page.locator('main article ol:has(~ * dl)');
  const numbers = await story
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content));
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.filter((number) => !number.includes('counter('))).toEqual([]);
  const reactions = story.locator('~ * dl');
  const terms = await reactions.getByRole('term').allInnerTexts();
  expect(terms.filter(Boolean).length).toBeGreaterThan(1);
  await expect(reactions.getByRole('definition')).toHaveCount(terms.length);
});

test('the citation is folded away, opens, and its files are saved under the article’s name', async ({
  page,
  pathOf,
}) => {
  const path = pathOf('article');
  await page.goto(path);
  const cite = page.locator('details', { has: page.getByText('Cite this', { exact: true }) });
  const text = cite.locator('p').first();
  await expect(text).toBeHidden();
  await cite.locator('summary').click();
  await expect(text).toBeVisible();
  const names: string[] = [];
  for (const link of await cite.locator('a[download]').all()) {
    const saving = page.waitForEvent('download');
    await link.click();
    const download = await saving;
    expect(await download.failure()).toBeNull();
    names.push(download.suggestedFilename());
  }
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !name.startsWith(`${path.split('/').at(-2)}.`))).toEqual([]);
});

test('the text of an article without headings is as wide as that of any other', async ({ page, pathOf }) => {
  const widthOf = async (path: string) => {
    await page.goto(path);
    return page
      .locator('.article-body > p')
      .first()
      .evaluate(({ clientWidth }) => clientWidth);
  };
  // Too short to have any.
  expect(await widthOf(pathOf('article', 'class="note expired'))).toBe(await widthOf(pathOf('article', 'srcset=')));
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the citation opens', async ({ page, pathOf }) => {
    await page.goto(pathOf('article'));
    const cite = page.locator('details', { has: page.getByText('Cite this', { exact: true }) });
    await cite.locator('summary').click();
    await expect(cite.locator('p').first()).toBeVisible();
  });
});
