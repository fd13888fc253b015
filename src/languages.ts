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
