/** Results on their way: in the end of an address, and in a message. */
import type { Choices, Numbers } from './decision.ts';

/** What an address says of answers that cannot be taken over from it. */
export interface AddressProblems {
  /** Of answers to questions that have changed since. */
  changed: string;
  /** Of answers that are not there. */
  unknown: string;
}

/**
 * Reads the answers that an address names: `#b=1.3.2` for the first, the third and the second answer to the first three
 * questions of edition b.
 * @param hash the end of an address, from its `#`
 * @param edition the letter of the questions as they are now
 * @returns the answers, or what to say of them; nothing where the address is not about answers
 */
export const parseChoices = (
  hash: string,
  questions: Numbers,
  edition: string,
  { changed, unknown }: AddressProblems,
): Choices | string | undefined => {
  const [, letter, list = ''] = /^#([a-z])=(.*)/.exec(hash) ?? [];
  if (!letter) return undefined;
  if (letter !== edition) return changed;
  const choices = list.split('.').map(Number);
  return choices.some((choice, question) => !(choice in (questions[question] ?? []))) ? unknown : choices;
};

/** The end of an address that names these answers, as `parseChoices` reads it; empty where none is chosen. */
export const formatChoices = (choices: Choices, edition: string): string =>
  choices.some((choice) => choice) ? `#${edition}=${choices.join('.')}` : '';

/**
 * A result as plain text, for a message or a note.
 * @param text of the result as the page shows it; empty for the address alone
 * @param address that brings the result back
 */
export const describeResult = (text: string, address: string): string => `${text}\n\n${address}`.trim();
