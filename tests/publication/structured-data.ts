/** What pages say of themselves to machines. */
import { z } from 'astro/zod';
import { publication } from './content.ts';
import { pageAt, type Page } from './published.ts';

const thing = z.record(z.string(), z.unknown());

/** One thing of a page’s structured data. */
export type Thing = z.infer<typeof thing>;

/** The things that a page speaks of, in the order of its graph. */
export function thingsOf({ $ }: Page): Thing[] {
  const text = $('script[type="application/ld+json"]').text();
  return text === '' ? [] : z.object({ '@graph': z.array(thing) }).parse(JSON.parse(text))['@graph'];
}

/** The things of a kind that a page speaks of. */
export function ofType(page: Page, type: string): Thing[] {
  return thingsOf(page).filter((thing) => thing['@type'] === type);
}

/** One thing or several, as schema.org lets both stand. */
function listed(value: unknown): Thing[] {
  return z.array(thing).parse(value === undefined ? [] : [value].flat());
}

/** The names of things. */
export const namesOf = (value: unknown): string[] => listed(value).map(({ name }) => String(name));

/** A work that an article is based on. */
export interface Original {
  name: string;
  url: string;
  authors: string[];
  publisher: string;
}

/** The work that an article is based on; nothing where it retells none. */
export function originalOf(page: Page): Original | undefined {
  const [work] = listed(ofType(page, 'Article')[0]?.isBasedOn);
  if (!work) return undefined;
  const { name, url, author, publisher } = work;
  return { name: String(name), url: String(url), authors: namesOf(author), publisher: namesOf(publisher).join() };
}

/** Who wrote an article: people, or the publication. */
export function authorsOf(page: Page): { name: string; isPerson: boolean }[] {
  return listed(ofType(page, 'Article')[0]?.author).map(({ name, '@type': type }) => ({
    name: String(name),
    isPerson: type === 'Person',
  }));
}

/** What the publication is called. */
export const siteName = (): string =>
  publication?.name ?? pageAt('/')?.$('meta[property="og:site_name"]').attr('content') ?? '';
