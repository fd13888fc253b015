/** A sentence of `words.ts` cut at its names in braces: words, a name, words, and so on. */
export const splitSentence = (says: string): string[] => says.split(/\{(\w+)\}/);

/**
 * A sentence of `words.ts` in pieces: its words, and what stands for each name in braces.
 * @param says `From {publication}, {page}.`
 * @param parts what stands there, by the names
 * @throws Error when nothing stands for a name
 */
export function fillSentence<Part>(says: string, parts: Readonly<Record<string, Part>>): (string | Part)[] {
  const pieces = splitSentence(says).map((piece, at): string | Part => {
    if (at % 2 === 0) return piece;
    const part = parts[piece];
    if (part === undefined) throw new Error(`Nothing stands for {${piece}} in “${says}”.`);
    return part;
  });
  return pieces.filter((piece) => piece !== '');
}
