/** The content as the collections hand it over: checked by the schemas, ids not yet resolved. */
import type { z } from 'astro/zod';
import type { Outline } from './outline.ts';
import type { collections, CollectionName } from './schemas/collections.ts';

/** What a file of a folder holds. */
type DataOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** One file of a folder of `content/`. */
export interface Entry<Name extends CollectionName> {
  id: string;
  data: DataOf<Name>;
}

/** A file with text: an article or a page. */
export interface TextEntry<Name extends 'articles' | 'pages'> extends Entry<Name> {
  /** The file’s name from the project’s root, for messages. */
  file: string;
  /** What its compiler saw in it. */
  outline: Outline;
}

/** All collections. */
export type Entries = {
  [Name in CollectionName]: Name extends 'articles' | 'pages' ? TextEntry<Name>[] : Entry<Name>[];
};

/** A file of a folder with its text, where it has any. */
export type EntryOf<Name extends CollectionName> = Entries[Name][number];
