/** What a reader meets of a page’s words. */
import { load } from 'cheerio';

/** Elements that stand in the line; every other one begins and ends a line of its own. */
const inline =
  'a, abbr, b, bdi, bdo, cite, code, data, del, dfn, em, i, img, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr, button[popovertarget]';

/** Elements whose content is not text. */
const unread = 'script, style, svg, template, noscript';

/** Stands for the end of a line: a character that no page uses. */
const lineEnd = '\u2029';

/**
 * The text of some HTML, line by line, as it reads where no style sheet applies: in a feed reader, read out, copied.
 * @param html of a page or a part of one
 * @param omit a selector of what to leave out
 */
export function linesOf(html: string, omit?: string): string[] {
  const $ = load(html);
  $(unread).remove();
  if (omit) $(omit).remove();
  $('body *').not(inline).add('[popover]').before(lineEnd).after(lineEnd);
  return $('body')
    .text()
    .split(lineEnd)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
