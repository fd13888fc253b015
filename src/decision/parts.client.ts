/** The parts of the guide, as its components name them. */

/** An element by its selector. @throws Error when it is not there: the components and the scripts then differ */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}

/** All elements that a selector names, in order. */
export const findAll = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** A part by its name. @throws Error when it is not there */
export const part = (name: string, within?: ParentNode): HTMLElement => find(`[data-part=${name}]`, within);

/** Names one after the other, with a word between them. */
export const inRow = (names: readonly (Node | string)[], between: string): (Node | string)[] =>
  names.flatMap((name, at) => [at > 0 ? between : '', name]);
