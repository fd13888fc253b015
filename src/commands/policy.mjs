import { createHash } from 'node:crypto';

const inlineCode = /<(script|style)[^>]*>([\s\S]*?)<\/\1>/g;
/** The hash of a script or style as a policy lists it. @param {string} code @returns {string} */
export const policyHash = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const listedHash = / 'sha256-[^']+'/g;

/**
 * Leaves in a page’s policy only the hashes of the scripts and styles that the page has. Astro lists those of the whole
 * site on every page, which lets more run than need be and costs a kilobyte that does not compress.
 * @param {string} html a page with its policy in a meta element
 * @returns {string} the page with the shorter policy
 */
export function trimPolicy(html) {
  const own = new Set([...html.matchAll(inlineCode)].map(([, , code]) => ` ${policyHash(code)}`));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(listedHash, (hash) => (own.has(hash) ? hash : '')),
  );
}
