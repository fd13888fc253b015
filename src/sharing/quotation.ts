/** Text up to this length is quoted whole; longer text by its first and last words. */
const longest = 120;
/** How many words stand for an end of a long quotation, or for what is around one. */
const few = 5;

/**
 * Percent-encodes one part of a text directive: `-`, `,` and `&` have a meaning in it. The signs that programs cut off
 * or misread at the end of a pasted link are encoded, too.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
const firstWords = (line = ''): string => line.split(' ').slice(0, few).join(' ');
const lastWords = (line = ''): string => line.split(' ').slice(-few).join(' ');

/**
 * The address of a quotation: `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG, URL Fragment Text Directives).
 * @param page address of the page; a fragment it has is where browsers go that know no text directives
 * @param selected text of the page, with a line break wherever a run of text ends
 * @param before what the page’s text says before the selection
 * @param after what it says after it
 * @returns the page’s own address where nothing but space is selected
 */
export function quotationAddress(page: string, selected: string, before = '', after = ''): string {
  // A directive matches whole words only.
  const head = /^[\p{L}\p{M}\p{N}]/u.test(selected) ? (/[\p{L}\p{M}\p{N}]+$/u.exec(before)?.[0] ?? '') : '';
  const tail = /[\p{L}\p{M}\p{N}]$/u.test(selected) ? (/^[\p{L}\p{M}\p{N}]+/u.exec(after)?.[0] ?? '') : '';
  const lines = linesOf(head + selected + tail);
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  if (first === '') return page;

  // Each end of a directive lies within one block.
  const isWhole = lines.length === 1 && first.length <= longest;
  const [start, end] = isWhole ? [first] : [firstWords(first), lastWords(last)];
  const around = linesOf(before.slice(0, before.length - head.length));
  const [prefix, suffix] = [lastWords(around.at(-1)), firstWords(linesOf(after.slice(tail.length))[0])];
  // Browsers go to the first match, whatever its case: what is around tells it from the others.
  const text = linesOf(before + selected + after)
    .join(' ')
    .toLowerCase();
  const isOnly = [start, end ?? start].every((part) => text.split(part.toLowerCase()).length === 2);
  const parts = [
    !isOnly && prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    !isOnly && suffix && `-${encode(suffix)}`,
  ];
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`;
}
