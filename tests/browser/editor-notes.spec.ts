import { expect } from 'playwright/test';
import { boxesOf, linesOf, overlap } from './lines.ts';
import { test } from './test.ts';
import { resize } from './windows.ts';

const mark = /role="?note/;

test('a note lies over nothing and has room for its words', async ({ page, pathOf }) => {
  const faults: string[] = [];
  await page.goto(pathOf('article', mark));
  for (const width of [1060, 1240, 1280, 1920]) {
    await resize(page, width);
    const notes = await boxesOf(page, '[role=note]');
    // A passage, which has an id, reaches under the notes beside it: its lines are looked at one by one.
    const blocks = await boxesOf(
      page,
      'main table, main section:not([id], [role=note]), main figure, main dl, body > footer',
    );
    const text = await linesOf(page, 'main', '[role=note], nav');
    expect([notes.length, blocks.length, text.length].includes(0)).toBe(false);
    for (const [at, note] of notes.entries()) {
      const covered = [
        ...[...notes.slice(at + 1), ...blocks].filter((box) => overlap(note, box)).map(({ name }) => name),
        ...text.filter((line) => overlap(note, line)).map((line) => line.text),
      ];
      faults.push(...covered.map((other) => `${width} px: “${note.name}” lies over “${other}”`));
      // In less, a line holds two or three words.
      if (note.right - note.left < 190) faults.push(`${width} px: “${note.name}” is ${note.right - note.left} px wide`);
    }
  }
  expect(faults).toEqual([]);
});

test('what follows a note that hangs beside it does not keep a press from the note’s links', async ({
  page,
  pathOf,
}) => {
  const faults: string[] = [];
  await page.goto(pathOf('article', mark));
  for (const width of [390, 1280]) {
    await resize(page, width);
    const links = page.locator('[role=note] a').filter({ visible: true });
    expect(await links.count()).toBeGreaterThan(0);
    const covered = await links.evaluateAll((found) =>
      found.flatMap((link) => {
        link.scrollIntoView({ block: 'center' });
        const isFree = [...link.getClientRects()].every((line) =>
          link.contains(document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)),
        );
        return isFree ? [] : [link.textContent];
      }),
    );
    faults.push(...covered.map((link) => `${width} px: “${link}” is covered`));
  }
  expect(faults).toEqual([]);
});

test('a note beside the text leaves the paragraphs where they would be without it', async ({ page, pathOf }) => {
  const faults: string[] = [];
  await page.goto(pathOf('article', mark));
  for (const width of [1280, 1920]) {
    await resize(page, width);
    const tops = () =>
      page
        .locator('article section[id] > p, article h2')
        .evaluateAll((found) => found.map((each) => Math.round(each.getBoundingClientRect().top + scrollY)));
    const withNotes = await tops();
    await page.locator('[role=note]').evaluateAll((notes) => {
      for (const note of notes) if (note instanceof HTMLElement) note.style.display = 'none';
    });
    const without = await tops();
    await page.reload();
    expect(withNotes.length).toBeGreaterThan(2);
    faults.push(
      ...withNotes.flatMap((top, at) =>
        Math.abs(top - (without[at] ?? 0)) > 2
          ? [`${width} px: paragraph ${at} stands ${top - (without[at] ?? 0)} px lower`]
          : [],
      ),
    );
  }
  expect(faults).toEqual([]);
});
