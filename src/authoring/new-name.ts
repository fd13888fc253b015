import { slug } from 'github-slugger';
import type { CollectionName } from '../catalog/schemas/collections.ts';
import { id } from '../catalog/schemas/shared.ts';
import { filesOf, type ContentAtHand } from './content-at-hand.ts';

/**
 * The name of a file, from what it is about: lower-case words of the Latin alphabet with hyphens, without accents.
 * @returns nothing where no letter is left, as of a Chinese title
 */
export function nameFrom(title: string): string | undefined {
  const plain = slug(title.normalize('NFKD').replace(/\p{M}/gu, ''));
  const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return id.safeParse(name).success ? name : undefined;
}

/**
 * The file that has a name already, whether it is read or waits.
 * @param folders in which the name must be free
 * @returns its path from the project; nothing where the name is free
 */
export function fileWithName(
  name: string,
  folders: readonly CollectionName[],
  content: ContentAtHand,
): string | undefined {
  return folders
    .flatMap((folder) =>
      filesOf(content, folder)
        .filter((file) => file.id === name)
        .map(({ ending, isWaiting }) => `${content.name}/${folder}/${isWaiting ? '_' : ''}${name}.${ending}`),
    )
    .at(0);
}
