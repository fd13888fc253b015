import { createHash } from 'node:crypto';

/** The hash of a script or style as a policy lists it. */
export const policyHash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const listedHash = / ('sha256-[^']+')/g;

/**
 * Makes a page’s policy list the hashes of the scripts and styles that the page has, and no others. Astro lists those of
 * the whole site on every page, which lets more run than need be and costs a kilobyte that does not compress; and it
 * lists no style that a component writes into the page.
 * @param policy the policy, or the element that holds it
 * @param scripts hashes of the page’s scripts; of these, those that Astro listed are kept
 * @param styles hashes of all its styles, as they are now
 */
export function fitPolicy(policy: string, scripts: ReadonlySet<string>, styles: readonly string[]): string {
  return policy
    .replace(/(script-src)([^;"]*)/, (_, name: string, sources: string) => {
      const kept = sources.replace(listedHash, (listed, hash: string) => (scripts.has(hash) ? listed : ''));
      return `${name}${kept}`;
    })
    .replace(/(style-src)([^;"]*)/, (_, name: string, sources: string) =>
      [`${name}${sources.replace(listedHash, '')}`, ...new Set(styles)].join(' '),
    );
}
