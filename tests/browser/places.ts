/** The places in a page that have an address of their own, told by the link that gives it. */
export const places = {
  /** A passage of an article. */
  passage: {
    mark: /aria-label="?Link to this passage/,
    link: 'a[aria-label^="Link to this passage"]',
    element: '[id]:has(> a[aria-label^="Link to this passage"])',
    /** Its paragraphs. */
    text: '[id]:has(> a[aria-label^="Link to this passage"]) > p',
  },
  /** A row of a comparison. */
  row: {
    mark: /<tbody/,
    link: 'tbody th > a[href^="#"]',
    element: 'tbody tr[id]:has(> th > a[href^="#"])',
  },
} as const;
