import { expect, type Locator, type Page } from 'playwright/test';
import { test } from './test.ts';
import { resize } from './windows.ts';

const claims = (page: Page) => page.getByRole('main').locator('ol > li');
const sourcesOf = (page: Page) => page.getByRole('group', { name: 'Source', exact: true });
const kindsOf = (page: Page) => page.getByRole('group', { name: 'Kind', exact: true });

/** The ids of the claims that are shown. */
async function shownClaims(page: Page): Promise<string[]> {
  return claims(page)
    .filter({ visible: true })
    .evaluateAll((found) => found.map(({ id }) => id));
}

/** The words beside the dials of a group, in order; the first dial stands for all. */
async function choicesOf(group: Locator): Promise<string[]> {
  return (await group.locator('label').allInnerTexts()).map((words) => words.trim());
}

/** What the line over the list says, as it is read out: styles alone write the number. */
async function countOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'main [role=status]' });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  await session.detach();
  return nodes
    .map(({ name }) => String(name?.value ?? ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

// Styles alone do this, so that it works where scripts do not run.
test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a source and a kind leave exactly the claims of that kind in that source, and the count says how many', async ({
    page,
    pathOf,
  }) => {
    await page.goto(pathOf('claims'));
    const all = await claims(page).evaluateAll((found) =>
      found.map((claim) => ({
        id: claim.id,
        // The letters of a claim’s number are those of its source.
        source: claim.id.replace(/\d+$/, ''),
        // After the number and what it says: “Anecdote, step 2”.
        words: claim.querySelectorAll('p')[2]?.textContent.trim().toLowerCase() ?? '',
      })),
    );
    expect(all.length).toBeGreaterThan(0);
    expect(await shownClaims(page)).toEqual(all.map(({ id }) => id));

    const faults: string[] = [];
    const kinds = await choicesOf(kindsOf(page));
    const sourcesShown = new Set<string>();
    const kindsShown = new Set<string>();
    for (const [at, name] of (await choicesOf(sourcesOf(page))).entries()) {
      await sourcesOf(page).getByRole('radio').nth(at).check();
      await kindsOf(page).getByRole('radio').first().check();
      const [first = ''] = await shownClaims(page);
      const source = at === 0 ? '' : first.replace(/\d+$/, '');
      sourcesShown.add(source);
      for (const [place, kind] of kinds.entries()) {
        await kindsOf(page).getByRole('radio').nth(place).check();
        const wanted = all
          .filter((claim) => at === 0 || claim.source === source)
          .filter((claim) => place === 0 || claim.words.startsWith(kind))
          .map(({ id }) => id);
        if (wanted.length > 0) kindsShown.add(kind);
        const shown = await shownClaims(page);
        if (shown.join() !== wanted.join()) faults.push(`${name}, ${kind}: ${shown.join()}, not ${wanted.join()}`);
        const said = await countOn(page);
        if (said !== `Claims shown: ${wanted.length}`) faults.push(`${name}, ${kind}: “${said}”, not ${wanted.length}`);
      }
    }
    expect(faults).toEqual([]);
    // Every source and every kind is there to choose, and no other.
    expect(sourcesShown).toEqual(new Set(['', ...all.map(({ source }) => source)]));
    expect([...kindsShown]).toEqual(kinds);
    const others = all.filter(({ words }) => !kinds.slice(1).some((kind) => words.startsWith(kind)));
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});

test('the choice is made by keyboard: Tab to the group, an arrow to the next', async ({ page, pathOf }) => {
  await page.goto(pathOf('claims'));
  const count = await claims(page).count();
  await sourcesOf(page).getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(sourcesOf(page).getByRole('radio').nth(1)).toBeChecked();
  const ofOne = (await shownClaims(page)).length;
  expect(ofOne).toBeLessThan(count);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(kindsOf(page).getByRole('radio').nth(1)).toBeChecked();
  expect((await shownClaims(page)).length).toBeLessThan(ofOne);
});

test('in a narrow window the controls are folded, and unfolded where the address narrows the list', async ({
  page,
  pathOf,
}) => {
  await resize(page, 390);
  await page.goto(pathOf('claims'));
  await expect(kindsOf(page)).toBeHidden();
  await page.getByText('Narrow the list').click();
  await kindsOf(page).getByRole('radio').nth(1).check();
  const some = await shownClaims(page);
  await page.reload();
  await expect(kindsOf(page).getByRole('radio').nth(1)).toBeVisible();
  expect(await shownClaims(page)).toEqual(some);
});

test('a source whose claims are all hidden has no heading, and the others can be jumped to', async ({
  page,
  pathOf,
}) => {
  await page.goto(pathOf('claims'));
  const headings = page.getByRole('main').locator('h2');
  const count = await headings.count();
  await sourcesOf(page).getByRole('radio').nth(1).check();
  await expect(headings.filter({ visible: true })).toHaveCount(1);
  await sourcesOf(page).getByRole('radio').first().check();
  await expect(headings.filter({ visible: true })).toHaveCount(count);
  await page.getByRole('navigation', { name: 'Sources of the claims' }).getByRole('link').last().click();
  await expect(headings.last()).toBeInViewport();
  // The line of links stays, and covers nothing that was gone to.
  const line = await page.getByRole('navigation', { name: 'Sources of the claims' }).boundingBox();
  const heading = await headings.last().boundingBox();
  expect(line?.y).toBeGreaterThanOrEqual(0);
  expect(heading?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
});

test('an address that names a claim leads to it and marks it', async ({ page, pathOf }) => {
  const path = pathOf('claims');
  for (const width of [320, 1280]) {
    await resize(page, width);
    await page.goto(path);
    const ids = (await shownClaims(page)).slice(-3);
    await page.goto(`${path}#${ids[0]}`);
    await expect(page.locator(`[id="${ids[0]}"]`)).toBeInViewport();
    const shades = await claims(page).evaluateAll((found) =>
      found.slice(-3).map((claim) => getComputedStyle(claim).backgroundColor),
    );
    expect(shades[0]).not.toBe(shades[1]);
    expect(shades[1]).toBe(shades[2]);
  }
});

test('the list is printed whole, without its controls', async ({ page, pathOf }) => {
  await page.goto(pathOf('claims'));
  const count = await claims(page).count();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0);
  await expect(claims(page).filter({ visible: true })).toHaveCount(count);
});

test('what is chosen stands in the address, and a reload and a copied link bring it back', async ({
  page,
  context,
  pathOf,
}) => {
  await page.goto(pathOf('claims'));
  const all = await shownClaims(page);
  await sourcesOf(page).getByRole('radio').nth(1).check();
  await kindsOf(page).getByRole('radio').nth(1).check();
  const some = await shownClaims(page);
  expect(some.length).toBeLessThan(all.length);
  await page.reload();
  expect(await shownClaims(page)).toEqual(some);
  const other = await context.newPage();
  await other.goto(page.url());
  expect(await shownClaims(other)).toEqual(some);
  await sourcesOf(page).getByRole('radio').first().check();
  await kindsOf(page).getByRole('radio').first().check();
  expect(new URL(page.url()).search).toBe('');
});
