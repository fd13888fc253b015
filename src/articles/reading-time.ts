/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, “How many words do we read per minute?”. */
const wordsPerMinute = 238;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** How many words a reader meets in Markdown: front matter, tags and link addresses do not count. */
export function countWords(markdown: string): number {
  const prose = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  let words = 0;
  for (const { isWordLike } of segmenter.segment(prose)) if (isWordLike) words += 1;
  return words;
}

/** Minutes it takes to read the Markdown, rounded up to a whole number. */
export function readingMinutes(markdown: string): number {
  return Math.max(1, Math.ceil(countWords(markdown) / wordsPerMinute));
}
