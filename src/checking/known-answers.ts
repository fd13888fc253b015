import { z } from 'astro/zod';
import type { Answer } from './answers.ts';

/** What an address answered, and the day on which it did. */
const entry = z.strictObject({ status: z.union([z.int(), z.string()]), checked: z.iso.date() });
const entries = z.record(z.string(), entry);

/** What is known of addresses from earlier checks. */
export type KnownAnswers = Readonly<Record<string, z.infer<typeof entry>>>;

/** For how many days an address that was good is not asked again. */
const trusted = 7;

const day = 24 * 60 * 60 * 1000;

/**
 * Reads what earlier checks kept.
 * @param text of their file
 * @returns nothing when the text is none that a check wrote
 */
export function readKnown(text: string): KnownAnswers | undefined {
  try {
    return entries.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What is known, as the text of a file: in the order of the addresses. */
export const writeKnown = (known: KnownAnswers): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;

/** What is known of the addresses that are still written. */
export const onlyWritten = (known: KnownAnswers, addresses: Iterable<string>): KnownAnswers =>
  Object.fromEntries(
    [...addresses].flatMap((address) => {
      const own = Object.hasOwn(known, address) ? known[address] : undefined;
      return own ? [[address, own]] : [];
    }),
  );

/**
 * What is known after an address has answered. One that has moved is kept as it answered first, so that it is asked every
 * time, like all that is not good.
 * @param today like `2026-11-21`
 */
export const withAnswer = (known: KnownAnswers, address: string, answer: Answer, today: string): KnownAnswers => ({
  ...known,
  [address]: { status: answer.movedTo === undefined ? answer.status : 301, checked: today },
});

/**
 * The addresses that were good in the last days and need not be asked.
 * @param today like `2026-11-21`
 * @returns for each the day on which it was asked
 */
export function stillGood(known: KnownAnswers, today: string): ReadonlyMap<string, string> {
  const good = Object.entries(known).filter(([, { status, checked }]) => {
    const age = (Date.parse(today) - Date.parse(checked)) / day;
    return typeof status === 'number' && status >= 200 && status <= 299 && age >= 0 && age < trusted;
  });
  return new Map(good.map(([address, { checked }]) => [address, checked]));
}
