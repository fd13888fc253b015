import type { Page } from 'playwright/test';

/** What a reader is told once something is on the clipboard. */
export const copied = 'Copied';

/** What a reader is told first where the browser keeps a page from the clipboard; what to do instead may follow. */
export const refused = /^Your browser did not allow it\./;

/** Ways in which a browser keeps a page from writing to the clipboard, each a function to run in the page. */
export const brokenClipboards = [
  {
    name: 'refuses',
    breakIt: () => {
      const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      navigator.clipboard.write = refuse;
      navigator.clipboard.writeText = refuse;
    },
  },
  {
    name: 'has no clipboard to write to',
    breakIt: () => void Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  },
] as const;

/** The text on the clipboard, which the test has to have leave to read. */
export function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
