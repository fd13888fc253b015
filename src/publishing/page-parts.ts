/** What is told of a page’s HTML: see page.ts. */

/** The names on a page that a selector can ask for, and those that its markup asks of the styles. */
export interface PageNames {
  /** In lower case, those included that a browser adds by itself. */
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  /** Those included by which old HTML names the place of a link: `<a name="old">`. */
  ids: ReadonlySet<string>;
  /** Ids that stand on the page more than once. */
  repeatedIds: ReadonlySet<string>;
  /** Every value of every attribute, by the attribute’s name in lower case. */
  attributes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Custom properties that attributes and scripts mention, like `--color-ink`. */
  properties: ReadonlySet<string>;
}

/** A piece of a page: where it begins and where the rest goes on. */
export interface Piece {
  start: number;
  end: number;
}

/** An element, by what a rule asks for most. */
export interface PageElement {
  /** In lower case. */
  tag: string;
  classes: ReadonlySet<string>;
}

/** A part of a class attribute in which Astro names a component’s styles. */
export interface ScopedPart extends Piece {
  element: PageElement;
  /** The attribute with the space before it, where this part is all of its value. */
  attribute: Piece | undefined;
}

/** A style element, and what stands inside of it. */
export interface StyleElement {
  whole: Piece;
  css: Piece;
}

/** An element that loads a script of the site as a module. */
export interface LoadedScript extends Piece {
  /** As it is written. */
  src: string;
}

/** What is known of a page’s HTML after one walk over it. */
export interface Page {
  names: PageNames;
  /** Its style elements. */
  styles: readonly StyleElement[];
  /** What stands inside of its script elements that are run and load no file. */
  scripts: readonly Piece[];
  /** Its elements that load a script as a module, and do nothing else. */
  modules: readonly LoadedScript[];
  elements: readonly PageElement[];
  /** The parts of class attributes in which Astro names a component’s styles. */
  scoped: readonly ScopedPart[];
  /** The element of its content security policy. */
  policy: Piece | undefined;
}
