import fc from 'fast-check';
import type { Article } from '../../../src/catalog/articles.ts';
import type { RetoldSource } from '../../../src/catalog/sources.ts';
import { catalogOf, firstOf, smallContent } from '../content.ts';

/** Titles that break a file or an address whose writer joins strings. */
export const hostileTitles = [
  '</script><script>alert(1)</script>',
  '<!-- <script> ]]> --> & &amp; &lt;',
  'Says “yes”, "no", \'perhaps\' and `never`',
  'C:\\new\\table {and} }unbalanced{ braces \\',
  '100% of R&D_costs #1 ~ $5 ^2, a/b?c=d&e=f#g',
  'A, B - C -- D; E and F, or – G — H',
  '👩🏽‍🚀 and 🧑‍💻 at 🎉',
  'כותרת מימין לשמאל with Latin in it',
  'عنوان من اليمين',
  'A\u00a0no-break space, a\u2028line separator and a\u0007bell',
  'TY  - ELEC',
  'x'.repeat(200),
];

/** Any text, well-formed or not, with the signs that formats act on more often than chance has them. */
export const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('<>&"\'\\{}%#_$~^-,;:/?=!()[]\n\r\t\u2028\ud800 abAB')),
    minLength: 1,
    maxLength: 200,
  }),
  fc.constantFrom(...hostileTitles),
);

/** An article like any other, but for its title and for the work it retells. */
export function articleTitled(title: string, retells: Partial<RetoldSource> = {}): Article & { retells: RetoldSource } {
  const article = firstOf(catalogOf(smallContent()).articles);
  if (!article.retells) throw new Error('The small article retells nobody.');
  return { ...article, title, retells: { ...article.retells, author: 'Ada van der Berg', ...retells } };
}
