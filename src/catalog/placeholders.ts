import { numberInWords } from '../numbers.ts';
import { knownNames } from '../known-names.ts';

/** `{claims}`, `{claims in words}`, `{Claims in words}`. */
const placeholder = /\{([^{}]*)\}/g;

/**
 * Fills the placeholders of a text: `{claims}` is the value of that name, `{claims in words}` a number written out, and
 * with a capital where the name has one.
 * @param values by name
 * @param asker file and key, for messages
 * @param report takes a sentence for each name that is unknown
 */
export function fillPlaceholders(
  text: string,
  values: Readonly<Record<string, number | string>>,
  asker: string,
  report: (problem: string) => void,
): string {
  return text.replace(placeholder, (whole, words: string) => {
    const [, name = '', inWords] = /^(\w+)( in words)?$/.exec(words.trim()) ?? [];
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) {
      report(`${asker} has ${whole}, which stands for nothing. ${knownNames(whole, Object.keys(values))}`);
      return whole;
    }
    const said = inWords && typeof value === 'number' ? numberInWords(value) : String(value);
    return key === name ? said : said.charAt(0).toUpperCase() + said.slice(1);
  });
}
