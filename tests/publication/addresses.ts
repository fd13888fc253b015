/** Where addresses of the site lead. */
import type { Element } from 'domhandler';
import { files, formerPages, home, ownPath, pageAt, type Page } from './published.ts';

/** What is wrong with where an address leads, in a few words; nothing where it is well, or another site’s. */
export function faultOf(address: URL): string[] {
  const path = ownPath(address);
  if (path === undefined) return [];
  const page = pageAt(path);
  const said = `${path}${address.search}${address.hash}`;
  if (address.search) return [`${said} asks a question that nobody answers`];
  // A feed knows an item by its first address, which leads on; a text that names one is not built.
  if (formerPages.some((former) => former.path === path)) return [];
  if (!page && !files.has(path))
    return [pageAt(`${path}/`) ? `${said} lacks the slash at its end` : `${said} leads to nothing`];
  if (!page && path.endsWith('.html')) return [`${said} is not the form of the address that the page gives`];
  const id = decodeURIComponent(address.hash.slice(1));
  return id && !page?.ids.has(id) ? [`${said} leads to an id that is not there`] : [];
}

/** The addresses of this site that a text names in whole, as they stand in it. */
export function ownAddressesIn(text: string): URL[] {
  const written = new RegExp(`${RegExp.escape(home.href)}[^\\s"'<>()\\[\\]{}\\\\,;&]*`, 'g');
  return [...text.matchAll(written)].map(([address]) => new URL(address.replace(/[.:]+$/, '')));
}

/** Every whole address in some data, whatever key it stands under. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z]+:\/\//i.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

/** Where a link leads: the path with what stands behind the #, or the whole address of another site. */
export function targetOf({ $, address }: Page, link: Element): string {
  const target = new URL($(link).attr('href') ?? '', address);
  const path = ownPath(target);
  return path === undefined ? target.href : `${path}${decodeURIComponent(target.hash)}`;
}

/** Where the links of some elements lead. */
export function targetsIn(page: Page, elements: readonly Element[]): string[] {
  return page
    .$([...elements])
    .find('a[href]')
    .get()
    .map((link) => targetOf(page, link));
}

/** The element that a target names: the one with its id, or the main part of a page. */
export function elementAt(target: string): { page: Page; element: Element } | undefined {
  const [path = '', id] = target.split('#');
  const page = pageAt(path);
  const element = id ? page?.$(`[id="${id}"]`).get(0) : page?.$('main').get(0);
  return page && element && { page, element };
}
