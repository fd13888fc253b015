import { expect, test, type Page } from 'playwright/test';
import { articles } from './pages.ts';
import { linesOf } from './lines.ts';

/** The articles that re-tell a work, with who wrote the original and where it stands. */
const originals = [
  {
    path: '/articles/the-cmto-is-coming/',
    author: 'Joanne Boucher',
    address: 'http://www.bagg.com/2013/08/07/bagg-technology-resources-the-position-of-cmto-is-the-way-of-the-future/',
  },
  {
    path: '/articles/cto-cmto-or-marketing-cto/',
    author: 'Nick Temple',
    address: 'https://nicktemple.com/featured/startup-marketing-cto/',
  },
];

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

for (const { path, author, address } of originals)
  for (const viewport of [phone, desk])
    test(`the first screen of ${path}, ${viewport.width} px wide, says it retells ${author} and links there`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const attribution = page.getByRole('main').getByText(/^A retelling, in our own words, of/);
      await expect(attribution).toBeInViewport({ ratio: 1 });
      await expect(attribution).toContainText(`by ${author}`);
      const link = attribution.getByRole('link');
      await expect(link).toHaveAttribute('href', address);
      await expect(link).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    });

for (const path of articles)
  for (const viewport of [phone, desk])
    test(`${path}, ${viewport.width} px wide: every entry of the contents leads to its heading`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const entries = page.getByRole('navigation', { name: 'In this article' }).getByRole('link');
      const headings = page.locator('.article-body').getByRole('heading');
      const names = await entries.allInnerTexts();
      expect(names.length).toBeGreaterThan(3);
      expect(names).toEqual(await headings.allInnerTexts());
      for (const [at, name] of names.entries()) {
        await entries.nth(at).click();
        const heading = headings.nth(at);
        await expect(heading, name).toBeInViewport({ ratio: 1 });
        expect(new URL(page.url()).hash).toBe(`#${await heading.getAttribute('id')}`);
        const box = await heading.boundingBox();
        // As near the top as the end of the page lets it come.
        const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
        expect(room < 1 || (box?.y ?? Infinity) < 60, `“${name}” stands at the top`).toBe(true);
      }
    });

for (const path of articles)
  test(`${path}: the passage that the address names is marked, and no other`, async ({ page }) => {
    await page.goto(path);
    const ids = await page.locator('.passage').evaluateAll((passages) => passages.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      await page.goto(`${path}#${id}`);
      const marked = await page
        .locator('.passage')
        .evaluateAll((passages) =>
          passages.filter((passage) => getComputedStyle(passage, '::before').content !== 'none').map((each) => each.id),
        );
      expect(marked).toEqual([id]);
      await expect(page.locator(`#${id}`)).toBeInViewport();
    }
  });

test.describe('the four questions', () => {
  const path = '/articles/the-cmto-is-coming/';
  const card = (page: Page) => page.getByRole('region', { name: 'Four questions to put to yourself' });

  test('are four', async ({ page }) => {
    await page.goto(path);
    await expect(card(page).getByRole('listitem')).toHaveCount(4);
    for (const question of await card(page).getByRole('listitem').allInnerTexts()) expect(question).toMatch(/\?$/);
  });

  test('are copied with their numbers and the article’s address', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${path}#start-preparing`);
    const questions = await card(page).getByRole('listitem').allInnerTexts();
    await card(page).getByRole('button', { name: 'Copy the questions' }).click();
    await expect(card(page).getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [...questions.map((question, at) => `${at + 1}. ${question}`), '', `${baseURL}${path}`].join('\n'),
    );
  });

  test('say so where the browser does not let them be copied', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    });
    await page.goto(path);
    await card(page).getByRole('button', { name: 'Copy the questions' }).click();
    await expect(card(page).getByRole('status')).toHaveText(
      'Your browser did not allow it. Select the text to copy it.',
    );
  });

  test('are printed alone on one sheet when their button asks, and with the article otherwise', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => void (document.title += ' (printing)');
    });
    await page.goto(path);
    await card(page).getByRole('button', { name: 'Print the card' }).click();
    await expect(page).toHaveTitle(/ \(printing\)$/);
    await page.emulateMedia({ media: 'print' });
    const printed = (await linesOf(page)).map(({ text }) => text);
    expect([...new Set(printed)]).toEqual([
      'Four questions to put to yourself',
      ...(await card(page).getByRole('listitem').allInnerTexts()),
    ]);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets).toHaveLength(1);

    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await linesOf(page)).length).toBeGreaterThan(100);
  });
});

test.describe('Temple’s story of a technology choice', () => {
  const story = (page: Page) => page.locator('.technology-choice');

  test.beforeEach(({ page }) => page.goto('/articles/cto-cmto-or-marketing-cto/').then(() => undefined));

  test('has nine numbered steps', async ({ page }) => {
    const steps = story(page).getByRole('listitem');
    await expect(steps).toHaveCount(9);
    const numbers = await steps.evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content));
    expect(new Set(numbers).size).toBe(1);
    expect(numbers[0]).toContain('counter(step)');
  });

  test('says how each role would have acted, and what Temple does not say of the Marketing CTO', async ({ page }) => {
    expect(await story(page).getByRole('term').allInnerTexts()).toEqual(['CTO', 'CMTO', 'Marketing CTO']);
    const answers = story(page).getByRole('definition');
    await expect(answers).toHaveCount(3);
    await expect(answers.last()).toContainText(
      'Temple does not say which technology a Marketing CTO would have chosen.',
    );
  });
});
