import { expect, type Page } from 'playwright/test';
import { test } from './test.ts';
import { resize } from './windows.ts';

/**
 * Targets smaller than 24 × 24 CSS px: links and controls that are not reached by a press anywhere in a square of that
 * size round their middle. Links in running text are left out, as WCAG 2.5.8 leaves them out.
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
        if (child instanceof Text) return /[\p{L}\p{N}]/u.test(child.data);
        if (!(child instanceof Element) || child.matches('a') || isSetAside(child)) return false;
        return getComputedStyle(child).display === 'inline' && hasWords(child);
      });
    const isSetAside = (element: Element): boolean => getComputedStyle(element).clipPath !== 'none';
    const targets = [...document.querySelectorAll('a, button, summary, input, select')].filter(
      (target) => target.checkVisibility() && !isSetAside(target) && !isInText(target),
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
        (target) => `“${(target.closest('label') ?? target).textContent.trim()}” (${target.outerHTML.slice(0, 60)})`,
      ),
    };
  });
}

for (const { name, hasTouch, widths } of [
  { name: 'a mouse', hasTouch: false, widths: [390, 1280] },
  { name: 'a finger', hasTouch: true, widths: [390] },
])
  test.describe(() => {
    test.use({ hasTouch });

    test(
      `what ${name} can press, outside of running text, is 24 × 24 px or larger`,
      { tag: '@anywhere' },
      async ({ page, paths }) => {
        const faults: string[] = [];
        for (const path of paths) {
          await page.goto(path);
          for (const width of widths) {
            await resize(page, width);
            const { measured, small } = await smallTargets(page);
            // The header alone has more.
            if (measured < 5) small.push('hardly anything to press');
            faults.push(...small.map((target) => `${path}, ${width} px wide: ${target}`));
          }
        }
        expect(faults).toEqual([]);
      },
    );
  });
