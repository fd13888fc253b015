import { expect, type Page } from 'playwright/test';
import { test } from './test.ts';
import { resize } from './windows.ts';

/** A word that stands alone on a line may fill so much of it and be no widow. */
const enough = 0.2;

/** Titles, headings and leads of more than three words whose last line is one short word, with that word. */
function lonelyWords(page: Page): Promise<string[]> {
  return page.evaluate((share) => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll('main :is(h1, h2, .lead)')) {
      const words = element.textContent.trim().split(/\s+/);
      const { clipPath } = getComputedStyle(element);
      if (words.length <= 3 || !element.checkVisibility() || clipPath === 'inset(50%)') continue;
      // Each word with its place, wherever it stands in the element.
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const places: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]\S*/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const place = range.getBoundingClientRect();
          if (place.width > 1) places.push(place);
        }
      const [before, last] = places.slice(-2);
      if (before && last && before.bottom < last.top + last.height / 2)
        if (last.width < share * element.getBoundingClientRect().width)
          faults.push(`“${words.slice(-5).join(' ')}”: the last word stands alone`);
    }
    return faults;
  }, enough);
}

test('no title, heading or lead ends in one short word alone', { tag: '@anywhere' }, async ({ page, paths }) => {
  const faults: string[] = [];
  for (const width of [320, 390, 768, 1280])
    for (const path of paths) {
      await resize(page, width);
      await page.goto(path);
      faults.push(...(await lonelyWords(page)).map((fault) => `${path} at ${width} px: ${fault}`));
    }
  expect(faults).toEqual([]);
});
