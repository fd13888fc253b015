import { createComponent, render, renderScript } from 'astro/runtime/server/index.js';
import type { SSRResult } from 'astro';

/** The scripts that the tags of an article ask for, on its page. Takes their names, as the article’s rendering gives them. */
export const ArticleScripts = createComponent((result: SSRResult, { scripts }: { scripts: readonly string[] }) => {
  const elements = scripts.map((name) => renderScript(result, name));
  return render`${elements}`;
});
