import { load } from 'cheerio';
import type { Element as ParsedElement } from 'domhandler';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../src/commands/browser.mjs';
import { kinds, readPages } from '../browser/pages.ts';
import { serve } from '../browser/serving.ts';
import { formulaFaults } from './hostile-files.ts';

/** The narrowest window that a page has to fit: https://www.w3.org/TR/WCAG22/#reflow */
const window = { width: 320, height: 640 };

/** What a page told, while a reader did all that can be done on it. */
interface Visit {
  hasRun: boolean;
  /** How wide the page is, and what of it is wider than the window. */
  width: number;
  wide: string[];
  /** What was copied, as text and as HTML. */
  copied: { type: string; text: string }[];
}

/**
 * Opens a page of every kind of a site whose texts are hostile, without its policy, and does all that a reader can do:
 * opens, presses, chooses, selects, searches and copies.
 * @param folder that the site was built into
 * @returns what ran, what asked another host, what is too wide, and what was copied that is more than words in cells
 * @throws Error where there is no browser
 */
export async function browserFaults(folder: string): Promise<string[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium or Chrome on this machine: npm test installs one.');
  const served = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const faults: string[] = [];
  try {
    const context = await browser.newContext({ bypassCSP: true, viewport: window, baseURL: served.address });
    await context.addInitScript(watch);
    let path = '';
    context.on('request', (request) => {
      if (!request.url().startsWith(served.address) && !/^(data|blob):/.test(request.url()))
        faults.push(`${path}: asks ${request.url()}`);
    });
    context.on('dialog', (dialog) => {
      faults.push(`${path}: says “${dialog.message()}”`);
      void dialog.dismiss();
    });
    context.on('weberror', (problem) => faults.push(`${path}: ${String(problem.error())}`));
    const pages = readPages(folder);
    const page = await context.newPage();
    let copied = 0;
    for (const kind of kinds) {
      const found = pages.find((each) => each.kind === kind);
      if (!found) continue;
      path = found.path;
      await page.goto(path);
      const visit = await visitPage(page, kind === 'search');
      copied += visit.copied.filter(({ type }) => type === 'text/html').length;
      faults.push(...faultsOf(visit).map((fault) => `${path}: ${fault}`));
    }
    if (copied === 0) faults.push('no page copied a table');
    return faults;
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Notes what is copied, before any script of the page; nothing is printed. */
function watch(): void {
  const copied: { type: string; text: string }[] = [];
  Object.assign(globalThis, { copied, print: () => undefined });
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: (text: string) => Promise.resolve(copied.push({ type: 'text/plain', text })),
      async write(items: ClipboardItem[]) {
        for (const item of items)
          for (const type of item.types) copied.push({ type, text: await (await item.getType(type)).text() });
      },
    },
  });
}

/** Does on a page what a reader can do, and tells what came of it. */
async function visitPage(page: Page, isSearch: boolean): Promise<Visit> {
  if (isSearch) {
    await page.getByRole('searchbox').fill('hostile');
    await page.locator('.search-groups a').filter({ visible: true }).first().waitFor();
  }
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const control of document.querySelectorAll<HTMLElement>(
      'main :is(button, input[type=radio], input[type=checkbox])',
    ))
      control.click();
    // A reader selects a paragraph: the tool for quotations comes.
    const paragraph = document.querySelector('.article-body > p:last-of-type');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  const tool = page.getByRole('group', { name: 'Selected text' }).getByRole('button');
  if ((await page.locator('.article-body > p').count()) > 0) await tool.first().click();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    const isClipped = (element: Element): boolean => {
      for (let box = element.parentElement; box; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible' && box !== document.body && box !== document.documentElement)
          return true;
      return false;
    };
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !isClipped(element),
    );
    return {
      hasRun: 'hostile' in globalThis,
      width,
      wide: wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 90)),
      copied: Reflect.get(globalThis, 'copied') as { type: string; text: string }[],
    };
  });
}

function faultsOf({ hasRun, width, wide, copied }: Visit): string[] {
  return [
    ...(hasRun ? ['a text has run'] : []),
    ...(width > window.width ? [`is ${width} px wide: ${wide.join(' ')}`] : []),
    ...copied.filter(({ type }) => type === 'text/html').flatMap(({ text }) => tableFaults(text)),
  ];
}

/** What a copied table has beside cells of words, and cells that a spreadsheet would run. */
function tableFaults(html: string): string[] {
  const $ = load(html, null, false);
  const elements = $<ParsedElement, string>('*').get();
  return [
    ...elements
      .filter(({ name, attribs }) => !/^(table|tbody|tr|t[hd])$/.test(name) || Object.keys(attribs).length > 0)
      .map((element) => `copies ${$.html(element).slice(0, 90)}`),
    ...$('th, td')
      .get()
      .flatMap((cell) => formulaFaults($(cell).text()))
      .map((fault) => `copies ${fault}`),
  ];
}
