import type { JSHandle, Page } from 'playwright/test';
import sharp from 'sharp';
import { places } from './places.ts';

/** A place in an article’s text: some words in the middle of a paragraph. */
export interface Place {
  /** Number of the paragraph among those of the passages. */
  paragraph: number;
  /** Number of its first word in the first run of text of the paragraph, and of the first word after it. */
  from: number;
  to: number;
}

/** The range that some words take. @throws Error when there are none */
export function rangeOf(page: Page, place: Place): Promise<JSHandle<Range>> {
  return page.evaluateHandle(
    ({ paragraph, from, to, selector }) => {
      const node = document.querySelectorAll(selector)[paragraph]?.firstChild;
      if (!(node instanceof Text)) throw new Error(`Paragraph ${paragraph} does not begin with text.`);
      const words = [...node.data.matchAll(/[^\s]+/g)].slice(from, to);
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last || words.length < to - from) throw new Error(`Paragraph ${paragraph} has too few words.`);
      const range = document.createRange();
      range.setStart(node, first.index);
      range.setEnd(node, last.index + last[0].length);
      return range;
    },
    { ...place, selector: places.passage.text },
  );
}

/** Places in an article whose words are plain text, one after another in the page. @throws Error when there are too few */
export async function placesOn(page: Page, count: number): Promise<Place[]> {
  const paragraphs = await page.locator(places.passage.text).evaluateAll((found) =>
    found.flatMap(({ firstChild }, at) => {
      const length = firstChild instanceof Text ? firstChild.data.trim().split(/\s+/).length : 0;
      return length > 12 ? [at] : [];
    }),
  );
  const spread = Math.floor(paragraphs.length / (count + 1));
  if (spread === 0) throw new Error('The article has too few paragraphs.');
  return Array.from({ length: count }, (_, at) => ({
    paragraph: paragraphs[(at + 1) * spread] ?? 0,
    from: 3,
    to: 7,
  }));
}

/** Selects a range as a drag of the mouse would, brings it to the middle of the window and gives its text. */
export function select(range: JSHandle<Range>): Promise<string> {
  return range.evaluate((wanted) => {
    wanted.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(wanted);
    return String(selection);
  });
}

/** The box of the first line that is drawn of a range, in the window: some words are for screen readers alone. */
export function boxOf(range: JSHandle<Range>): Promise<{ x: number; y: number; width: number; height: number }> {
  return range.evaluate((wanted) => {
    const isDrawn = (element: Element | null): boolean =>
      element === null || (getComputedStyle(element).clipPath === 'none' && isDrawn(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (!(text instanceof Text) || !wanted.intersectsNode(text) || !isDrawn(text.parentElement)) continue;
      const part = document.createRange();
      part.setStart(text, text === wanted.startContainer ? wanted.startOffset : 0);
      part.setEnd(text, text === wanted.endContainer ? wanted.endOffset : text.length);
      const [box] = part.getClientRects();
      if (box && box.width > 0) return { x: box.x, y: box.y, width: box.width, height: box.height };
    }
    throw new Error('The range is not drawn.');
  });
}

/** The colour behind the words of a range: the one that most of its points have. */
export async function groundOf(page: Page, range: JSHandle<Range>): Promise<string> {
  const { x, y, width, height } = await boxOf(range);
  // Marks are as high as the letters, lines are higher.
  const clip = { x, y: y + height * 0.25, width, height: height / 2 };
  const { data, info } = await sharp(await page.screenshot({ clip }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += info.channels) {
    const colour = data.subarray(at, at + 3).toString('hex');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
