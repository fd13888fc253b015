import { expect, test, type Page } from 'playwright/test';
import { resize } from './windows.ts';

/** A claim of the list, and whether it is drawn. */
interface Listed {
  id: string;
  source: string;
  kind: string;
  shown: boolean;
}

/** Every claim of the list. */
function claimsOn(page: Page): Promise<Listed[]> {
  return page.locator('.claim').evaluateAll((claims) =>
    claims.map((claim) => ({
      id: claim.id,
      source: claim.getAttribute('data-source') ?? '',
      kind: claim.getAttribute('data-kind') ?? '',
      shown: claim.checkVisibility(),
    })),
  );
}

/** What the line over the list says, as it is read out: styles alone write the number. */
async function countOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const status = nodes.find(({ role }) => role?.value === 'status');
  const within = new Set(status?.childIds);
  const texts: string[] = [];
  for (const node of nodes)
    if (within.has(node.nodeId)) {
      for (const child of node.childIds ?? []) within.add(child);
      if (node.role?.value === 'StaticText') texts.push(String(node.name?.value ?? ''));
    }
  return texts.join('').trim();
}

/** The values that one can choose among, in order; the first stands for all. */
function choicesOf(page: Page, name: string): Promise<{ value: string; source: string | null }[]> {
  return page
    .locator(`input[name=${name}]`)
    .evaluateAll((inputs) =>
      inputs.map((input) => ({ value: input.getAttribute('value') ?? '', source: input.getAttribute('data-source') })),
    );
}

for (const javaScriptEnabled of [false, true])
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('all claims are shown at first, and the count says how many', async ({ page }) => {
      await page.goto('/claims/');
      const all = await claimsOn(page);
      expect(all).toHaveLength(99);
      expect(all.filter(({ shown }) => !shown)).toEqual([]);
      expect(await countOn(page)).toBe('Claims shown: 99');
    });

    test('an article and a kind leave exactly the claims of that kind in that article, and the count says how many', async ({
      page,
    }) => {
      await page.goto('/claims/');
      const articles = await choicesOf(page, 'article');
      const kinds = await choicesOf(page, 'kind');
      expect(articles).toHaveLength(3);
      expect(kinds.length).toBeGreaterThan(8);
      for (const article of articles) {
        await page.locator(`input[name=article][value="${article.value}"]`).check();
        for (const { value: kind } of kinds) {
          await page.locator(`input[name=kind][value="${kind}"]`).check();
          const all = await claimsOn(page);
          const wanted = all.filter(
            (claim) =>
              (article.source === null || claim.source === article.source) && (kind === '' || claim.kind === kind),
          );
          const shown = all.filter((claim) => claim.shown);
          expect(
            shown.map(({ id }) => id),
            `${article.value} ${kind}`,
          ).toEqual(wanted.map(({ id }) => id));
          expect(await countOn(page), `${article.value} ${kind}`).toBe(`Claims shown: ${wanted.length}`);
        }
      }
    });

    test('every kind and every article is there to choose', async ({ page }) => {
      await page.goto('/claims/');
      const all = await claimsOn(page);
      const values = async (name: string) => (await choicesOf(page, name)).map(({ value, source }) => source ?? value);
      expect(new Set(await values('kind'))).toEqual(new Set(['', ...all.map(({ kind }) => kind)]));
      expect(new Set(await values('article'))).toEqual(new Set(['', ...all.map(({ source }) => source)]));
    });
  });

test('the choice is made by keyboard: Tab to the group, an arrow to the next', async ({ page }) => {
  await page.goto('/claims/');
  await page.getByRole('radio', { name: 'both' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Boucher’s' })).toBeChecked();
  await expect(page.locator('#B1')).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'forecast' })).toBeChecked();
  await expect(page.locator('#A4')).toBeVisible();
  await expect(page.locator('#A3')).toBeHidden();
});

test('an address that names a claim leads to it and marks it', async ({ page }) => {
  for (const width of [320, 1280]) {
    await resize(page, width);
    await page.goto('/claims/#B25');
    await expect(page.locator('#B25')).toBeInViewport();
    const [marked, plain] = await page
      .locator('#B25, #B26')
      .evaluateAll((claims) => claims.map((claim) => getComputedStyle(claim).backgroundColor));
    expect(marked).not.toBe(plain);
  }
});

test('the list is printed whole, without its controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/claims/');
  await expect(page.locator('.claim-filter')).toBeHidden();
  await expect(page.locator('.claim').filter({ visible: true })).toHaveCount(99);
});
