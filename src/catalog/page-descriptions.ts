import { words } from '../words.ts';

/** What a later page of a list says for search results: the list’s own words, cut where the number would not fit. */
export function describePage(description: string, number: number): string {
  const { pageOf } = words.articles;
  const whole = `${pageOf(description.replace(/\.$/, ''), number)}.`;
  if (whole.length <= 160) return whole;
  const room = 160 - pageOf('…', number).length - 1;
  return `${pageOf(`${description.slice(0, room).replace(/[\s,;:–—-]+\S*$/, '')}…`, number)}.`;
}

/** A text of 160 characters at most, ended with a sentence where one ends late enough, else with a word. */
export function shorten(text: string): string {
  if (text.length <= 160) return text;
  const cut = text.slice(0, 160);
  const sentence = /^.{80,}[.!?](?= )/su.exec(cut)?.[0];
  return sentence ?? `${text.slice(0, 159).replace(/[\s.,:;–—-]*\s\S*$/u, '')}…`;
}
