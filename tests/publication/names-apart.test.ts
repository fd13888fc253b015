import { load, type CheerioAPI } from 'cheerio';
import { isTag, isText, type Element, type Text } from 'domhandler';
import { expect, test } from 'vitest';
import { writtenTexts } from './content-files.ts';
import { sources } from './content.ts';
import { elementsOf, faultsOn, pageAt, pages } from './published.ts';
import { isInLine, isUnread } from './text.ts';

const fromRight = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;
const isFromRight = pageAt('/')?.$('html').attr('dir') === 'rtl';

/** The names and titles in the content that are written the other way than the publication. */
const names = [...sources.values()]
  .flatMap(({ author, publisher, title }) => [author, publisher, title])
  .filter((name) => name !== undefined && (isFromRight ? /\p{Script=Latn}/u : fromRight).test(name));

const isApart = (element: Element): boolean =>
  element.name === 'bdi' ||
  (element.name !== 'html' && 'dir' in element.attribs) ||
  (element.parentNode !== null && isTag(element.parentNode) && isApart(element.parentNode));

/** The element that begins and ends the lines in which another stands. */
const blockOf = (element: Element): Element =>
  isInLine(element) && element.parentNode && isTag(element.parentNode) ? blockOf(element.parentNode) : element;

/** Whether a writer has put some words, more than a name, in this order. */
const isWriters = (words: string): boolean =>
  !names.some((name) => words.replace(/^“|”$/g, '') === name) && writtenTexts.some(({ text }) => text.includes(words));

/** Names that stand in a line with words or figures which they would put in another order. */
function misplacedIn($: CheerioAPI, sought: readonly (string | undefined)[]): string[] {
  return elementsOf($, 'body *').flatMap((element) => {
    if (isUnread(element) || isApart(element)) return [];
    return element.children
      .filter((child): child is Text => isText(child))
      .filter(({ data }) => !isWriters(data.trim()))
      .flatMap(({ data }) => sought.filter((name) => name !== undefined && data.includes(name)))
      .filter((name = '') => /[\p{L}\p{N}]/u.test($(blockOf(element)).text().replace(name, '')))
      .map((name) => `${name} in <${element.name}>: ${$(blockOf(element)).text().trim().slice(0, 60)}`);
  });
}

test('a name that is written the other way stands apart from the words and figures beside it', () => {
  expect(faultsOn(pages, ({ $ }) => misplacedIn($, names))).toEqual([]);
});

test('one that does not would be noticed', () => {
  const name = 'ناشر';
  const found = (html: string): string[] => misplacedIn(load(html), [name]);
  expect(found(`<p>${name}, 2013</p>`)).not.toEqual([]);
  expect(found(`<p><a href="/">${name}</a>, 2013</p>`)).not.toEqual([]);
  expect(found(`<p><bdi>${name}</bdi>, 2013</p><p>${name}</p><p dir="rtl">${name}, 2013</p>`)).toEqual([]);
});
