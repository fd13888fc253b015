/** Things under the letters that their names begin with, in the order of an alphabet. */
export interface Initial<Thing> {
  /** What the letter is called: `A`, `0–9`, the name of a script that has no letters. */
  label: string;
  /** Of the place on a page where its things stand. */
  id: string;
  things: Thing[];
}

/** Signs for syllables and words, by which nobody looks things up one sign at a time. */
const withoutAlphabet = { Hani: /^\p{Script=Han}/u, Hang: /^\p{Script=Hangul}/u };

/**
 * Groups things by the letter that their names begin with, in the order of a language. A letter with a mark stands with
 * the bare one where that language sorts them as one (É in English), and by itself where it does not (Å in Swedish).
 * @throws RangeError when the language is no tag of BCP 47
 */
export function byInitial<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  language: string,
): Initial<Thing>[] {
  const inOrder = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  const isOneLetter = new Intl.Collator(language, { sensitivity: 'base' });
  const scripts = new Intl.DisplayNames(language, { type: 'script' });

  const initialOf = (name: string): string => {
    const first = /[\p{L}\p{N}]/u.exec(name)?.[0];
    if (first === undefined || /\p{N}/u.test(first)) return '0–9';
    const script = Object.entries(withoutAlphabet).find(([, signs]) => signs.test(first))?.[0];
    if (script) return scripts.of(script) ?? script;
    const [bare = first] = first.normalize('NFD');
    return (isOneLetter.compare(bare, first) === 0 ? bare : first).toLocaleUpperCase(language);
  };

  const sorted = things.toSorted((one, other) => inOrder.compare(nameOf(one), nameOf(other)));
  const groups = Map.groupBy(sorted, (thing) => initialOf(nameOf(thing)));
  // No heading of a text gets an id that begins like these.
  return [...groups].map(([label, found]) => ({
    label,
    id: `_${label.toLocaleLowerCase(language).replace(/\s+/g, '-')}`,
    things: found,
  }));
}
