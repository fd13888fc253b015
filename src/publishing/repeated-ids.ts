import Slugger from 'github-slugger';
import type { PageNames } from './page-parts.ts';
import { addressOf, textsOf } from './page-texts.ts';

/**
 * Says where the ids were written that stand on a page more than once, so that a link could lead to either place.
 * @param pages names on each page, by its file
 * @param texts of the content, by the name of the file
 * @returns a sentence for each place; one with the address of the page where no text has it
 */
export function placeRepeatedIds(pages: ReadonlyMap<string, PageNames>, texts: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([page, { repeatedIds }]) => {
    if (repeatedIds.size === 0) return [];
    const own = textsOf(page, texts);
    return [...repeatedIds].flatMap((id) => {
      const places = own.flatMap(([file, text]) => linesWith(id, text).map((line) => `${file}:${line}`));
      return (places.length > 0 ? places : [addressOf(page)]).map(
        (place) => `${place}: the id ${id} stands on the page twice. Change the words of the heading, or the id.`,
      );
    });
  });
}

/** The lines of a text, from 1, that give an id, by themselves or as the words of a heading. */
const linesWith = (id: string, text: string): number[] =>
  text.split('\n').flatMap((line, at) => {
    const [, heading] = /^#{2,6} +(.*?)[ #]*$/.exec(line) ?? [];
    const isHeading = heading !== undefined && new Slugger().slug(heading.replace(/[*`]|<[^>]*>/g, '')) === id;
    return isHeading || line.includes(`id="${id}"`) ? [at + 1] : [];
  });
