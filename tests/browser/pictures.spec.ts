import { expect } from 'playwright/test';
import { test } from './test.ts';

test('no picture is drawn out of its shape', async ({ page, pathOf }) => {
  const faults: string[] = [];
  for (const path of new Set([pathOf('article', /class="?cover/), pathOf('article', 'srcset=')]))
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const pictures = page.locator('main img');
      expect(await pictures.count()).toBeGreaterThan(0);
      const stretched = await pictures.evaluateAll((images) =>
        images
          .filter((image) => image instanceof HTMLImageElement)
          .filter((image) => {
            const [wide, tall] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
            const shape = image.clientWidth / image.clientHeight / (wide / tall);
            // Cut, or with room beside it, it keeps its shape whatever that of its box is.
            const fit = getComputedStyle(image).objectFit;
            return fit === 'cover' ? shape < 0.97 : fit === 'fill' && Math.abs(shape - 1) > 0.03;
          })
          .map(({ src, clientWidth, clientHeight }) => `${src}: ${clientWidth} × ${clientHeight}`),
      );
      faults.push(...stretched.map((picture) => `${path}, ${width} px wide: ${picture}`));
    }
  expect(faults).toEqual([]);
});
