import { expect, type Page } from 'playwright/test';
import { places } from './places.ts';
import { test } from './test.ts';

/** What does nothing without scripts: buttons, and what a page says is for scripts only. */
const scripted = String.raw`button, .noscript\:hidden`;

/**
 * The text of the page’s main part, line by line: all that can be unfolded, and nothing that is for scripts only. A question
 * that stands alone on the page needs no number.
 */
async function readableText(page: Page): Promise<string[]> {
  await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
  await page.locator(`main :is(${scripted})`).evaluateAll((parts) => parts.forEach((part) => part.remove()));
  const text = await page.getByRole('main').innerText();
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^\d+\.\s+/, ''))
    .filter(Boolean);
}

/** How a place stands out: the colours behind it and behind what is in it. */
function shadesOf(page: Page, place: string): Promise<string> {
  return page.locator(place).evaluate((element) =>
    [element, ...element.children]
      .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::before')])
      .map(({ content, backgroundColor }) => `${content} ${backgroundColor}`)
      .join(),
  );
}

test.use({ javaScriptEnabled: false });

test(
  'pages show the same text as with scripts, and no button that needs them',
  { tag: '@anywhere' },
  async ({ page, browser, paths, address }) => {
    const faults: string[] = [];
    const withScripts = await browser.newPage({ baseURL: address, javaScriptEnabled: true });
    for (const path of paths) {
      await withScripts.goto(path);
      const text = await readableText(withScripts);
      await page.goto(path);
      const useless = await page.locator(scripted).filter({ visible: true }).allInnerTexts();
      faults.push(...useless.map((button) => `${path}: does nothing: “${button}”`));
      const own = await readableText(page);
      faults.push(...text.filter((line) => !own.includes(line)).map((line) => `${path}: only with scripts: “${line}”`));
      faults.push(...own.filter((line) => !text.includes(line)).map((line) => `${path}: only without: “${line}”`));
      if (own.length < 4) faults.push(`${path}: hardly any text`);
    }
    await withScripts.close();
    expect(faults).toEqual([]);
  },
);

test('the link of a passage and of a row names its place in the address and marks it', async ({ page, pathOf }) => {
  for (const { kind, place } of [
    { kind: 'article', place: places.passage },
    { kind: 'comparison', place: places.row },
  ] as const)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(pathOf(kind, place.mark));
      const ids = await page.locator(place.element).evaluateAll((found) => found.map(({ id }) => `#${id}`));
      const [own = '', other = ''] = ids.slice(2);
      const plain = await shadesOf(page, own);
      await page.locator(own).hover();
      await page.locator(`${own} a[href="${own}"]`).click();
      expect(new URL(page.url()).hash).toBe(own);
      expect(await shadesOf(page, own)).not.toBe(plain);
      await expect(page.locator(own)).toBeInViewport();
      await page.locator(other).hover();
      await page.locator(`${other} a[href="${other}"]`).click();
      // One place is marked at a time.
      expect(await shadesOf(page, own)).toBe(plain);
    }
});
