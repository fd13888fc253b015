import type { Page } from 'playwright/test';

/**
 * How light colours are, from 0 for black to 1 for white, as WCAG reckons it (relative luminance).
 * @param colours as CSS writes them, in any notation the browser knows
 */
export function lightnessOf(page: Page, colours: string[]): Promise<number[]> {
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

/** How far two colours stand apart, from 1 to 21. */
export async function contrastOf(page: Page, one: string, other: string): Promise<number> {
  const [a = 0, b = 0] = await lightnessOf(page, [one, other]);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
