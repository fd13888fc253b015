import type { Page } from 'playwright/test';

/** Lays a bar that stays at the foot of the window down where it stands in the text: it covers what is still to come. */
export async function layDownBars(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { position, bottom } = getComputedStyle(element);
      const stays = position === 'sticky' || (position === 'fixed' && !element.matches('[popover]'));
      if (stays && bottom !== 'auto') element.style.position = 'static';
    }
  });
}
