/** What a page’s head says to those who make cards of it. */
import type { Page } from './published.ts';

/** What all tags of a name say, Open Graph’s and Twitter’s alike. */
export function said({ $ }: Page, name: string): string[] {
  return $(`meta[property="${name}"], meta[name="${name}"]`)
    .get()
    .map(({ attribs }) => attribs.content ?? '');
}

/** A fault where the tags of a name do not say just that. */
export function unlessSaid(page: Page, name: string, wanted: readonly string[]): string[] {
  const given = said(page, name);
  return given.join('\n') === wanted.join('\n')
    ? []
    : [`${name} is “${given.join('”, “')}”, not “${wanted.join('”, “')}”`];
}
