import { publication } from './publication.ts';

const conjunction = new Intl.ListFormat(publication.language, { type: 'conjunction' });

/** Names as a sentence lists them: `one, two and three`. */
export const joinNames = (names: readonly string[]): string => conjunction.format(names);

/** Things as a sentence lists them, with the words between them: `[one, ', ', two, ' and ', three]`. */
export function joinParts<Thing>(things: readonly Thing[]): (Thing | string)[] {
  const places = things.map((_, at) => String(at));
  return conjunction
    .formatToParts(places)
    .flatMap(({ type, value }): (Thing | string)[] =>
      type === 'element' ? things.slice(+value, +value + 1) : [value],
    );
}

/** The keys of a record that is written out in the code, and so has none but those of its type. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- to TypeScript a record may have more keys
  return Object.keys(record) as Key[];
}

/** A record with the keys of another, and what is made of each value. */
export function mapRecord<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  make: (value: From) => To,
): Record<Key, To> {
  const made = keysOf(record).map((key) => [key, make(record[key])] as const);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- entries lose the type of their keys
  return Object.fromEntries(made) as Record<Key, To>;
}
