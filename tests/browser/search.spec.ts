import { expect, type Page } from 'playwright/test';
import { test } from './test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const results = (page: Page) => page.locator('.search-groups a').filter({ visible: true });
const keySwitch = (page: Page) => page.getByRole('checkbox', { name: /key \// });

/** What is asked for of what searches, from now on. */
function listenForIndex(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  return asked;
}

/** Searches, and waits for what is said of it. */
async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect(status(page)).toHaveText(/result|Nothing/);
}

test('nothing of the search is fetched on any other page, whatever a reader does but ask for it', async ({
  page,
  paths,
  pathOf,
}) => {
  const asked = listenForIndex(page);
  for (const path of paths.filter((each) => each !== pathOf('search'))) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Search', exact: true }).hover();
    await page.keyboard.press('Tab');
  }
  expect(asked).toEqual([]);
});

for (const way of ['the button', 'the key /'])
  test(`${way} in the header leads to the field, which is ready to write in`, async ({ page, pathOf }) => {
    await page.goto(pathOf('home'));
    if (way === 'the button') await page.getByRole('link', { name: 'Search', exact: true }).click();
    else await page.keyboard.press('/');
    await page.waitForURL((url) => url.pathname === pathOf('search'));
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

test('the key / is left alone in fields and with other keys, and can be switched off for every page', async ({
  page,
  pathOf,
}) => {
  const path = pathOf('search');
  await page.goto(path);
  await field(page).pressSequentially('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.goto(pathOf('home'));
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Alt+/');
  expect(new URL(page.url()).pathname).toBe(pathOf('home'));
  await page.goto(path);
  await keySwitch(page).uncheck();
  await page.goto(pathOf('home'));
  await page.keyboard.press('/');
  await page.goto(path);
  await expect(keySwitch(page)).not.toBeChecked();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
  await keySwitch(page).check();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('results come while one types, by kind, with the words marked, and how many there are is said', async ({
  page,
  pathOf,
}) => {
  await page.goto(pathOf('search'));
  await search(page, 'bell');
  const said = Number((await status(page).innerText()).split(' ')[0]);
  const counts = await page.locator('.search-groups h2').filter({ visible: true }).allInnerTexts();
  expect(counts.map((heading) => Number(/\d+$/.exec(heading)?.[0])).reduce((a, b) => a + b, 0)).toBe(said);
  expect(counts.length).toBeGreaterThan(2);
  const marked = await page.locator('.search-groups mark').filter({ visible: true }).allInnerTexts();
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((words) => !/bell/i.test(words))).toEqual([]);
});

test('each result leads to the very place', async ({ page, pathOf }) => {
  await page.goto(pathOf('search'));
  await search(page, 'hour');
  const links = await results(page).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  const faults: string[] = [];
  for (const link of links) {
    const response = await page.goto(link);
    const { hash } = new URL(link);
    const isThere = hash === '' || (await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()) === 1;
    if (response?.status() === 404 || !isThere) faults.push(link);
  }
  expect(faults).toEqual([]);
});

test('the arrows go through the results, Enter to the first, and Escape clears', async ({ page, pathOf }) => {
  await page.goto(pathOf('search'));
  await search(page, 'bell');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
});

test('all of a kind is shown when asked for, and the focus goes on to what came', async ({ page, pathOf }) => {
  await page.goto(pathOf('search'));
  await search(page, 'the');
  const more = page.getByRole('button', { name: /^Show all/ }).first();
  const count = Number(/\d+/.exec(await more.innerText())?.[0]);
  const kind = await more.locator('xpath=ancestor::*[@data-kind]').getAttribute('data-kind');
  const group = page.locator(`.search-groups [data-kind=${kind}]`);
  const before = await group.getByRole('listitem').count();
  await more.click();
  await expect(group.getByRole('listitem')).toHaveCount(count);
  await expect(group.getByRole('link').nth(before)).toBeFocused();
});

test('what was searched for stands in the address, and Back brings it and the results', async ({ page, pathOf }) => {
  await page.goto(pathOf('search'));
  await search(page, 'bell & rope');
  expect(new URL(page.url()).searchParams.get('q')).toBe('bell & rope');
  const first = await results(page).first().innerText();
  await results(page).first().click();
  await page.waitForURL((url) => !url.searchParams.has('q'));
  await page.goBack();
  await expect(field(page)).toHaveValue('bell & rope');
  await expect(results(page).first()).toHaveText(first);
});

test('a word of a text in another language is found, and its result says which language it is in', async ({
  page,
  pathOf,
}) => {
  const path = pathOf('article', / lang="?ar\b/);
  await page.goto(path);
  const text = await page.locator('.article-body [lang=ar]').first().innerText();
  const [word = ''] = /\p{Script=Arabic}{4,}/u.exec(text) ?? [];
  await page.goto(pathOf('search'));
  await search(page, word);
  await expect(results(page).first()).toHaveAttribute('href', new RegExp(`^${path}`));
  await expect(page.locator('.search-groups li[lang=ar]').first()).toBeVisible();
});

test('where nothing is found it is said, with what to do', async ({ page, pathOf }) => {
  await page.goto(pathOf('search'));
  await search(page, 'zqxjkwvzq');
  await expect(status(page)).toHaveText(/Try fewer or other words, or look through the list below/);
  await expect(results(page)).toHaveCount(0);
});

test.describe('where what searches cannot be fetched', () => {
  test.use({ silent: false });

  test('it is said, and the next try works', async ({ page, pathOf }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(pathOf('search'));
    await field(page).fill('bell');
    await expect(status(page)).toHaveText(/could not be loaded/);
    await page.unroute('**/pagefind/**');
    await search(page, 'bells');
    expect(await results(page).count()).toBeGreaterThan(0);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field, and the list of everything leads on', async ({ page, pathOf }) => {
    await page.goto(pathOf('home'));
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.locator('.search-tool')).toBeHidden();
    const links = page.locator('.everything a').filter({ visible: true });
    expect(await links.count()).toBeGreaterThan(5);
    await links.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
