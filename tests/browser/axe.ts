import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { contrastsOf } from './colours.ts';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What the colours of a page can do wrong. */
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Which of the places that axe leaves to people, by its rules, are wrong. */
const undecided: Partial<Record<string, (page: Page, places: string[]) => Promise<string[]>>> = {
  'color-contrast': lowContrasts,
  'color-contrast-enhanced': lowContrasts,
  'th-has-data-cells': emptyHeads,
  'label-content-name-mismatch': misnamed,
};

/** What keeps people from using the page that is open as it stands, in the light and in the dark. */
export async function barriersOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await faultsOf(page, colorScheme === 'dark');
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

/**
 * What is wrong by all rules of axe, text at 7:1 and the size of targets included. What axe leaves undecided is wrong as
 * well, unless it is decided here.
 * @param isDark whether only what colours can do wrong is looked for
 */
async function faultsOf(page: Page, isDark: boolean): Promise<string[]> {
  const options: axe.RunOptions = {
    // Of the rest one example each will do.
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
    ...(isDark
      ? { runOnly: colours }
      : {
          // The rule for 7:1 leaves what is under 4.5:1 to the rule for that, which is on by itself.
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        }),
  };
  // The page has it already when it is looked at a second time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results = await page.evaluate((wanted) => window.axe?.run(document, wanted), options);
  if (!results?.passes.some(({ id }) => id === 'color-contrast-enhanced')) return ['no text was looked at'];
  const faults = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
  for (const { id, help, nodes } of results.incomplete) {
    const places = nodes.map(({ target }) => String(target[0]));
    const wrong = (await undecided[id]?.(page, places)) ?? places;
    faults.push(...wrong.map((place) => `${id}: ${help}: ${place}`));
  }
  return faults;
}

/** Boxes that overlap and marks drawn by pseudo-elements leave axe in doubt about what is behind a text. */
async function lowContrasts(page: Page, places: string[]): Promise<string[]> {
  const pairs = await page.evaluate((wanted) => {
    const clear = 'rgba(0, 0, 0, 0)';
    return wanted.map((place) => {
      const text = document.querySelector(place);
      const layers: string[] = [];
      for (let around = text; around; around = around.parentElement) {
        const mark = getComputedStyle(around, '::before');
        layers.push(getComputedStyle(around).backgroundColor);
        if (mark.content !== 'none' && mark.position === 'absolute') layers.push(mark.backgroundColor);
      }
      return {
        ink: text ? getComputedStyle(text).color : clear,
        paper: layers.find((each) => each !== clear) ?? clear,
      };
    });
  }, places);
  const contrasts = await contrastsOf(page, pairs);
  return places.flatMap((place, at) =>
    (contrasts[at] ?? 0) >= 7 ? [] : [`${place} has a contrast of ${contrasts[at]?.toFixed(2)}`],
  );
}

/** Of a heading over a group of rows axe looks for the cells in the first column alone. */
function emptyHeads(page: Page, tables: string[]): Promise<string[]> {
  return page.evaluate(
    (places) => places.filter((place) => !document.querySelector(place)?.querySelector('th[scope=rowgroup]')),
    tables,
  );
}

/** A sign like ¶ is not read as words that the name would have to begin with. */
function misnamed(page: Page, links: string[]): Promise<string[]> {
  return page.evaluate(
    (places) => places.filter((place) => /[\p{L}\p{N}]/u.test(document.querySelector(place)?.textContent ?? '')),
    links,
  );
}
