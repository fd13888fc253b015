import { expect, type Page } from 'playwright/test';
import { contrastsOf, paperOf } from './colours.ts';
import { places } from './places.ts';
import { markStops, walk } from './stops.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

/** What a reader who goes by keyboard sees of each stop: the colours of the rings, and what keeps one from being seen. */
function lookAtRings(page: Page): Promise<{ colours: string[]; faults: string[] }> {
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
    const colours = new Set<string>();
    const nameOf = (stop: HTMLElement) =>
      stop.getAttribute('aria-label') ?? (stop.closest('label') ?? stop).textContent.replace(/\s+/g, ' ').trim();
    const isCovered = (stop: HTMLElement): boolean => {
      const [line] = stop.getClientRects();
      const hit = line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
      return !hit || !stop.contains(hit);
    };
    const faults = stops.flatMap((stop) => {
      stop.focus();
      const { outlineStyle, outlineWidth, outlineOffset, outlineColor, clipPath } = getComputedStyle(stop);
      const around = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const box = stop.getBoundingClientRect();
      const ring = new DOMRect(box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around);
      const found: string[] = [];
      colours.add(outlineColor);
      if (document.activeElement !== stop) found.push('does not take the focus');
      if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) found.push('has no ring');
      if (clipPath !== 'none') found.push('is set aside for screen readers');
      if (ring.left < 0 || ring.right > innerWidth) found.push('has a ring that goes off the side of the page');
      if (isCovered(stop)) found.push('is covered');
      for (let part: Element | null = stop; part; part = part.parentElement) {
        const { opacity, overflow, overflowClipMargin } = getComputedStyle(part);
        if (opacity !== '1') found.push(`is seen through, at opacity ${opacity}`);
        if (part === stop || part === document.documentElement || !/hidden|clip/.test(overflow)) continue;
        const edge = part.getBoundingClientRect();
        const spare = Number.parseFloat(/[\d.]+px/.exec(overflowClipMargin)?.[0] ?? '0');
        if (
          ring.left < edge.left - spare ||
          ring.right > edge.right + spare ||
          ring.top < edge.top - spare ||
          ring.bottom > edge.bottom + spare
        )
          found.push(`has a ring that .${part.className} cuts off`);
      }
      return found.map((fault) => `“${nameOf(stop)}” ${fault}`);
    });
    // Up the page again, as what stays at the top of the window covers what comes in from above.
    for (const stop of stops.toReversed()) {
      stop.focus();
      if (isCovered(stop)) faults.push(`“${nameOf(stop)}” is covered on the way back`);
    }
    return { colours: [...colours], faults };
  });
}

/** The colours of rings that stand out too little from the page. */
async function faintRings(page: Page, colours: readonly string[]): Promise<string[]> {
  const paper = await paperOf(page);
  const contrasts = await contrastsOf(
    page,
    colours.map((ink) => ({ ink, paper })),
  );
  return colours.filter((_, at) => (contrasts[at] ?? 0) < 3).map((colour) => `a ring of ${colour} on ${paper}`);
}

test(
  'Tab goes through all links and controls of a page in order, and is held by none',
  { tag: '@anywhere' },
  async ({ page, paths }) => {
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      const count = await markStops(page);
      const visited = await walk(page, count + 1);
      const astray = visited.slice(0, count).findIndex((place, at) => place !== at);
      if (astray >= 0) faults.push(`${path}: press ${astray + 1} of ${count} leads elsewhere`);
      if (visited.length < count || count < 5) faults.push(`${path}: ${visited.length} of ${count} stops were reached`);
      // The press after the last leads out of the page, from where the browser may begin anew.
      const isHeld = await page
        .locator('[data-stop]')
        .last()
        .evaluate((stop) => stop === document.activeElement);
      if (isHeld || (visited.length > count && visited[count] !== 0))
        faults.push(`${path}: the last stop holds the focus`);
    }
    expect(faults).toEqual([]);
  },
);

test('each stop has a ring that can be seen', { tag: '@anywhere' }, async ({ page, paths }) => {
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    for (const width of [1280, 390]) {
      await resize(page, width);
      await markStops(page);
      // The browser draws rings for those who have last pressed a key.
      await page.keyboard.press('Tab');
      const { colours, faults: found } = await lookAtRings(page);
      faults.push(...[...found, ...(await faintRings(page, colours))].map((fault) => `${path}, ${width} px: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  const { colours } = await lookAtRings(page);
  expect(colours.length).toBeGreaterThan(0);
  faults.push(...(await faintRings(page, colours)).map((fault) => `in the dark: ${fault}`));
  expect(faults).toEqual([]);
});

test('the way starts with the skip link, then the header from left to right', async ({ page, pathOf }) => {
  await page.goto(pathOf('home'));
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toHaveCSS('clip-path', 'inset(50%)');
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toHaveCSS('clip-path', 'none');
  await expect(skip).toBeInViewport({ ratio: 1 });
  const stops = page.getByRole('banner').locator('a, button');
  const lefts: number[] = [];
  for (const stop of await stops.all()) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
    lefts.push((await stop.boundingBox())?.x ?? NaN);
  }
  expect(lefts.length).toBeGreaterThan(2);
  expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
});

for (const javaScriptEnabled of [true, false])
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('the skip link leads past the header, and Shift and Tab lead back', async ({ page, pathOf }) => {
      await page.goto(pathOf('comparison'));
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('main').locator('a, button, input, summary').first()).toBeFocused();
      await page.reload();
      for (let press = 0; press < 8; press += 1) await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveCount(1);
      await expect(skip).not.toBeFocused();
      for (let press = 0; press < 7; press += 1) await page.keyboard.press('Shift+Tab');
      await expect(skip).toBeFocused();
    });
  });

test('the link of each passage and row leads to its own, by keyboard too', async ({ page, pathOf }) => {
  const faults: string[] = [];
  for (const kind of ['article', 'comparison', 'pair'] as const) {
    const path = pathOf(kind, kind === 'article' ? places.passage.mark : '');
    await page.goto(path);
    const links = page.locator(`${places.passage.link}, ${places.row.link}`);
    const strays = await links.evaluateAll((found) =>
      found.flatMap((link) => {
        const hash = link.getAttribute('href') ?? '';
        const own = link.parentElement?.closest('[id]');
        return own && `#${own.id}` === hash ? [] : [hash];
      }),
    );
    faults.push(...strays.map((hash) => `${path}: ${hash} leads to another’s place`));
    const unlinked = await page
      .locator('main table[role=table] tbody tr:has(td):not([hidden])')
      .evaluateAll((rows) =>
        rows.filter((row) => !row.querySelector('th > a[href^="#"]')).map((row) => row.textContent),
      );
    faults.push(...unlinked.map((row) => `${path}: a row without a link: ${row.slice(0, 60)}`));
    const last = links.filter({ visible: true }).last();
    const hash = await last.getAttribute('href');
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(':target')).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(hash);
  }
  expect(faults).toEqual([]);
});
