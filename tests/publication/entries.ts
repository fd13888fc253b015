/** The lists of claims and of works, each on one page or several, and where an entry stands. */
import type { Element } from 'domhandler';
import { parts } from './parts.ts';
import { elementsOf, pages, type Page } from './published.ts';

/** An entry and its page. */
interface Entry {
  page: Page;
  element: Element;
  id: string;
}

const entriesOn = (some: readonly Page[], selector: string): Entry[] =>
  some.flatMap((page) =>
    elementsOf(page.$, selector).map((element) => ({ page, element, id: element.attribs.id ?? '' })),
  );

/** What a rule finds wrong with some entries, each fault after the address. */
export function faultsAmong(entries: readonly Entry[], rule: (entry: Entry) => readonly string[]): string[] {
  return entries.flatMap((entry) => rule(entry).map((fault) => `${addressOf(entry)}: ${fault}`));
}

const addressOf = ({ page, id }: Entry): string => `${page.path}#${id}`;
const addressesOf = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, addressOf(entry)]));

/** The list of claims, and the pages of sources whose claims stand apart from it. */
export const claimPages = pages.filter(({ path }) => /^\/claims\/(?:[^/]+\/)?$/.test(path));
export const claimEntries: readonly Entry[] = entriesOn(claimPages, parts.claim);
/** Where each claim is listed, by its number. */
export const claimAddresses: ReadonlyMap<string, string> = addressesOf(claimEntries);

/** The list of works: its first page and those on which it goes on. */
export const sourcePages = pages.filter(({ path }) => /^\/sources\/(?:\d+\/)?$/.test(path));
export const sourceEntries: readonly Entry[] = entriesOn(sourcePages, parts.source);
/** Where each work is listed, by its id. */
export const sourceAddresses: ReadonlyMap<string, string> = addressesOf(sourceEntries);
