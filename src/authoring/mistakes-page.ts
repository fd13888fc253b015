import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Mistake } from './mistakes.ts';

const style = `
  :root { color-scheme: light dark; }
  body { max-width: 46rem; margin: 3rem auto; padding-inline: 1rem; font: 1.05rem/1.6 system-ui, sans-serif; }
  h1 { font-size: 1.4rem; line-height: 1.3; }
  li { margin-block: 0.9rem; overflow-wrap: anywhere; }
  code { display: block; font-weight: 600; }`;

/** A sentence with its place on a line of its own. */
function sentence({ says }: Mistake) {
  const [, place, rest] = /^(\S+?): (.*)$/s.exec(says) ?? [];
  return place === undefined || rest === undefined ? [says] : [h('code', place), ` ${rest}`];
}

const list = (mistakes: readonly Mistake[]) =>
  h(
    'ul',
    mistakes.map((mistake) => h('li', sentence(mistake))),
  );

/**
 * What a writer sees in place of a page in which something is wrong. It comes back by itself when a file is saved.
 * @param base path under which the site stands, with slashes at both ends
 */
export function mistakesPage(mistakes: readonly Mistake[], base: string): string {
  const title = mistakes.length === 1 ? 'Something is to be mended' : `${mistakes.length} things are to be mended`;
  return `<!doctype html>${toHtml([
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('style', style),
        h('script', { type: 'module', src: `${base}@vite/client` }),
      ]),
      h('body', [h('main', [h('h1', title), list(mistakes), h('p', 'Save the file: this page looks again.')])]),
    ]),
  ])}`;
}

/** What stands over a page in which nothing is wrong while something is elsewhere. */
export function mistakesNotice(mistakes: readonly Mistake[], base: string): string {
  const links = mistakes.map((mistake) =>
    h('li', [...sentence(mistake), ' ', h('a', { href: `${base}${mistake.page.slice(1)}` }, 'Its page')]),
  );
  return toHtml(
    h('details', { style: 'padding: 0.5rem 1rem; border-bottom: 1px solid; font: 0.9rem/1.5 system-ui, sans-serif' }, [
      h(
        'summary',
        mistakes.length === 1
          ? 'Elsewhere, something is to be mended'
          : `Elsewhere, ${mistakes.length} things are to be mended`,
      ),
      h('ul', links),
    ]),
  );
}
