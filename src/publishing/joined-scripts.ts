/** Puts scripts that a page loads into one file, so that a reader waits for one. */
export interface ScriptFiles {
  /** The code of a file of the site, by its address as pages write it; nothing where the site has no such file. */
  codeOf: (src: string) => string | undefined;
  /** Publishes code. @returns the address of its file, as pages write it */
  publish: (code: string) => string;
}

/** Code that needs its file to itself: it takes from another, or gives to one. */
const hasOwnFile = (code: string): boolean => /(?:^|[;}\s])(?:import\s*[\w{*"'`]|export\s*[\w{*])/.test(code);

/**
 * The addresses of the scripts that a page loads, in order, those that can stand in one file joined: each in a function of
 * its own, so that what one calls something is not what another calls so, and the fault of one stops no other.
 * @param addresses of a page’s scripts, in order
 */
export function joinScripts(addresses: readonly string[], { codeOf, publish }: ScriptFiles): string[] {
  const parts = [...new Set(addresses)].map((src) => ({ src, code: codeOf(src) }));
  const joined = parts.flatMap(({ code }) => (code === undefined || hasOwnFile(code) ? [] : [code]));
  if (joined.length < 2) return [...new Set(addresses)];
  const alone = parts.filter(({ code }) => code === undefined || hasOwnFile(code)).map(({ src }) => src);
  return [publish(joined.map((code) => `(async()=>{${code.trimEnd()}\n})();`).join('')), ...alone];
}
