/** What a page that is an article says of itself. */
export interface ArticleFacts {
  published: Date;
  updated: Date;
  topics: readonly { name: string }[];
  /** Addresses of pages about those who wrote it. */
  authors: readonly string[];
}
