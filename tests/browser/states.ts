import type { Page } from 'playwright/test';
import { chooseFor, isClear, isEven } from './guide.ts';
import type { Kind } from './pages.ts';
import { hidingAllBut } from './comparison.ts';
import { places } from './places.ts';
import { placesOn, rangeOf, select } from './selecting.ts';

/** What a page is like after a reader has done something on it. */
export interface State {
  kind: Kind;
  /** What the page’s HTML has to contain for it to come to this. */
  mark?: RegExp;
  name: string;
  /** What lies over the rest of the page then. */
  over?: string;
  /** Brings the page, which has been opened, to this. */
  open: (page: Page) => Promise<unknown>;
}

/** Goes to a place on the page that is open. */
async function goTo(page: Page, place: string): Promise<void> {
  const id = await page.locator(place).first().getAttribute('id');
  await page.goto(`${page.url().split('#')[0]}#${id}`);
}

/** The states in which a page looks other than at first. */
export const states: readonly State[] = [
  {
    kind: 'article',
    mark: /role="?note/,
    name: 'the address names a passage that has a note',
    open: (page) => goTo(page, '[id]:has(> [role=note])'),
  },
  {
    kind: 'article',
    mark: /data-card/,
    name: 'the entry of a word is open',
    over: '[popover]:popover-open',
    open: (page) => page.locator('main a[data-card]').first().click(),
  },
  {
    kind: 'article',
    name: 'the citation is open',
    open: (page) => page.getByText('Cite this', { exact: true }).click(),
  },
  {
    kind: 'article',
    mark: places.passage.mark,
    name: 'words are selected, and their link is copied',
    over: '[role=group][aria-label="Selected text"]',
    open: async (page) => {
      const [place] = await placesOn(page, 1);
      if (place) await select(await rangeOf(page, place));
      await page.getByRole('button', { name: 'Copy link to this quotation' }).click();
      await page.getByRole('group', { name: 'Selected text' }).getByText('Copied').waitFor();
    },
  },
  {
    kind: 'comparison',
    name: 'the address names a row',
    open: (page) => goTo(page, 'tbody tr[id]:nth-child(2)'),
  },
  {
    kind: 'comparison',
    name: 'two columns and only the rows that differ',
    open: async (page) => {
      await hidingAllBut(page, 2);
      await page.getByRole('checkbox', { name: /^only those/ }).check();
    },
  },
  { kind: 'decision', name: 'one in front', open: (page) => decide(page, isClear) },
  { kind: 'decision', name: 'two even', open: (page) => decide(page, isEven) },
  {
    kind: 'forecasts',
    name: 'all is open that can be opened',
    open: (page) =>
      page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', ''))),
  },
  {
    kind: 'search',
    name: 'something is found, and all of a kind is shown',
    open: async (page) => {
      await page.getByRole('searchbox').fill('bell');
      await page.getByText(/^\d+ results$/).waitFor();
      await page
        .getByRole('button', { name: /^Show all/ })
        .first()
        .click();
    },
  },
  {
    kind: 'search',
    name: 'nothing is found',
    open: async (page) => {
      await page.getByRole('searchbox').fill('zqxjkwvzq');
      await page.getByText(/^Nothing found/).waitFor();
    },
  },
  {
    kind: 'subscribe',
    name: 'an address is copied',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Copy the address/ })
        .first()
        .click();
      await page.getByText(/^Address copied/).waitFor();
    },
  },
];

/** Answers so that there is a result of some kind, and unfolds how that is weighed. */
async function decide(page: Page, isWanted: typeof isClear): Promise<void> {
  await chooseFor(page, isWanted);
  await page.locator('details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
}
