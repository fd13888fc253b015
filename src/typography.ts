const noBreak = '\u00a0';

/** A lead whose last word, where it is short, does not stand in a line alone. */
export function bindLastWord(lead: string): string {
  return lead.replace(/(?<=\s\S+\s\S+) (?=\S{1,9}$)/u, noBreak);
}

/**
 * A title that breaks well: an article stays with the word after it, a short form in capitals with the word before it
 * (“the new ABC”). No three are bound to each other: a narrow window would cut through them. For headings; not for the document’s title or for data.
 */
export function bindShortWords(title: string): string {
  return title
    .replace(/\b(an?|the) (?=\S)(?!\S+ \p{Lu}{2,}\b)/giu, `$1${noBreak}`)
    .replace(/(?<=\p{L}) (?=\p{Lu}{2,}\b)/gu, noBreak);
}
