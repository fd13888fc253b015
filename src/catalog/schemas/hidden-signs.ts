/** Signs that nobody sees and that no file of the site can have: HTML and XML have no place for them. */
const impossible = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** What turns the direction of a text, and what turns it back: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const turns = /[\u202A-\u202E\u2066-\u2069]/gu;
const turnBack = { embedding: '\u202C', isolate: '\u2069' } as const;

const nameOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What is wrong with the signs of a text that nobody sees: control characters, halves of signs, and a change of direction
 * that would go on in what follows, or end one that was there before.
 * @returns a sentence that says what to write; nothing where nothing is wrong
 */
export function hiddenSignFault(text: string): string | undefined {
  const [sign] = impossible.exec(text) ?? [];
  if (sign !== undefined) return `the sign ${nameOf(sign)} stands in it, which nobody sees. Delete it.`;
  const awaited: string[] = [];
  for (const [turn] of text.matchAll(turns)) {
    if (turn !== turnBack.embedding && turn !== turnBack.isolate)
      awaited.push(turn >= '\u2066' ? turnBack.isolate : turnBack.embedding);
    else if (awaited.pop() !== turn)
      return `the sign ${nameOf(turn)} turns back a direction that nothing turned. Delete it.`;
  }
  const [first] = awaited;
  return first === undefined
    ? undefined
    : `a sign that nobody sees turns the direction of all that follows. Delete it, or write ${nameOf(first)} where that ends.`;
}

/** A text on one line, with one space where there are several, tabs or ends of lines. Spaces that keep words together stay. */
export const onOneLine = (text: string): string => text.replace(/[ \t\n\v\f\r\u2028\u2029]+/g, ' ').trim();
