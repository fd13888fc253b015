import { expect, test, type Page } from 'playwright/test';

/** Follows a link and says whether the browser blends the two pages into each other. */
async function blends(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset['blends'] = String(event.viewTransition !== null);
    });
  });
  await page.goto('/');
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await page.waitForURL('**/articles/');
  const answer = await page.locator('html[data-blends]').getAttribute('data-blends');
  return answer === 'true';
}

/** The longest that anything on the page takes to change, in seconds. */
function longestChange(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seconds = (list: string) =>
      list.split(',').map((time) => Number.parseFloat(time) * (time.endsWith('ms') ? 0.001 : 1));
    return Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [...seconds(transitionDuration), ...seconds(animationDuration).filter(Number.isFinite)];
      }),
    );
  });
}

test.describe('where motion is welcome', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('a page blends into the next', async ({ page }) => {
    expect(await blends(page)).toBe(true);
  });
});

test.describe('where the system asks for less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('a page is followed by the next at once, and nothing in it moves', async ({ page }) => {
    expect(await blends(page)).toBe(false);
    expect(await longestChange(page)).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});
