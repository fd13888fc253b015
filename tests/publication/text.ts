/** What a reader meets of a page’s words. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import { isTag, isText, type Element } from 'domhandler';
import { elementsOf } from './published.ts';

/** Elements that stand in the line; every other one begins and ends a line of its own. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is not text. */
const unread = new Set(['script', 'style', 'svg', 'template', 'noscript', 'head']);

/** Stands for the end of a line: a character that no page uses. */
const lineEnd = '\u2029';

/** Whether an element stands in the line where no style sheet applies. */
export const isInLine = ({ name, attribs }: Element): boolean => inline.has(name) && !('popover' in attribs);

/** Whether the content of an element is no text. */
export const isUnread = ({ name }: Element): boolean => unread.has(name);

/**
 * The text of a document, line by line, as it reads where no style sheet applies: in a feed reader, read out, copied.
 * @param from a selector of the part that is read
 * @param omit a selector of what to leave out
 */
export function linesOf($: CheerioAPI, from = 'body', omit?: string): string[] {
  const omitted = new Set(omit ? $(omit).get() : []);
  const textOf = (element: Element): string => {
    if (unread.has(element.name) || omitted.has(element)) return '';
    const text = element.children
      .map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ''))
      .join('');
    return isInLine(element) ? text : `${lineEnd}${text}${lineEnd}`;
  };
  return elementsOf($, from)
    .map(textOf)
    .join('')
    .split(lineEnd)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The words of some lines, wherever the lines end. */
export const wordsOf = (lines: readonly string[]): string[] => lines.join(' ').split(/\s+/).filter(Boolean);

/** The first place where two lists differ, in words; nothing where they are the same. */
export function firstDifference(shown: readonly string[], wanted: readonly string[]): string[] {
  const at = wanted.findIndex((each, place) => each !== shown[place]);
  if (at < 0 && shown.length === wanted.length) return [];
  const place = at < 0 ? wanted.length : at;
  const around = (list: readonly string[]) => list.slice(Math.max(0, place - 3), place + 5).join(' ');
  return [`says “…${around(shown)}…” where “…${around(wanted)}…” is meant`];
}

/** The text that stands after something in the same element. */
export function textAfter(thing: Cheerio<Element>): string {
  const contents = thing.parent().contents();
  return contents.slice(contents.index(thing) + 1).text();
}
