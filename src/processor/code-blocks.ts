import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { HastPluginDefinition } from 'satteri';
import { createCssVariablesTheme, getSingletonHighlighter, type ThemedToken } from 'shiki';
import { words } from '../words.ts';
import { languageNamed } from './code-languages.ts';
import { readCodeMeta, type CodeMeta } from './code-meta.ts';

/** A theme that says what a word of code is instead of which colour it has: https://shiki.style/guide/theme-colors. */
const theme = createCssVariablesTheme({ name: 'names', variablePrefix: '--', fontStyle: false });

/**
 * A plugin of the processor that compiles articles and pages: code is coloured by classes, which a style sheet gives
 * colours for both themes, since the content security policy blocks styles of their own. A long line scrolls in its box,
 * by keyboard as well. A title and marked lines are as `readCodeMeta` reads them.
 */
export const codeBlocksPlugin: HastPluginDefinition = {
  name: 'code-blocks',
  element: {
    filter: ['pre'],
    async visit(node, context) {
      const [code] = node.children;
      if (code?.type !== 'element' || code.tagName !== 'code' || node.properties.tabIndex !== undefined)
        return undefined;
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what Markdown’s code leaves with its element
      const { lang, meta } = (code.data ?? {}) as { lang?: string | null; meta?: string | null };
      const language = lang?.toLowerCase() ?? '';
      const text = context.textContent(code).replace(/\r\n?/g, '\n').replace(/\n$/, '');
      return codeBlock(await linesOf(text, language), language, readCodeMeta(meta ?? ''));
    },
  },
};

/** The lines of some code, in pieces that are one kind of word each. */
async function linesOf(text: string, name: string): Promise<Pick<ThemedToken, 'content' | 'color'>[][]> {
  const language = languageNamed(name);
  if (language === undefined) return text.split('\n').map((content) => [{ content }]);
  const highlighter = await getSingletonHighlighter({ themes: [theme], langs: [language] });
  return highlighter.codeToTokens(text, { lang: language, theme: 'names' }).tokens;
}

function codeBlock(
  lines: readonly Pick<ThemedToken, 'content' | 'color'>[][],
  language: string,
  { title, marked }: CodeMeta,
): Element {
  const written = lines.flatMap((tokens, at): ElementContent[] => {
    const pieces = tokens.map(({ content, color }): ElementContent => {
      const kind = /--token-([\w-]+)/.exec(color ?? '')?.[1];
      return kind === undefined ? { type: 'text', value: content } : h('span', { class: `code-${kind}` }, content);
    });
    const mark = marked.get(at + 1);
    const line = mark ? [h(mark, { class: 'code-marked' }, pieces)] : pieces;
    return at < lines.length - 1 ? [...line, { type: 'text', value: '\n' }] : line;
  });
  const code = h('code', language === '' ? {} : { class: `language-${language}` }, written);
  const copy = h('button', { type: 'button', class: 'code-copy' }, words.articles.copyCode);
  return h(title === undefined ? 'div' : 'figure', { class: 'code-block' }, [
    ...(title === undefined ? [] : [h('figcaption', title)]),
    // Only for scripts, which show it.
    h('div', { class: 'code-bar no-print', hidden: true }, copy),
    h('pre', { tabIndex: 0 }, code),
  ]);
}
