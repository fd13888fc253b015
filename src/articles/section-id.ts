import Slugger from 'github-slugger';

/** The id of a part of a page, made from its title as headings have theirs. */
export function sectionId(title: string): string {
  return new Slugger().slug(title);
}
