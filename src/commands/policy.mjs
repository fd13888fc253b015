import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const inlineCode = /<(script|style)[^>]*>([\s\S]*?)<\/\1>/g;
const listedHash = / 'sha256-[^']+'/g;

/**
 * Leaves in a page’s policy only the hashes of the scripts and styles that the page has. Astro lists those of the whole
 * site on every page, which lets more run than need be and costs a kilobyte that does not compress.
 * @param {string} html a page with its policy in a meta element
 * @returns {string} the page with the shorter policy
 */
export function trimPolicy(html) {
  const own = new Set(
    [...html.matchAll(inlineCode)].map(
      ([, , code]) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(listedHash, (hash) => (own.has(hash) ? hash : '')),
  );
}

/** Trims the policy of every page in a folder. @param {string} folder */
export async function trimPolicies(folder) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    await writeFile(path, trimPolicy(await readFile(path, 'utf8')));
  }
}
