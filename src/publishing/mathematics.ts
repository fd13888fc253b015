/** What is said of mathematics, for which a page would need a typesetter of its own. */
export const mathematicsFault =
  'mathematics is not set here, and would be shown as it is written. Write it in words, as `code`, or as a picture with words.';

/** Whether a text has mathematics in the manner of TeX: between two dollars, or between one with a command. */
export function isMathematics(text: string): boolean {
  return /\$\$[^$]*\$\$|(?<![\w$])\$(?! )[^$\n]*\\[a-z]+[^$\n]*(?<! )\$(?!\d)/i.test(text);
}
