import { expect, type Page } from 'playwright/test';
import { countDrawn, linesOf, misfitsOf } from './lines.ts';
import { places } from './places.ts';
import { test } from './test.ts';
import { unfold } from './unfolded.ts';
import { resize } from './windows.ts';

/**
 * What a narrow window says otherwise: a row of a comparison whose account a cell gives, a bar how far it reaches, a control
 * what it does there, a chart as many of its marks as its drawing for narrow columns has room for; its button names the list
 * of contents, and the title the page that one is on.
 */
const saidOtherwise = 'script, thead, .key, .claim-numbers, .charts, [popover], nav [aria-current=page]';

/** What a reader finds on the page: its runs of text, and how many bars say how far something reaches. */
async function contentOf(page: Page): Promise<{ runs: Set<string>; bars: number }> {
  await unfold(page);
  const lines = await linesOf(page, 'body', saidOtherwise);
  return { runs: new Set(lines.map(({ text }) => text)), bars: await countDrawn(page, '[data-extent]:not(.key *)') };
}

// WCAG 1.4.12: lines, letters, words and paragraphs set this far apart by the reader.
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

test('pages fit every window, and bear wider spacing', { tag: '@anywhere' }, async ({ page, paths }) => {
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    for (const isSpaced of [false, true]) {
      if (isSpaced)
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, spacing);
      for (const width of [320, ...(isSpaced ? [] : [390]), 768, 1280]) {
        await resize(page, width);
        const place = `${path}, ${width} px wide${isSpaced ? ', spaced' : ''}`;
        faults.push(...(await misfitsOf(page, width)).map((misfit) => `${place}: ${misfit}`));
      }
    }
  }
  expect(faults).toEqual([]);
});

test('pages lose nothing at four times the size', { tag: '@anywhere' }, async ({ page, paths }) => {
  const faults: string[] = [];
  for (const path of paths) {
    await resize(page, 1280);
    await page.goto(path);
    const wide = await contentOf(page);
    // WCAG 1.4.10: a window of 1280 px at 400 % is one of 320 × 256 CSS px.
    await resize(page, 320, 256);
    const zoomed = await contentOf(page);
    faults.push(...[...wide.runs].filter((run) => !zoomed.runs.has(run)).map((run) => `${path}: gone: “${run}”`));
    if (zoomed.bars !== wide.bars) faults.push(`${path}: ${zoomed.bars} of ${wide.bars} bars of reach`);
    const scrolls = (await page.evaluate(() => document.documentElement.scrollWidth)) - 320;
    if (scrolls > 0) faults.push(`${path}: ${scrolls} px off the side`);
  }
  expect(faults).toEqual([]);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test(
    'pages fit a phone, where the links that a mouse would reveal are always drawn',
    { tag: '@anywhere' },
    async ({ page, paths }) => {
      const faults: string[] = [];
      await resize(page, 320);
      for (const path of paths) {
        await page.goto(path);
        faults.push(...(await misfitsOf(page, 320)).map((misfit) => `${path}: ${misfit}`));
        const opacities = await page
          .locator(`${places.passage.link}, ${places.row.link}`)
          .evaluateAll((links) => links.map((link) => getComputedStyle(link).opacity));
        if (opacities.some((opacity) => opacity !== '1')) faults.push(`${path}: a link that no finger reveals`);
      }
      expect(faults).toEqual([]);
    },
  );
});
