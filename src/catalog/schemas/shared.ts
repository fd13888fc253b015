import { z } from 'astro/zod';
import { hiddenSignFault, onOneLine } from './hidden-signs.ts';

/** A name that stands in addresses: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write it in lower case with hyphens, like "technical-depth".');

/** The number of a claim: the prefix of its source and a number, like `A6`. */
export const claimId = z
  .string()
  .regex(/^[A-Z]{1,8}[1-9]\d*$/, 'Write a claim as the prefix of its source and a number, like A6.');

/**
 * The claims a statement rests on. Where its source was taken apart into claims there is at least one, which the catalog
 * sees to: a source without claims has none to name.
 */
export const claimIds = z.array(claimId).default([]);

/** Refuses a text with signs that nobody sees and that do harm. */
export function refuseHiddenSigns(value: string, context: z.RefinementCtx): void {
  const message = hiddenSignFault(value);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
}

/** Words on one line, whatever lines they were written on: a title with two would break what is made of lines. */
export const line = z.string().overwrite(onOneLine).superRefine(refuseHiddenSigns);

/** A sentence, a word or a sign that a reader sees: in Chinese a name may have one letter. */
export const text = line.min(1, 'Write a few words here: readers see them.');

/** Signs that no address has as a browser shows it: https://url.spec.whatwg.org/#url-code-points */
const unlikeAddress = /[\s\p{C}"<>\\^`{|}]/u;

/** Refuses an address that is not written as a browser shows it. */
export function refuseUnlikeAddress(address: string, context: z.RefinementCtx): void {
  if (unlikeAddress.test(address))
    context.addIssue({ code: 'custom', message: 'Write the address as a browser shows it, with %20 for a space.' });
}

/** The address of a page on the web. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'Write the whole address, with https:// or http://.' })
  .superRefine(refuseUnlikeAddress);

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** A language, as a tag of BCP 47: `en-GB`. */
export const language = z.string().refine(isLanguage, 'Write a language tag, like en-GB.');

/** A calendar date, `2026-11-21`, that means the same day everywhere. */
export const date = z.date({ error: 'Write a date as 2026-11-21, without quotes.' });

/** When a thing was first published here and, if it has changed since, when it last did. */
export const dated = {
  published: date,
  /** The day of the last real change. Leave it out until there is one. */
  updated: date.optional(),
};

/** Something said here that was put differently since: shown where it stands, and in the feed of changes. */
export const change = z.strictObject({
  /** The day of the change; the file’s `updated` is no earlier. */
  changed: date,
  /** What it said. */
  was: text,
  /** What it says now. */
  is: text,
  /** What made us change it. */
  why: text,
});

/** Where a thing stands among its kind: 1 comes first. */
export const order = z.number().int().positive('Give its place as a whole number: 1 comes first.');

/** One sentence for search results and cards. */
export const description = line
  .min(50, 'Say in 50 characters or more what the reader will learn.')
  .max(160, 'Keep it under 160 characters: search results cut it off.');
