/** English number words up to twelve, as style guides spell them out; larger numbers stand in digits. */
const words = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** A whole number as running text has it: `three`, `99`. */
export function numberInWords(number: number): string {
  return words[number] ?? String(number);
}
