/** Scripts that are written from right to left: https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt, those in use. */
const fromRight = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/**
 * What an element says of the language of its text, and of the way in which that is written, as attributes.
 * @param tag of BCP 47; nothing where the text is in the language of what stands around it
 */
export function languageAttributes(tag: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (tag === undefined) return {};
  const { script = '' } = new Intl.Locale(tag).maximize();
  return { lang: tag, dir: fromRight.includes(script) ? 'rtl' : 'ltr' };
}

const fromRightLetter = new RegExp(`[${fromRight.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
const fromLeftLetter = new RegExp(`(?!${fromRightLetter.source})\\p{L}`, 'u');

/**
 * Whether some words have letters that are written the other way than what they stand in. Beside them a browser puts figures
 * and commas on the wrong side: https://www.unicode.org/reports/tr9/, unless they are apart (`bdi`).
 * @param language what they stand in, a tag of BCP 47
 */
export const runsOtherWay = (words: string, language: string): boolean =>
  (languageAttributes(language).dir === 'rtl' ? fromLeftLetter : fromRightLetter).test(words);
