import { words } from '../words.ts';

/** What a later page of a list says for search results: the list’s own words, cut where the number would not fit. */
export function describePage(description: string, number: number): string {
  const { pageOf } = words.articles;
  const whole = `${pageOf(description.replace(/\.$/, ''), number)}.`;
  if (whole.length <= 160) return whole;
  const room = 160 - pageOf('…', number).length - 1;
  return `${pageOf(`${description.slice(0, room).replace(/[\s,;:–—-]+\S*$/, '')}…`, number)}.`;
}
