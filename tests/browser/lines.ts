import type { Locator, Page } from 'playwright/test';
import { layDownBars } from './bars.ts';

/** A rectangle on the page, in CSS pixels from the page’s top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One line of text as it is drawn. */
export interface Line extends Box {
  text: string;
  /** Lines of one run of text share a number. */
  run: number;
  /** Whether a box that hides what flows out of it cuts the line. */
  isCut: boolean;
  /** Whether it sticks out of the cell of a table it belongs to. */
  isOutOfCell: boolean;
}

/**
 * Every line of text that is drawn. Text set aside for screen readers, by a clip path that leaves nothing, is not drawn.
 * @param within selector of the elements to look in
 * @param without selector of the elements to pass over
 */
export function linesOf(page: Page, within = 'body', without = 'script'): Promise<Line[]> {
  return page.evaluate(
    ([selector, passedOver]) => {
      const lines: Line[] = [];
      /** What holds for an element and so for what is in it is looked up once. */
      const remember = <Found>(look: (element: Element) => Found) => {
        const known = new Map<Element, Found>();
        return (element: Element): Found => {
          const found = known.get(element) ?? look(element);
          known.set(element, found);
          return found;
        };
      };
      const isSetAside = remember(
        (element: Element): boolean =>
          getComputedStyle(element).clipPath === 'inset(50%)' ||
          (element.parentElement !== null && isSetAside(element.parentElement)),
      );
      const clippersOf = remember((element: Element): DOMRect[] =>
        element.parentElement === null
          ? []
          : [
              ...(/hidden|clip/.test(getComputedStyle(element).overflow) ? [element.getBoundingClientRect()] : []),
              ...clippersOf(element.parentElement),
            ],
      );
      // What is placed by hand, like a link in the margin, is meant to stand outside.
      const cellOf = remember((element: Element): DOMRect | undefined => {
        if (getComputedStyle(element).position === 'absolute') return undefined;
        if (element.matches('td, th')) return element.getBoundingClientRect();
        return element.parentElement ? cellOf(element.parentElement) : undefined;
      });
      const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
        inner.left > outer.left - 1 &&
        inner.right < outer.right + 1 &&
        inner.top > outer.top - 1 &&
        inner.bottom < outer.bottom + 1;
      let run = 0;
      for (const root of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
          const parent = node.parentElement;
          if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
          if (isSetAside(parent) || parent.closest(passedOver)) continue;
          run += 1;
          const range = document.createRange();
          range.selectNodeContents(node);
          const clippers = clippersOf(parent);
          const cell = cellOf(parent);
          for (const rect of range.getClientRects()) {
            // The space at the end of a line is drawn as nothing.
            if (rect.width < 1 || rect.height < 1) continue;
            lines.push({
              text,
              run,
              left: rect.left + scrollX,
              right: rect.right + scrollX,
              top: rect.top + scrollY,
              bottom: rect.bottom + scrollY,
              isCut: clippers.some((box) => !isWithin(rect, box)),
              isOutOfCell: cell !== undefined && !isWithin(rect, cell),
            });
          }
        }
      }
      return lines;
    },
    [within, without] as const,
  );
}

/**
 * The words that are drawn in each of some elements, as they stand, without those set aside for screen readers.
 * @param without selector of the elements to pass over
 */
export function drawnText(elements: Locator, without = 'script'): Promise<string[]> {
  return elements.evaluateAll((found, passedOver) => {
    const isDrawn = (element: Element | null): boolean =>
      element === null || (getComputedStyle(element).clipPath !== 'inset(50%)' && isDrawn(element.parentElement));
    return found.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent?.checkVisibility() && !parent.closest(passedOver) && isDrawn(parent)) text += node.nodeValue ?? '';
      }
      return text.replace(/\s+/g, ' ').trim();
    });
  }, without);
}

/** How many of the elements a selector finds are drawn, rather than hidden or set aside for screen readers. */
export function countDrawn(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluateAll((elements) => {
    const isSetAside = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isSetAside(element.parentElement));
    return elements.filter((element) => element.checkVisibility() && !isSetAside(element)).length;
  });
}

/** The boxes of the elements a selector finds, each stretched over the text in it. */
export function boxesOf(page: Page, selector: string): Promise<(Box & { name: string })[]> {
  return page.evaluate((wanted) => {
    const elements = [...document.querySelectorAll(wanted)];
    return elements.map((element) => {
      const own = element.getBoundingClientRect();
      const parts = [own, ...[...element.querySelectorAll('*')].map((part) => part.getBoundingClientRect())].filter(
        ({ width, height }) => width > 0 && height > 0,
      );
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
        left: Math.min(...parts.map(({ left }) => left)) + scrollX,
        right: Math.max(...parts.map(({ right }) => right)) + scrollX,
        top: Math.min(...parts.map(({ top }) => top)) + scrollY,
        bottom: Math.max(...parts.map(({ bottom }) => bottom)) + scrollY,
      };
    });
  }, selector);
}

/** Whether two boxes share more than a hair’s breadth. */
export function overlap(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
  );
}

/**
 * Pairs of lines drawn over each other. A line’s box is taller than its letters, and the boxes of lines set close touch,
 * so a quarter is taken off above and below.
 */
function collisions(lines: readonly Line[]): string[] {
  const cores = lines.map((line) => {
    const slack = (line.bottom - line.top) / 4;
    return { ...line, top: line.top + slack, bottom: line.bottom - slack };
  });
  cores.sort((a, b) => a.top - b.top);
  return cores.flatMap((line, at) => {
    const hits: string[] = [];
    for (const other of cores.slice(at + 1)) {
      if (other.top >= line.bottom) break;
      if (other.run !== line.run && overlap(line, other)) hits.push(`“${line.text}” and “${other.text}”`);
    }
    return hits;
  });
}

/**
 * What does not fit: text that is cut off, covered or out of its cell, and a page that has to be moved sideways.
 * @param within selector of the part that is looked at
 */
export async function misfitsOf(page: Page, width: number, within = 'body'): Promise<string[]> {
  // The heads of a table that stay in the window cover what has gone by.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await layDownBars(page);
  const lines = await linesOf(page, within);
  const scrolls = (await page.evaluate(() => document.documentElement.scrollWidth)) - width;
  return [
    ...(scrolls > 0 ? [`${scrolls} px off the side`] : []),
    ...(lines.length > 2 ? [] : ['hardly any text']),
    ...lines.flatMap(({ text, left, right, isCut, isOutOfCell }) => [
      ...(left < -1 || right > width + 1 ? [`off the side: “${text}”`] : []),
      ...(isCut ? [`cut off: “${text}”`] : []),
      ...(isOutOfCell ? [`out of its cell: “${text}”`] : []),
    ]),
    ...collisions(lines).map((hit) => `over each other: ${hit}`),
  ];
}
