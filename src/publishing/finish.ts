import { joinScripts, type LoadedScripts, type ScriptFile, type ScriptFiles } from './joined-scripts.ts';
import { readPage } from './page.ts';
import type { PageNames, Piece } from './page-parts.ts';
import { fitPolicy, policyHash } from './policy.ts';
import { shortenScopes } from './scopes.ts';
import { styleCutter, type StyleCutter } from './styles.ts';

/** A page as it is published. */
export interface FinishedPage {
  html: string;
  /** What is on it, by name. */
  names: PageNames;
  /** The file in which its scripts stand together. */
  script: ScriptFile | undefined;
}

/**
 * Makes ready to finish pages: each keeps only the styles that something on it can use, and a policy that lists only
 * what it has. Astro gives a page the styles of all that its kind of page could show.
 * @param usedElsewhere custom properties and animations that files use which pages load
 * @param scripts the site’s, where those of a page are to be one
 * @returns a function from a page’s HTML to what is published
 */
export function pageFinisher(
  usedElsewhere: ReadonlySet<string>,
  scripts?: ScriptFiles,
): (html: string) => FinishedPage {
  const known = new Map<string, StyleCutter>();
  const cutterOf = (css: readonly string[]): StyleCutter => {
    const key = css.join('</style>');
    const cutter = known.get(key) ?? styleCutter(css, usedElsewhere);
    known.set(key, cutter);
    return cutter;
  };
  return (html) => {
    const page = readPage(html);
    const styles = cutterOf(page.styles.map(({ css }) => textOf(html, css)))(page.names);
    const { sheet, rename } = shortenScopes(styles.join(''), page.elements);
    const hashes = new Set(page.scripts.map((script) => policyHash(textOf(html, script))));
    // One sheet, where the first stands: in the head. A component may have written another into the text.
    const changes = page.styles.map(({ whole }, at) => ({ ...whole, text: at === 0 ? `<style>${sheet}</style>` : '' }));
    for (const part of page.scoped) {
      const text = rename(textOf(html, part), part.element);
      changes.push({ ...(text === '' ? (part.attribute ?? part) : part), text });
    }
    let loaded: LoadedScripts | undefined;
    if (scripts && page.modules.length > 1) {
      loaded = joinScripts(
        page.modules.map(({ src }) => src),
        scripts,
      );
      // They wait for the whole page, wherever they stand.
      const elements = loaded.addresses.map((src) => `<script type="module" src="${src}"></script>`).join('');
      changes.push(...page.modules.map((piece, at) => ({ ...piece, text: at === 0 ? elements : '' })));
    }
    if (page.policy)
      changes.push({
        ...page.policy,
        text: fitPolicy(textOf(html, page.policy), hashes, page.styles.length > 0 ? [policyHash(sheet)] : []),
      });
    return { html: withChanges(html, changes), names: page.names, script: loaded?.joined };
  };
}

const textOf = (html: string, { start, end }: Piece): string => html.slice(start, end);

function withChanges(html: string, changes: readonly (Piece & { text: string })[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text } of changes.toSorted((one, other) => one.start - other.start)) {
    parts.push(html.slice(at, start), text);
    at = end;
  }
  return [...parts, html.slice(at)].join('');
}
