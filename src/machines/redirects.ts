import type { Move } from '../catalog/moves.ts';

/** The endings of the files that stand beside an article. */
const besideArticle = ['.md', '.bib', '.ris', '.csl.json'];

/**
 * Addresses that lead on, for hosts that read `_redirects` (Netlify, Cloudflare Pages): from where, to where, and the
 * status, a line each: https://developers.cloudflare.com/pages/configuration/redirects/. The files beside an article
 * move with it.
 */
export function redirectRules(moves: readonly Move[]): string {
  return moves
    .flatMap(({ from, to }) => [
      `${from} ${to} 301`,
      `${from.slice(0, -1)} ${to} 301`,
      ...besideArticle.map((ending) => `${from.slice(0, -1)}${ending} ${to.slice(0, -1)}${ending} 301`),
    ])
    .map((rule) => `${rule}\n`)
    .join('');
}
