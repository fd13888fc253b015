/**
 * Does something with each of some things, a few at once, in their order.
 * @param few how many at once
 * @throws what one of them throws; the others go on
 */
export async function fewAtOnce<Thing>(
  things: readonly Thing[],
  few: number,
  act: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  // One row for all: each takes what the others have left.
  const waiting = things.values();
  const actOneByOne = async (): Promise<void> => {
    for (const thing of waiting) await act(thing);
  };
  await Promise.all(Array.from({ length: few }, actOneByOne));
}
