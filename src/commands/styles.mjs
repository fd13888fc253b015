import { PurgeCSS } from 'purgecss';
import purgecssFromHtml from 'purgecss-from-html';
import { policyHash } from './policy.mjs';

const style = /<style>([\s\S]*?)<\/style>/g;

/**
 * Leaves in a page’s styles only the rules that something on the page can match. Astro gives a page the styles of every
 * component that it could have shown: those of all that an article may use, to each article.
 * @param {string} html a page with its styles in style elements and their hashes in its policy
 * @returns {Promise<string>} the page with fewer rules, and the policy that allows them
 */
export async function keepUsedStyles(html) {
  const content = [{ raw: html.replace(style, ''), extension: 'html' }];
  let page = html;
  for (const [element, css] of html.matchAll(style)) {
    const [kept] = await new PurgeCSS().purge({
      content,
      // Tailwind’s notice, which stands in LICENSE, takes a hundredth of an article.
      css: [{ raw: css.replace(/\/\*![^*]*\*\//g, '') }],
      // Looks at elements, classes, ids and attributes; the words of the text are no names of classes.
      extractors: [{ extractor: purgecssFromHtml, extensions: ['html'] }],
      keyframes: true,
      variables: true,
      // What scripts and browsers set after the page has come: attributes, and states of any element.
      safelist: {
        standard: [/^:/, /^\*$/, /^data-(theme|printing)$/, /^aria-(pressed|current|expanded)$/, /^hidden$/, /^open$/],
      },
    });
    page = page
      .replace(element, () => `<style>${kept.css}</style>`)
      .replace(policyHash(css), () => policyHash(kept.css));
  }
  return page;
}
