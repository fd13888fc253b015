import { expect, type Page } from 'playwright/test';
import type { Kind } from './pages.ts';
import { places } from './places.ts';
import { test } from './test.ts';
import { letDraw } from './waiting.ts';
import { resize } from './windows.ts';

const typeface = '**/*.woff2';

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

test('a page is read before its typeface arrives, and stays as it is when that comes late', async ({
  context,
  pathOf,
}) => {
  const read = async (kind: Kind) => {
    const page = await context.newPage();
    let arrived = false;
    await page.route(typeface, async (route) => {
      await new Promise((passed) => setTimeout(passed, 3000));
      arrived = true;
      await route.continue();
    });
    const late = page.waitForResponse(typeface);
    await page.goto(pathOf(kind), { waitUntil: 'commit' });
    expect(await firstText(page), kind).toBeLessThan(2000);
    expect(arrived, kind).toBe(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await (await late).finished();
    await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));
    await letDraw(page);
    // Less than a pixel of a whole window: what a machine that is busy rounds.
    expect(await shiftOf(page), kind).toBeLessThan(0.0001);
  };
  // A busy machine may draw no frame for seconds; a page that waits for its typeface waits each time.
  for (const kind of ['home', 'article'] as const) await expect(() => read(kind)).toPass({ timeout: 45_000 });
});

test.describe('where the typeface never arrives', () => {
  // The browser says that it was refused.
  test.use({ silent: false });

  test('a page reads in full', async ({ page, noise, pathOf }) => {
    await page.goto(pathOf('home'));
    const text = await page.locator('body').innerText();
    expect(noise.splice(0)).toEqual([]);
    await page.route(typeface, (route) => route.abort());
    await page.reload();
    expect(text.length).toBeGreaterThan(300);
    await expect(page.locator('body')).toHaveText(text, { useInnerText: true });
    expect(noise.filter((sound) => !/ERR_FAILED|woff2/.test(sound))).toEqual([]);
  });
});

test('a page asks for one typeface file, once', async ({ page, pathOf }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.goto(pathOf('article'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(fonts).toHaveLength(1);
});

/** Loads the page anew until its title and text are set in the typeface, as for a reader who has it already. */
async function readInTypeface(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  // A busy machine may not have it ready in the tenth of a second that the browser waits.
  await expect(async () => {
    await page.reload();
    const { root } = await session.send('DOM.getDocument');
    for (const selector of ['h1', places.passage.text]) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      // A word in another script is set in what the reader’s machine has for it.
      const [most] = fonts.toSorted((one, other) => other.glyphCount - one.glyphCount);
      expect(most?.isCustomFont, selector).toBe(true);
    }
  }).toPass({ timeout: 20_000 });
}

test('a reader who has the typeface already sees titles and text in it, from the start', async ({ page, pathOf }) => {
  await page.goto(pathOf('article', places.passage.mark));
  await readInTypeface(page);
  expect(await shiftOf(page)).toBe(0);
});

test('with any typeface that stands in for it an article has the same length, headings are no bolder, and bold words are bold', async ({
  page,
  pathOf,
}) => {
  for (const width of [390, 1280]) {
    await resize(page, width);
    await page.goto(pathOf('article', places.passage.mark));
    await readInTypeface(page);
    const lengths = await page.evaluate(async (text) => {
      const faces = [...document.fonts];
      const there = await Promise.all(faces.map((face) => face.load().catch(() => undefined)));
      const body = document.querySelector(text)?.closest('article');
      const lengthIn = (family: string) => {
        document.documentElement.style.setProperty('--font-serif', family);
        return body?.getBoundingClientRect().height ?? 0;
      };
      return there.flatMap((face) =>
        face ? [{ family: face.family, weights: face.weight, length: lengthIn(face.family) }] : [],
      );
    }, places.passage.text);
    const [whole, ...others] = lengths;
    const headings = await page.locator('h1').evaluate((title) => Number(getComputedStyle(title).fontWeight));
    // The machine has one at least: a rule on none holds of everything.
    expect(others.length).toBeGreaterThan(0);
    for (const { family, length } of others) {
      expect(Math.abs(length / (whole?.length ?? 0) - 1), `${family} at ${width} px`).toBeLessThan(0.015);
      // A browser makes bold what is asked for at 600 or more and lies over the range of a face, and nothing else.
      const weights = others
        .filter((face) => face.family === family)
        .flatMap((face) => face.weights.split(' ').map(Number));
      expect(Math.min(...weights), family).toBeLessThanOrEqual(400);
      expect(Math.max(...weights), family).toBeGreaterThanOrEqual(headings);
      expect(Math.max(...weights), family).toBeLessThan(600);
    }
  }
});
