import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { withLastChange } from './src/sharing/last-change.ts';
import { site } from './src/site.ts';

const address = new URL(process.env.SITE || site.url);
const base = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
// The build command builds beside the published folder and swaps them when all went well.
const outDir = process.env.OUT_DIR || 'dist';

export default defineConfig({
  site: address.origin,
  base,
  outDir,
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  // As the formatter writes it: a space at a line's end that counts stands as {' '}.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), sitemap({ serialize: withLastChange(outDir, base) })],
  // Shiki writes inline styles, which the content security policy blocks.
  markdown: { syntaxHighlight: false },
  // The first view comes in one response; hashes for the policy are made for it.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    plugins: [tailwindcss()],
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
