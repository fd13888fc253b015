/** What is said of mathematics, for which a page would need a typesetter of its own. */
export const mathematicsFault =
  'mathematics is not set here, and would be shown as it is written. Write it in words, as `code`, or as a picture with words.';

/** Between two dollars on each side. */
const displayed = /\$\$[^$]*\$\$/;

/** Between single dollars, beside no letter or sum of money: a command, a power, an index, an equation, or one letter alone. */
const inLine = /(?<![\w$])\$(?=\S)(?:[^$\n]*(?:\\[a-z]|\^|_\{|_\d|=)[^$\n]*(?<=\S)|[a-z])\$(?![\w$])/i;

/** Whether a text has mathematics in the manner of TeX. */
export function isMathematics(text: string): boolean {
  return displayed.test(text) || inLine.test(text);
}

/** Whether a line of a text, counted from 1, stands in mathematics that begins and ends on lines of its own. */
export function isInMathematics(text: string, line: number): boolean {
  const before =
    text
      .split('\n')
      .slice(0, line)
      .join('\n')
      .match(/^\s*\$\$/gm) ?? [];
  return before.length % 2 === 1;
}
