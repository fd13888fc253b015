import { articlePath, passagePath } from '../urls.ts';
import type { Claim } from './claims.ts';
import type { EntryOf } from './entries.ts';
import { placeOf, wordsOf } from './outline.ts';
import type { Resolver } from './resolver.ts';
import type { Source } from './sources.ts';

/** Our own word beside a passage: a correction or qualification of claims, and what it rests on. */
export interface EditorNote {
  article: string;
  /** Absent where the note stands in no passage. */
  passage: string | undefined;
  claims: Claim[];
  sources: Source[];
}

/** Where a reader finds a note: its passage, or its article where it stands in none. */
export const editorNotePath = ({ article, passage }: EditorNote): string =>
  passage === undefined ? articlePath(article) : passagePath(article, passage);

/** The editor’s notes of an article, in the order of its text. */
export function resolveEditorNotes({ id, file, outline }: EntryOf<'articles'>, resolver: Resolver): EditorNote[] {
  return outline.tags
    .filter(({ name }) => name === 'EditorNote')
    .map((tag): EditorNote => {
      const where = `${placeOf(file, tag)}: the editor’s note`;
      const on = wordsOf(tag, 'on');
      const sources = wordsOf(tag, 'sources');
      if (on.length === 0) resolver.report(`${placeOf(file, tag)}: <EditorNote> needs on, like on="A6".`);
      if (sources.length === 0)
        resolver.report(`${placeOf(file, tag)}: <EditorNote> needs sources, like sources="survey-2012".`);
      return {
        article: id,
        passage: tag.passage,
        claims: on.flatMap((claim) => {
          const found = resolver.claims.get(claim);
          if (!found) resolver.report(`${where} names the claim ${claim}, which no file in content/claims has.`);
          return found ?? [];
        }),
        sources: sources.flatMap((source) => resolver.findSource(source, where)),
      };
    });
}
