import { words } from './words.ts';

/** A whole number as running text has it: `three`, `99`. */
export function numberInWords(number: number): string {
  return words.common.numbers[number] ?? String(number);
}
