/** Every page as lynx and w3m show it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textBrowsers } from '../../src/commands/other-browsers.mjs';
import { faultsOn, pages, root, type Page } from '../publication/published.ts';
import { linesOf, wordsOf } from '../publication/text.ts';

const commands = {
  lynx: ['-dump', '-nolist', '-width=990', '-force_html', '-assume_charset=utf-8', '-display_charset=utf-8'],
  w3m: ['-dump', '-cols', '990', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8'],
} as const;

/** The text of a page in a browser. @throws Error when the browser is not there or fails */
function shownBy(browser: keyof typeof commands, { path }: Page): string {
  const file = join(root, 'dist', path.endsWith('/') ? `${path}index.html` : path);
  const { status, stdout, error } = spawnSync(browser, [...commands[browser], file], { encoding: 'utf8' });
  if (error || status !== 0)
    throw new Error(`${browser} could not show ${file}: ${error?.message ?? `status ${status}`}`);
  return stdout;
}

/** Words as they compare: without the signs that a browser sets in place of others, and what it draws. */
const bare = (text: string): string[] => wordsOf([text.replace(/[^\p{L}\p{N}\s]+/gu, '')]);

test.each(textBrowsers)('%s shows every page whole, with nothing glued', (browser) => {
  const faults = faultsOn(pages, (page) => {
    const there = linesOf(page.$).flatMap((line) => bare(line));
    // lynx names what a page leads to in its head, and what a control and a caption are.
    const besides = page
      .$('svg, head link[title]')
      .get()
      .map((element) => page.$(element).attr('title') ?? page.$(element).text());
    const shown = bare(shownBy(browser, page));
    const [inPage, inShown] = [
      new Set([...there, ...bare(['BUTTON CAPTION RSS', ...besides].join(' '))]),
      new Set(shown),
    ];
    return [
      ...there.filter((word) => !inShown.has(word)).map((word) => `does not show “${word}”`),
      ...shown.filter((word) => word.length > 3 && !inPage.has(word)).map((word) => `shows “${word}”`),
    ];
  });
  expect(faults).toEqual([]);
});
