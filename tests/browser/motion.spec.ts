import { expect, type Page } from 'playwright/test';
import { test } from './test.ts';

/** Follows a link from a page and says whether the browser blends the two pages into each other. */
async function blends(page: Page, path: string): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset.blends = String(event.viewTransition !== null);
    });
  });
  await page.goto(path);
  const link = page.getByRole('navigation', { name: 'Site' }).getByRole('link').first();
  const address = await link.getAttribute('href');
  await link.click();
  await page.waitForURL(`**${address}`);
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

  test('a page blends into the next', async ({ page, pathOf }) => {
    expect(await blends(page, pathOf('home'))).toBe(true);
  });
});

test.describe('where the system asks for less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('a page is followed by the next at once', async ({ page, pathOf }) => {
    expect(await blends(page, pathOf('home'))).toBe(false);
  });

  test('nothing moves', async ({ page, paths }) => {
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      const seconds = await longestChange(page);
      if (seconds > 0) faults.push(`${path}: something takes ${seconds} s to change`);
      const scrolling = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      if (scrolling !== 'auto') faults.push(`${path}: scrolls in a ${scrolling} way`);
    }
    expect(faults).toEqual([]);
  });
});
