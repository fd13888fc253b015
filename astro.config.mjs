import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { shownMistakes } from './src/authoring/writing.ts';
import { checkedContent } from './src/publishing/content-folder.ts';
import { processorPlugins } from './src/processor/plugins.ts';
import { publishing } from './src/publishing/publishing.ts';
import { readSettings } from './src/publishing/settings.ts';
import { siteAddress } from './src/publishing/site-address.ts';
import { wholeScripts } from './src/publishing/whole-scripts.ts';

// The content folder that is built: another publication’s, where it is named.
const content = resolve(process.env.CONTENT || 'content');
const publication = readSettings(content);
const address = siteAddress(process.env.SITE || publication.address);
const base = address.pathname;
const outDir = process.env.OUT_DIR || 'dist';

export default defineConfig({
  site: address.origin,
  base,
  outDir,
  // Of each content that is built its own.
  cacheDir: `.cache/astro/${(process.env.CONTENT || 'content').replace(/[^\w-]+/g, '-')}`,
  trailingSlash: 'always',
  // As the formatter writes it: a space at a line's end that counts stands as {' '}.
  compressHTML: 'jsx',
  // A component’s own styles weigh as much as they are written, and stand on its elements as one class.
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  integrations: [checkedContent(content), shownMistakes(), mdx(), publishing(content)],
  markdown: {
    processor: satteri(processorPlugins(base)),
    // Astro’s own writes inline styles, which the content security policy blocks: see code-blocks.ts.
    syntaxHighlight: false,
  },
  // The first view comes in one response; hashes for the policy are made for it.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  devToolbar: { enabled: false },
  // Editors know the front matter of articles and pages by its schema: see .vscode/.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        // What is not named here is not allowed; the page that searches names more.
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "media-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    // What is installed may be another’s, and is not written to.
    cacheDir: '.cache/vite',
    plugins: [tailwindcss(), wholeScripts()],
    resolve: { alias: { '@content': content } },
    build: {
      // What is not needed for the first view comes in files of its own: the policy needs no hash for them.
      assetsInlineLimit: 0,
      modulePreload: false,
      // The first with light-dark(), which every page needs.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
    environments: {
      // The names stand in every page.
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash:8].js' } } } },
    },
  },
});
