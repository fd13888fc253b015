import type { Page } from 'playwright/test';

/** The colour of something, and the colour behind it, as CSS writes them in any notation the browser knows. */
export interface Inked {
  ink: string;
  paper: string;
}

/** How light colours are, from 0 for black to 1 for white, as WCAG reckons it (relative luminance). */
export function lightnessOf(page: Page, colours: readonly string[]): Promise<number[]> {
  return page.evaluate((wanted) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('The browser draws no canvas.');
    return wanted.map((colour) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const linear = [...context.getImageData(0, 0, 1, 1).data]
        .map((byte) => byte / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      const [red = 0, green = 0, blue = 0] = linear;
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    });
  }, colours);
}

/** How far colours stand apart from what is behind them, each from 1 to 21. */
export async function contrastsOf(page: Page, pairs: readonly Inked[]): Promise<number[]> {
  const lightness = await lightnessOf(
    page,
    pairs.flatMap(({ ink, paper }) => [ink, paper]),
  );
  return pairs.map((_, at) => {
    const [one = 0, other = 0] = lightness.slice(2 * at, 2 * at + 2);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
}

/** The colour of the page behind everything. */
export function paperOf(page: Page): Promise<string> {
  return page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
}
