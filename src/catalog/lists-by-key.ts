/** Lists by key, filled in the order in which things are added. */
export class ListsByKey<Key, Thing> {
  readonly #lists = new Map<Key, Thing[]>();

  add(key: Key, thing: Thing): void {
    const list = this.#lists.get(key);
    if (list) list.push(thing);
    else this.#lists.set(key, [thing]);
  }

  /** Adds the thing to the list of each of the keys, once. */
  addToEach(keys: Iterable<Key>, thing: Thing): void {
    for (const key of new Set(keys)) this.add(key, thing);
  }

  of(key: Key): readonly Thing[] {
    return this.#lists.get(key) ?? [];
  }
}
