import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** An article’s HTML taken apart. */
export interface ArticleTree {
  /** The text for its page. */
  html: string;
  /** The same as a tree, for everything else that is made from it. */
  tree: Root;
  /** The scripts that its tags ask for, by the names under which the build knows them. */
  scripts: string[];
}

/** A script as Astro writes it for a component. */
const script = /<script type="module" src="([^"]+)"><\/script>/g;

/** Takes an article’s HTML apart. @param rendered as the container rendered it */
export function parseArticle(rendered: string): ArticleTree {
  const scripts = [...new Set([...rendered.matchAll(script)].map(([, name = '']) => name))];
  const html = rendered.replace(script, '');
  return { html, tree: fromHtml(html, { fragment: true }), scripts };
}

/** HTML with some more under its text, above its footnotes: those end whatever they are written in. */
export function addUnderText(html: string, addition: string): string {
  const footnotes = html.search(/<section\b[^>]* data-footnotes/);
  return footnotes < 0 ? html + addition : html.slice(0, footnotes) + addition + html.slice(footnotes);
}
