import { expect, test, type Page } from 'playwright/test';

/** How much of the page has moved since it began, as the browser adds it up (layout shift). */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) if ('value' in entry) sum += Number(entry.value);
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames, so that what is buffered has been handed over.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            done(sum);
          }),
        );
      }),
  );
}

/** When the first text was drawn, in milliseconds from the start; waits for it. */
function firstText(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') done(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

for (const path of ['/', '/articles/the-cmto-is-coming/'])
  test(`${path} is read before its typeface arrives, and stays as it is when that comes late`, async ({ page }) => {
    let arrived = false;
    await page.route('**/*.woff2', async (route) => {
      await new Promise((passed) => setTimeout(passed, 3000));
      arrived = true;
      await route.continue();
    });
    const late = page.waitForResponse('**/*.woff2');
    await page.goto(path, { waitUntil: 'commit' });
    expect(await firstText(page)).toBeLessThan(2000);
    expect(arrived).toBe(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await (await late).finished();
    // Longer than a browser takes to swap a typeface in.
    await page.waitForTimeout(300);
    expect(await shiftOf(page)).toBe(0);
  });

test('a page reads in full where its typeface never arrives', async ({ page, browser, baseURL }) => {
  const whole = await browser.newPage({ baseURL: baseURL ?? '' });
  await whole.goto('/');
  const text = await whole.locator('body').innerText();
  await whole.close();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('/');
  expect(text.length).toBeGreaterThan(1000);
  expect(await page.locator('body').innerText()).toBe(text);
  expect(errors).toEqual([]);
});

test('a page asks for one typeface file, once', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.goto('/articles/the-cmto-is-coming/');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(fonts).toHaveLength(1);
});

test('a reader who has the typeface already sees titles and text in it, from the start', async ({ page }) => {
  await page.goto('/articles/the-cmto-is-coming/');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  // A busy machine may not have it ready in the tenth of a second that the browser waits.
  await expect(async () => {
    await page.reload();
    const { root } = await session.send('DOM.getDocument');
    for (const selector of ['h1', '.passage > p']) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.map(({ familyName, isCustomFont }) => isCustomFont && familyName.slice(0, 10))).toEqual([
        'Newsreader',
      ]);
    }
  }).toPass({ timeout: 20_000 });
  expect(await shiftOf(page)).toBe(0);
});
