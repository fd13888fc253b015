import { expect, test } from 'playwright/test';
import { boxesOf, linesOf, overlap } from './lines.ts';
import { articles } from './pages.ts';
import { resize } from './windows.ts';

for (const path of articles)
  for (const width of [1060, 1280])
    test(`${path}, ${width} px wide: a note lies over nothing and has room for its words`, async ({ page }) => {
      await page.goto(path);
      await resize(page, width);
      const notes = await boxesOf(page, '.editor-note');
      const blocks = await boxesOf(
        page,
        '.comparison, .technology-choice, .key-questions, .keep-reading, .site-footer',
      );
      const text = await linesOf(page, 'main :is(h1, h2, h3, p, li, dt, dd, caption, th, td):not(.editor-note *)');
      expect(notes.length).toBeGreaterThan(3);
      expect(blocks.length).toBeGreaterThan(2);
      expect(text.length).toBeGreaterThan(50);
      for (const [at, note] of notes.entries()) {
        const covered = [...notes.slice(at + 1), ...blocks].filter((box) => overlap(note, box)).map(({ name }) => name);
        expect.soft(covered, `blocks under “${note.name}”`).toEqual([]);
        const hidden = text.filter((line) => overlap(note, line)).map((line) => line.text);
        expect.soft(hidden, `text under “${note.name}”`).toEqual([]);
        // In less, a line holds two or three words.
        expect.soft(note.right - note.left, `width of “${note.name}”`).toBeGreaterThan(190);
      }
    });

for (const path of articles)
  test(`${path}: what follows a note that hangs beside it does not keep a press from the note’s links`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [390, 1280]) {
      await resize(page, width);
      const links = page.locator('.editor-note a').filter({ visible: true });
      expect(await links.count()).toBeGreaterThan(3);
      const covered = await links.evaluateAll((found) =>
        found.flatMap((link) => {
          link.scrollIntoView({ block: 'center' });
          const isFree = [...link.getClientRects()].every((line) =>
            link.contains(document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)),
          );
          return isFree ? [] : [link.textContent];
        }),
      );
      expect.soft(covered, `${width} px wide`).toEqual([]);
    }
  });
