import Slugger from 'github-slugger';

/** The id of a part of a page, made from its title as headings have theirs. */
export function sectionId(title: string): string {
  return new Slugger().slug(title);
}

/** The place on an article’s page where the other parts of its series stand: no heading of a text begins like it. */
export const seriesId = '_series';
