import type { Page } from 'playwright/test';

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
 */
export function linesOf(page: Page, within = 'body'): Promise<Line[]> {
  return page.evaluate((selector) => {
    const lines: Line[] = [];
    const isSetAside = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isSetAside(element.parentElement));
    const clippersOf = (element: Element | null): Element[] =>
      element === null || element === document.documentElement
        ? []
        : [
            ...(/hidden|clip/.test(getComputedStyle(element).overflow) ? [element] : []),
            ...clippersOf(element.parentElement),
          ];
    // What is placed by hand, like a link in the margin, is meant to stand outside.
    const cellOf = (element: Element | null): Element | undefined => {
      if (element === null || getComputedStyle(element).position === 'absolute') return undefined;
      return element.matches('td, th') ? element : cellOf(element.parentElement);
    };
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
        if (!text || !parent?.checkVisibility({ visibilityProperty: true }) || isSetAside(parent)) continue;
        run += 1;
        const range = document.createRange();
        range.selectNodeContents(node);
        const clippers = clippersOf(parent).map((element) => element.getBoundingClientRect());
        const cell = cellOf(parent)?.getBoundingClientRect();
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
  }, within);
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
        name: element.getAttribute('aria-label') ?? (element.textContent ?? '').trim().slice(0, 40),
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
export function collisions(lines: readonly Line[]): string[] {
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
