import { expect, type JSHandle, type Page } from 'playwright/test';
import { clipboardOf, copied } from './clipboard.ts';
import { places } from './places.ts';
import { passage, quotation, selectAlone, status } from './quotation.ts';
import { boxOf, groundOf, placesOn, rangeOf, select, type Place } from './selecting.ts';
import { test } from './test.ts';

/** The id of the passage that a range begins in. */
const passageOf = (range: JSHandle<Range>) =>
  range.evaluate(({ startContainer }) => startContainer.parentElement?.closest('[id]')?.id ?? '');

/** Waits until the words of a place have another ground than those of another place in the same paragraph. */
async function expectMarked(page: Page, place: Place, plain: Pick<Place, 'from' | 'to'>): Promise<void> {
  const marked = await rangeOf(page, place);
  await marked.evaluate(({ startContainer }) => startContainer.parentElement?.scrollIntoView({ block: 'center' }));
  const beside = await rangeOf(page, { ...place, ...plain });
  await expect(async () => expect(await groundOf(page, marked)).not.toBe(await groundOf(page, beside))).toPass();
}

test.beforeEach(async ({ page, pathOf }) => {
  await page.goto(pathOf('article', places.passage.mark));
});

test('the link to a quotation leads to the very words and marks them', async ({ page, context }) => {
  const path = page.url();
  for (const place of await placesOn(page, 2)) {
    const range = await rangeOf(page, place);
    const words = await selectAlone(page, range);
    await quotation(page).click();
    await expect(status(page)).toHaveText(copied);
    const address = await clipboardOf(page);
    expect(address.startsWith(`${path}#${await passageOf(range)}:~:text=`)).toBe(true);
    expect(decodeURIComponent(address.split(':~:text=')[1] ?? '')).toContain(words);

    const other = await context.newPage();
    await other.goto(address);
    // The browser goes to the words themselves, not to where their passage begins, as far as the page lets it.
    const there = await rangeOf(other, place);
    await expect(async () => {
      const { y } = await boxOf(there);
      const { above, below } = await other.evaluate(() => ({
        above: scrollY,
        below: document.documentElement.scrollHeight - innerHeight - scrollY,
      }));
      expect(Math.abs(y - 360) < 60 || (y < 360 && above < 1) || (y > 360 && below < 1)).toBe(true);
    }).toPass();
    await expectMarked(other, place, { from: 0, to: 2 });
    await other.close();
  }
});

test('a word that the article has many times is marked where it was selected', async ({ page, context }) => {
  const place = await page.locator(places.passage.text).evaluateAll((paragraphs) => {
    const texts = paragraphs.map(({ firstChild }) => (firstChild instanceof Text ? firstChild.data : ''));
    const words = texts.map((text) => text.match(/\S+/g) ?? []);
    const counts = new Map<string, number>();
    for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    const [[most, count] = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one);
    const found = words.flatMap((some, paragraph) => {
      const from = some.findIndex((word, at) => at > 2 && word === most);
      return from > 0 ? [{ paragraph, from, to: from + 1 }] : [];
    });
    return count > 2 ? found[Math.floor(found.length / 2)] : undefined;
  });
  if (!place) throw new Error('No word is there more than twice.');
  await select(await rangeOf(page, place));
  await quotation(page).click();
  const other = await context.newPage();
  await other.goto(await clipboardOf(page));
  await expectMarked(other, place, { from: 0, to: 1 });
});

test('a selection over several paragraphs is linked to by its ends, and marked from one to the other', async ({
  page,
  context,
}) => {
  const [from, to] = await placesOn(page, 2);
  if (!from || !to) throw new Error('There are too few places.');
  const [start, end] = [await rangeOf(page, from), await rangeOf(page, to)];
  await page.evaluate(
    ([first, last]) => {
      getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
      first.startContainer.parentElement?.scrollIntoView();
    },
    [start, end] as const,
  );
  // It may come up below the window.
  await quotation(page).click();
  const other = await context.newPage();
  await other.goto(await clipboardOf(page));
  await expectMarked(other, from, { from: 0, to: 2 });
  await expectMarked(other, to, { from: 9, to: 11 });
});

/** What a selection can run over, and the block of text it stands in, in the article with the most on it that has such. */
const runningOver = {
  'a term': 'p:has(> a.term)',
  'the mark of a note': 'p:has(> sup > a)',
  'the sign of a verdict': 'p:has(> .inline-verdict)',
  'letters set higher and lower, and a line that is broken': 'p:has(> sub):has(> br)',
  'two paragraphs': ':has(> p + p)',
  'cells of a table': 'tbody > tr:has(> td + td)',
  'a code with several lines': 'pre',
} as const;

test('links to quotations arrive that run over what stands in a line, over lines and over cells', async ({
  page,
  context,
  pathOf,
}) => {
  const faults: string[] = [];
  for (const [name, selector] of Object.entries(runningOver)) {
    await page.goto(
      pathOf('article', name === 'the sign of a verdict' ? /class="?inline-verdict/ : /user-content-fnref/),
    );
    /** All of the text that is not a control’s, from its second letter to the last but one. */
    const rangeIn = (where: Page) =>
      where
        .locator(`.article-body ${selector}`)
        .first()
        .evaluateHandle((block) => {
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) {
            const { currentNode: text } = walker;
            if (text instanceof Text && text.data.trim() && !text.parentElement?.closest('button')) texts.push(text);
          }
          const [first, last] = [texts[0], texts.at(-1)];
          if (!first || !last) throw new Error('There is no text.');
          const range = document.createRange();
          range.setStart(first, first.data.search(/\S/));
          range.setEnd(last, last.data.trimEnd().length);
          return range;
        });
    const range = await rangeIn(page);
    await select(range);
    await quotation(page).click();
    await expect(status(page)).toHaveText(copied);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const plain = await groundOf(page, range);
    const other = await context.newPage();
    const address = await clipboardOf(page);
    await other.goto(address);
    const there = await rangeIn(other);
    await there.evaluate(({ startContainer }) => startContainer.parentElement?.scrollIntoView({ block: 'center' }));
    let ground = plain;
    // The mark is drawn when the page is: each look takes as long as a picture of it.
    for (let looks = 0; looks < 20 && ground === plain; looks += 1) ground = await groundOf(other, there);
    if (ground === plain) faults.push(`${name}: ${decodeURIComponent(address.split('#')[1] ?? '')} marks nothing`);
    await other.close();
  }
  expect(faults).toEqual([]);
});

test('the link to a passage leads to where the words stand, whatever place the address names', async ({
  page,
  context,
}) => {
  const path = page.url();
  const last = await page.locator(places.passage.element).last().getAttribute('id');
  await page.goto(`${path}#${last}`);
  const [place] = await placesOn(page, 1);
  if (!place) throw new Error('There is no place.');
  const range = await rangeOf(page, place);
  await selectAlone(page, range);
  await passage(page).click();
  await expect(status(page)).toHaveText(copied);
  const address = await clipboardOf(page);
  const id = await passageOf(range);
  expect(id).not.toBe(last);
  expect(address).toBe(`${path}#${id}`);
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.locator(':target')).toHaveAttribute('id', id);
  await expect(other.locator(':target')).toBeInViewport();
});

test('words of a heading are linked to by the heading’s own address', async ({ page }) => {
  const path = page.url();
  const heading = page.locator('main article h2[id]:not(nav *)').last();
  await heading.dblclick({ position: { x: 30, y: 15 } });
  await passage(page).click();
  expect(await clipboardOf(page)).toBe(`${path}#${await heading.getAttribute('id')}`);
});
