import { expect, test, type Page } from 'playwright/test';
import { pages } from './pages.ts';
import { resize } from './windows.ts';

/**
 * Finds targets smaller than 24 × 24 CSS px: links and buttons that are not reached by a press anywhere in a square of
 * that size round their middle. Links in running text are left out, as WCAG 2.5.8 leaves them out.
 */
function smallTargets(page: Page): Promise<{ measured: number; small: string[] }> {
  return page.evaluate(() => {
    // A pixel short of half of 24: the browser rounds the point to whole pixels.
    const reach = [-11, 11];
    /** Whether a link shares its line with words that are no link. */
    const isInText = (link: Element): boolean => {
      const { display } = getComputedStyle(link);
      // A button is never quite inline.
      if (display !== 'inline' && !(display === 'inline-block' && link.matches('button'))) return false;
      let block = link.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return block !== null && hasWords(block);
    };
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some((child) => {
        if (child instanceof Text) return /\w/.test(child.data);
        if (!(child instanceof Element) || child.matches('a, .sr-only')) return false;
        return getComputedStyle(child).display === 'inline' && hasWords(child);
      });
    const targets = [...document.querySelectorAll('a, button, summary, input, select')].filter(
      (target) => target.checkVisibility() && getComputedStyle(target).clipPath === 'none' && !isInText(target),
    );
    const small = targets.filter((target) => {
      // The words beside a box or a dial are part of it.
      const area = target.closest('label') ?? target;
      target.scrollIntoView({ block: 'center' });
      return ![...area.getClientRects()].some(({ left, width, top, height }) =>
        reach.every((across) =>
          reach.every((down) => {
            const hit = document.elementFromPoint(left + width / 2 + across, top + height / 2 + down);
            return hit !== null && area.contains(hit);
          }),
        ),
      );
    });
    return {
      measured: targets.length,
      small: small.map(
        (target) => `${(target.closest('label') ?? target).textContent?.trim()} (${target.outerHTML.slice(0, 60)})`,
      ),
    };
  });
}

/** Checks the targets of every page in windows of these widths. */
async function expectLargeTargets(page: Page, widths: number[]): Promise<void> {
  test.setTimeout(90_000);
  for (const path of pages) {
    await page.goto(path);
    for (const width of widths) {
      await resize(page, width);
      const { measured, small } = await smallTargets(page);
      expect(measured).toBeGreaterThan(8);
      expect.soft(small, `${path}, ${width} px wide`).toEqual([]);
    }
  }
}

test('what a mouse can press, outside of running text, is 24 × 24 px or larger', async ({ page }) => {
  await expectLargeTargets(page, [390, 1280]);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('what a finger can press, outside of running text, is 24 × 24 px or larger', async ({ page }) => {
    await expectLargeTargets(page, [390]);
  });
});
