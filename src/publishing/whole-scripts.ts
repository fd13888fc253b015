import { basename } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets each script of a component come as one file. What two scripts share would otherwise become a file of its own,
 * which costs a reader one more request than the few bytes of a second copy. So a module that a script imports is told
 * apart by the script that imports it.
 */
export function wholeScripts(): Plugin {
  return {
    name: 'whole-scripts',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.') || !source.endsWith('.ts')) return undefined;
      const [file = '', query] = importer.split('?');
      const script =
        new URLSearchParams(query).get('of') ?? (file.endsWith('.astro') ? basename(file, '.astro') : undefined);
      const resolved = script && (await this.resolve(source, importer, { ...options, skipSelf: true }));
      return resolved ? { ...resolved, id: `${resolved.id}?of=${script}&lang.ts` } : undefined;
    },
  };
}
