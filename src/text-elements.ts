/**
 * The elements that a text is made of, wherever it is read: what a writer may write in HTML, and what leaves the page with
 * the text. One list, so that nothing stands on the page that a feed lacks.
 */
export const textElements: readonly string[] = [
  ...['section', 'aside', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'hr', 'pre', 'blockquote', 'address'],
  ...['ol', 'ul', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'em', 'strong', 'small', 's', 'cite', 'q', 'dfn', 'abbr', 'data', 'time', 'code', 'var', 'samp', 'kbd'],
  ...['sub', 'sup', 'i', 'b', 'u', 'mark', 'ruby', 'rt', 'rp', 'bdi', 'bdo', 'span', 'br', 'wbr', 'ins', 'del'],
  ...['img', 'picture', 'source', 'video', 'audio', 'track', 'input'],
];

/** What a reader of a page can open and close, and a feed shows opened. */
export const openingElements: readonly string[] = ['details', 'summary'];
