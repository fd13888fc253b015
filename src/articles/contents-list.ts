/** A heading of a rendered article. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** A heading and the headings under it. */
export interface ContentsEntry extends Heading {
  children: ContentsEntry[];
}

/** Nests a flat list of headings by depth, down to the third. The heading that only names the footnotes is left out. */
export function nestHeadings(headings: readonly Heading[]): ContentsEntry[] {
  const top: ContentsEntry[] = [];
  for (const heading of headings)
    if (heading.slug !== 'footnote-label' && heading.depth <= 3) place(top, { ...heading, children: [] });
  return top;
}

/** The id of the list itself, which none of the headings has. */
export const contentsId = (headings: readonly Heading[]): string =>
  headings.some(({ slug }) => slug === 'contents') ? '_contents' : 'contents';

function place(siblings: ContentsEntry[], entry: ContentsEntry): void {
  const previous = siblings.at(-1);
  if (previous && previous.depth < entry.depth) place(previous.children, entry);
  else siblings.push(entry);
}
