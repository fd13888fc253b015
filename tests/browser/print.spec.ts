import { expect, type Page } from 'playwright/test';
import { lightnessOf } from './colours.ts';
import { columnsOf } from './comparison.ts';
import { linesOf } from './lines.ts';
import { places } from './places.ts';
import { printed, withoutSpaces } from './sheets.ts';
import { test } from './test.ts';

/** An A4 sheet without its margins, in CSS px. */
const sheet = { width: 673, height: 986 };

/**
 * The runs of text that are drawn whole in the main part of the page, but for what is of use on a screen alone, what a
 * sheet has no room for, captions, which the sheet of the comparison does without, and pictures, which it draws anew.
 */
async function textOf(page: Page): Promise<Set<string>> {
  const lines = await linesOf(
    page,
    'main',
    '.no-print, .scripted, section:has(.brief) ~ *, caption, summary, [role=img]',
  );
  const whole = lines.filter(({ text, isCut, isOutOfCell }) => /[\p{L}\p{N}]/u.test(text) && !isCut && !isOutOfCell);
  return new Set(whole.map(({ text }) => text));
}

test(
  'pages are printed whole, without navigation and controls, on no more sheets than they fill',
  { tag: '@anywhere' },
  async ({ page, kinds, pathOf }) => {
    const faults: string[] = [];
    for (const kind of kinds) {
      const path = pathOf(kind);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 844 });
      await page.goto(path);
      // What can be opened is printed open.
      await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
      const shown = await textOf(page);
      await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.removeAttribute('open')));

      await page.setViewportSize(sheet);
      await page.emulateMedia({ media: 'print' });
      const kept = await textOf(page);
      faults.push(...[...shown].filter((run) => !kept.has(run)).map((run) => `${path}: not printed: “${run}”`));
      const away = await page
        .locator(`main :is(${places.passage.element}, [role=note], table)`)
        .evaluateAll((parts) =>
          parts.filter((part) => part.closest('.no-print')).map((part) => part.textContent.slice(0, 60)),
        );
      faults.push(...away.map((part) => `${path}: kept from paper: “${part}”`));

      const furniture = page.locator(
        [
          'nav, aside a, body > footer a, [aria-label^=Share]',
          places.passage.link,
          'button',
          // The questions of the guide can be answered with a pen.
          kind === 'decision' ? 'select' : 'select, input',
        ].join(),
      );
      const left = await furniture.evaluateAll((found) =>
        found.filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 100)),
      );
      faults.push(...left.map((part) => `${path}: of no use on paper: ${part}`));
      if ((await furniture.count()) < 4) faults.push(`${path}: hardly any furniture to leave out`);

      const { address, name, width, height } = await page.evaluate(() => ({
        address: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
        name: document.querySelector('meta[property="og:site_name"]')?.getAttribute('content'),
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      }));
      // Who speaks: by name, or by address where the sheet is full.
      const text = await page.locator('body').innerText();
      if (!(name && text.includes(name)) && !(address && text.includes(address))) faults.push(`${path}: no imprint`);
      if (!(await page.getByRole('heading', { level: 1 }).isVisible())) faults.push(`${path}: no title`);
      if (width > sheet.width) faults.push(`${path}: ${width - sheet.width} px off the sheet`);
      const { length } = await printed(page);
      if (length > Math.ceil((height / sheet.height) * 1.2) + 1)
        faults.push(`${path}: ${length} sheets for ${height} px`);
    }
    expect(faults).toEqual([]);
  },
);

/** What heads something that follows it: headings, the heads of notes, of tables and of figures. */
const heads = 'main :is(h1, h2, h3, h4, caption, thead, [role=note] > :first-child)';

