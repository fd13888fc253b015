import type { AstroIntegration } from 'astro';

/** While the site is written, mistakes are shown in the browser, on the pages that have them. */
export function shownMistakes(): AstroIntegration {
  return {
    name: 'shown-mistakes',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev')
          addMiddleware({ order: 'pre', entrypoint: new URL('mistakes-middleware.ts', import.meta.url) });
      },
    },
  };
}
