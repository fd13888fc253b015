/** What the compiler of an article or page saw in it. */
export interface Outline {
  /** Every tag, in the order of the text. */
  tags: TagUse[];
}

/** A tag where the text uses it. */
export interface TagUse {
  name: string;
  /** What is written in quotes; an attribute that stands alone is empty. */
  attributes: Readonly<Record<string, string>>;
  /** Line of the file on which it begins. */
  line: number;
  /** Where in the line, from 1. */
  column: number;
  /** The heading that it stands under; absent before the first. */
  heading?: string | undefined;
  /** The id of the passage that it stands in; absent outside of one. */
  passage?: string | undefined;
  /** What the publication must have for the section that it stands in to be there; absent where it always is. */
  onlyWith?: string | undefined;
}

/** The words of an attribute that are separated by spaces; none where it is absent. */
export function wordsOf(tag: TagUse, attribute: string): string[] {
  return tag.attributes[attribute]?.split(/\s+/).filter(Boolean) ?? [];
}

/** Where a tag stands, as messages have it: `content/articles/a-piece.mdx:12:1`. @param file its name, for messages */
export const placeOf = (file: string, { line, column }: Pick<TagUse, 'line' | 'column'>): string =>
  `${file}:${line}:${column}`;
