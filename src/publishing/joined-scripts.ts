/** The scripts of a site. */
export interface ScriptFiles {
  /** The code of a file of the site, by its address as pages write it; nothing where the site has no such file. */
  codeOf: (src: string) => string | undefined;
  /** The address that a file with some code has, as pages write it. */
  addressOf: (code: string) => string;
}

/** A file of a script, by its address as pages write it. */
export interface ScriptFile {
  src: string;
  code: string;
}

/** What a page loads. */
export interface LoadedScripts {
  addresses: string[];
  /** The file that is to be published for it. */
  joined: ScriptFile | undefined;
}

/** Code that needs its file to itself: it takes from another, or gives to one. */
const hasOwnFile = (code: string): boolean => /(?:^|[;}\s])(?:import\s*[\w{*"'`]|export\s*[\w{*])/.test(code);

/**
 * Puts the scripts that a page loads into one file, those that can stand in one, so that a reader waits for one: each in a
 * function of its own, so that what one calls something is not what another calls so, and the fault of one stops no other.
 * @param addresses of a page’s scripts, in order
 */
export function joinScripts(addresses: readonly string[], { codeOf, addressOf }: ScriptFiles): LoadedScripts {
  const parts = [...new Set(addresses)].map((src) => ({ src, code: codeOf(src) }));
  const joined = parts.flatMap(({ code }) => (code === undefined || hasOwnFile(code) ? [] : [code]));
  if (joined.length < 2) return { addresses: [...new Set(addresses)], joined: undefined };
  const alone = parts.filter(({ code }) => code === undefined || hasOwnFile(code)).map(({ src }) => src);
  const code = joined.map((each) => `(async()=>{${each.trimEnd()}\n})();`).join('');
  const src = addressOf(code);
  return { addresses: [src, ...alone], joined: { src, code } };
}
