import type { Page } from 'playwright/test';

/** Opens all that is folded on a page, and calls all that waits for a box to be ticked: rows, and the numbers of claims. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
  await page.locator('[data-part=other-rows], [data-part=claim-numbers]').evaluateAll((boxes) => {
    for (const box of boxes) if (box instanceof HTMLInputElement && !box.checked) box.click();
  });
}
