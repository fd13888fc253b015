import { articlePath } from '../urls.ts';
import type { Article } from './articles.ts';
import type { EntryOf } from './entries.ts';
import type { Resolver } from './resolver.ts';

/** An address that a page had before, and the one it has now. */
export interface Move {
  /** Path of the address that leads on. */
  from: string;
  /** Path of the page. */
  to: string;
  /** What the page is called. */
  title: string;
}

/** The former addresses of articles. */
export function listMoves(articles: readonly Article[]): Move[] {
  return articles.flatMap(({ id, title, formerly }) =>
    formerly.map((name) => ({ from: articlePath(name), to: articlePath(id), title })),
  );
}

/**
 * Reports former names that cannot lead to their article: another has the name, or had it, or will have it.
 * @param files of all articles, drafts included: an address is taken before it is published
 */
export function checkFormerNames(files: readonly EntryOf<'articles'>[], { report }: Resolver): void {
  const takenBy = new Map(files.map(({ id, file }) => [id, file]));
  for (const { file, data } of files)
    for (const name of data.formerly) {
      const other = takenBy.get(name);
      if (other === file)
        report(`${file}: formerly has "${name}" itself, or has it twice. Name only names it no longer has.`);
      else if (other !== undefined)
        report(`${file}: formerly has "${name}", which is the address of ${other}. One address leads to one article.`);
      takenBy.set(name, file);
    }
}
