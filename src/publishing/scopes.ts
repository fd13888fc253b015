/** A class by which Astro keeps a component’s styles to its own elements. */
const scope = /\bastro-[a-z0-9]{8}\b/g;

/** A page’s style sheet with short scopes, and how the classes of its elements are then called. */
export interface ShortScopes {
  sheet: string;
  /** Takes the value of a class attribute, without character references; what no rule asks for is left out. */
  rename: (classes: string) => string;
}

/**
 * Gives the scopes of a page’s styles names of a few letters: Astro’s are random, and stand at every element and rule.
 * @param sheet the styles of the page, cut down to what it can use
 */
export function shortenScopes(sheet: string): ShortScopes {
  const short = new Map<string, string>();
  for (const [name] of sheet.matchAll(scope)) if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
  return {
    sheet: sheet.replace(scope, (name) => short.get(name) ?? name),
    rename: (classes) =>
      classes
        .split(/\s+/)
        .flatMap((name) => (/^astro-[a-z0-9]{8}$/.test(name) ? (short.get(name) ?? []) : name))
        .join(' '),
  };
}
