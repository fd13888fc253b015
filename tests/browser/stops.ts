import type { Page } from 'playwright/test';

/** Marks all that Tab stops at, in the order of the document, and counts it. */
export function markStops(page: Page): Promise<number> {
  return page.locator('a[href], button, input, select, textarea, summary').evaluateAll((found) => {
    const shown = found.filter((each) => each.checkVisibility() && !each.matches(':disabled, [tabindex="-1"]'));
    // Of the dials of one question Tab stops at the chosen one, or else at the first; the arrows lead to the others.
    const stops = shown.filter((each) => {
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      const dials = shown.filter((other) => other instanceof HTMLInputElement && other.name === each.name);
      return each === (dials.find((dial) => dial.matches(':checked')) ?? dials[0]);
    });
    for (const each of found) each.toggleAttribute('data-stop', stops.includes(each));
    return stops.length;
  });
}

/** Presses Tab that many times and says where each press led: the stop’s place among all, or -1 for none of them. */
export async function walk(page: Page, presses: number): Promise<number[]> {
  await page.evaluate(() => {
    const visited: number[] = [];
    const stops = [...document.querySelectorAll('[data-stop]')];
    addEventListener('focusin', ({ target }) => visited.push(target instanceof Element ? stops.indexOf(target) : -1));
    Object.assign(window, { visited });
  });
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
  return page.evaluate<number[]>('visited');
}
