import type { PageElement } from './page-parts.ts';

/** A class by which Astro keeps a component’s styles to its own elements. */
const scope = /\bastro-[a-z0-9]{8}\b/g;
const isScope = (name: string): boolean => /^astro-[a-z0-9]{8}$/.test(name);

/** What a selector asks of an element before it names a scope: `a.figure:where(.astro-abcd1234)`. */
const scopedPart =
  /(?<tag>(?<![\w.#)\]:-])[a-z][a-z0-9]*)?(?<classes>(?:\.(?:[\w-]|\\.)+)*):where\(\.(?<name>astro-[a-z0-9]{8})\)/g;

/** Kinds of elements that scripts make, beside those that copy what the page has. */
const madeByScripts: ReadonlySet<string> = new Set(['button', 'div', 'span']);

/** Elements of a scope that a rule asks for, by tag and classes as far as it names them. */
interface Wanted {
  tag: string | undefined;
  classes: readonly string[];
}

/** A page’s style sheet with short scopes, and how the classes of its elements are then called. */
export interface ShortScopes {
  sheet: string;
  /** Takes a part of an element’s class attribute, and the element; scopes that no rule asks of it are left out. */
  rename: (classes: string, element: PageElement) => string;
}

/**
 * Gives the scopes of a page’s styles names of a few letters, where they are needed: Astro’s are random, and stand at every
 * element and rule. A class or kind of element that only the scope has needs none; the weight of a rule in the cascade stays, as
 * `:where()` has none.
 * @param sheet the styles of the page, cut down to what it can use
 * @param elements those of the page
 */
export function shortenScopes(sheet: string, elements: readonly PageElement[]): ShortScopes {
  const byName = new Map<string, PageElement[]>();
  for (const element of elements)
    for (const name of [element.tag, ...[...element.classes].map((each) => `.${each}`)]) {
      const named = byName.get(name);
      if (named) named.push(element);
      else byName.set(name, [element]);
    }
  const fits = ({ tag, classes }: Wanted, element: PageElement): boolean =>
    (tag === undefined || tag === element.tag) && classes.every((name) => element.classes.has(name));
  const wanted = new Map<string, Wanted[]>();
  const needed = sheet.replace(scopedPart, (whole, tag: string | undefined, names: string, name: string) => {
    const classes = names
      .split(/(?<!\\)\./)
      .slice(1)
      .map((each) => each.replaceAll('\\', ''));
    const first = classes[0] === undefined ? (tag ?? '') : `.${classes[0]}`;
    const some = byName.get(first)?.filter((element) => fits({ tag, classes }, element)) ?? [];
    if (some.length > 0 && !madeByScripts.has(first) && some.every((element) => element.classes.has(name)))
      return `${tag ?? ''}${names}`;
    wanted.set(name, [...(wanted.get(name) ?? []), { tag, classes }]);
    return whole;
  });
  const short = new Map<string, string>();
  for (const [name] of needed.matchAll(scope)) if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
  const isWanted = (name: string, element: PageElement): boolean =>
    wanted.get(name)?.some((each) => fits(each, element)) ?? true;
  return {
    sheet: needed.replace(scope, (name) => short.get(name) ?? name),
    rename: (classes, element) =>
      classes
        .split(/\s+/)
        .flatMap((name) => (isScope(name) ? ((isWanted(name, element) ? short.get(name) : undefined) ?? []) : name))
        .join(' '),
  };
}
