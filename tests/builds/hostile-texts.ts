/** Texts that break a page, a feed or a file whose writer joins strings. What runs of them sets `hostile` in the window. */

/** Pieces of markup and of code, each of which would run or end something in some place that a text comes to. */
export const pieces = [
  '</script><script>hostile=1</script>',
  '<img src=x onerror=hostile=1>',
  '<svg/onload=hostile=1>',
  '<!-- --> <!--> ]]> --&gt; <?php ?>',
  '</style></title></textarea></template>',
  '"onmouseover="hostile=1" \'onfocus=\'hostile=1',
  '`${hostile=1}` ${hostile} \\u003c \\',
  'javascript:hostile=1 JAVA\tSCRIPT:hostile=1',
  '[a](javascript:hostile=1) ![](https://hostile.example/x.png)',
  '<a href="data:text/html,<script>hostile=1</script>">vbscript:hostile</a>',
  '&amp;lt; &lt;b&gt; &#60;i&#62; &colon; &nbsp',
  '\u2028\u2029\uFEFF\u200B\u00AD\u00A0',
  '\u202Eabc\u202C \u2067אבג 12\u2069 عنوان',
  '👩🏽‍🚀 Z\u0336\u0310\u0322a\u0336\u0310l\u0336g\u0336o 漢字',
  '| * _ # ~ ^ $ % @ ; \\ / < > =',
  'two\nlines\r\nand\ta tab',
] as const;

/** All of them in one text. Braces stand for figures and for counts in some texts, and there for nothing else. */
export const allPieces = pieces.join(' ');
const inBraces = '{hostile} {{hostile}} {constructor} {work}';

/** How a text begins that a spreadsheet, Markdown, YAML or a file of references would act on. */
const starts = [
  '=HYPERLINK("https://hostile.example","a")',
  ...[
    '+1',
    '-1',
    '@SUM(1)',
    '＝1',
    '# a',
    '1. a',
    '- a',
    '> a',
    '--- a',
    '<b>',
    '"',
    "'",
    '~',
    'TY  - ELEC',
    '__proto__',
  ],
] as const;

/** A word that nothing parts. */
export const longWord = (letters: number): string => 'W'.repeat(letters);

/** What stands at a place of a list that begins again at its end. */
const inTurn = (list: readonly string[], turn: number): string => list[turn % list.length] ?? '';

/**
 * Hostile texts, the longest first: all pieces, and fewer of them for places that hold only so many letters.
 * @param turn by which a text differs from others, and how it begins
 */
export function hostileTexts(turn: number): string[] {
  const start = inTurn(starts, turn);
  const piece = inTurn(pieces, turn);
  const two = `${start} ${piece} ${inTurn(pieces, turn + 5)} and so on, until it is long enough for what asks for more`;
  return [
    [start, longWord(turn % 60 === 7 ? 10_000 : 120), allPieces, inBraces, turn].join(' '),
    `${two.slice(0, 150)} ${turn}`,
    `${start} ${piece} ${turn}`,
    `${piece} ${turn}`,
    `${start.slice(0, 7)}${turn}`,
    `<b>${turn}`,
  ];
}