test(
  'sheets are filled, nothing heads what stands on the next one, and each page says on paper what it is to be cited as',
  { tag: '@anywhere' },
  async ({ page, kinds, pathOf }) => {
    const faults: string[] = [];
    for (const kind of kinds.filter((each) => each !== 'not found')) {
      const path = pathOf(kind);
      await page.emulateMedia({ media: 'print' });
      await page.goto(path);
      const headings = (await page.locator(heads).filter({ visible: true }).allInnerTexts()).map(withoutSpaces);
      const sheets = await printed(page);
      const before = sheets.slice(0, -1);
      for (const [at, { lines, filled }] of before.entries()) {
        const place = `${path}, sheet ${at + 1} of ${sheets.length}`;
        if (filled < 2 / 3) faults.push(`${place}: ${Math.round(filled * 100)} per cent filled`);
        const foot = lines.slice(-4).join('');
        const alone = headings.filter((heading) => heading !== '' && foot.endsWith(heading));
        faults.push(...alone.map((heading) => `${place}: “${heading}” at its foot`));
      }
      const title = await page.locator('meta[property="og:title"]').getAttribute('content');
      const address = await page.locator('link[rel=canonical]').getAttribute('href');
      const citation = page.locator('body > footer p').filter({ visible: true });
      const cited = withoutSpaces((await citation.allInnerTexts()).join(''));
      if ((sheets.at(-1)?.lines.join('') ?? '') === cited) faults.push(`${path}: a sheet for the citation alone`);
      const ends = [sheets[0], sheets.at(-1)].flatMap((each) => each?.lines.join('') ?? []);
      for (const said of [title, address])
        if (!ends.some((end) => end.includes(withoutSpaces(said ?? '?'))))
          faults.push(`${path}: “${said}” is neither on the first sheet nor on the last`);
    }
    expect(faults).toEqual([]);
  },
);

test(
  'the comparison is printed on one sheet, which names its sources by address, itself, and the day',
  { tag: '@anywhere' },
  async ({ page, kinds, pathOf }) => {
    const faults: string[] = [];
    expect(kinds).toContain('comparison');
    await page.goto(pathOf('comparison'));
    const pairs = await page
      .locator('main a[href^="/"][href*="-vs-"]')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')));
    for (const path of new Set([pathOf('comparison'), ...pairs])) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      const sources = new Set((await columnsOf(page)).map(({ source }) => source));
      if (sources.size === 0) faults.push(`${path}: no source`);
      await page.emulateMedia({ media: 'print' });
      for (const format of ['A4', 'Letter'] as const) {
        const { length } = await printed(page, format);
        if (length !== 1) faults.push(`${path}: ${length} sheets of ${format}`);
      }
      const entries = await page.getByRole('listitem').filter({ visible: true }).allInnerTexts();
      for (const source of sources)
        if (!entries.some((entry) => entry.startsWith(`${source}:`) && /https?:\/\//.test(entry)))
          faults.push(`${path}: no address of ${source}`);
      const address = await page.locator('link[rel=canonical]').getAttribute('href');
      const text = await page.getByRole('main').innerText();
      if (!new RegExp(`${address}, as of \\d{1,2}\\s\\S+\\s\\d{4}`).test(text))
        faults.push(`${path}: no address or day`);
    }
    expect(faults).toEqual([]);
  },
);

test(
  'a sheet of questions is printed on one sheet, with its address and the day at the foot and room for the answers',
  { tag: '@anywhere' },
  async ({ page, pathOf }) => {
    const path = pathOf('page of its own', /class="?question-sheet/);
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    for (const format of ['A4', 'Letter'] as const) expect(await printed(page, format), format).toHaveLength(1);
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    await expect(page.getByRole('main')).toContainText(new RegExp(`${address}, as of \\d{1,2}\\s\\S+\\s\\d{4}`));
    const questions = await page.locator('.question-sheet li').evaluateAll((items) =>
      items.map((item) => {
        const text = Math.max(...[...item.querySelectorAll('p')].map((each) => each.getBoundingClientRect().bottom));
        return item.getBoundingClientRect().bottom - text;
      }),
    );
    // A line of handwriting takes seven millimetres.
    expect(Math.min(...questions)).toBeGreaterThan((7 / 25.4) * 96);
  },
);

test('a page read in the dark is printed in ink on white', async ({ page, pathOf }) => {
  await page.goto(pathOf('comparison'));
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { ink, paper } = await page.evaluate(() => ({
    ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
  const [lightness] = await lightnessOf(page, [ink]);
  expect(lightness).toBeLessThan(0.05);
  expect(paper).toBe('rgba(0, 0, 0, 0)');
});
