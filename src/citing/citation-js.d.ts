/** The part of Citation.js that reads and writes citations here; it brings no types of its own. */
declare module '@citation-js/core' {
  /** What a format makes of a work before it is written out, by the names of its fields. */
  type Fields = Record<string, string | string[]>;

  export const plugins: {
    config: { get: (plugin: '@bibtex') => { format: Record<string, boolean> } };
    input: { chain: (text: string, options: { generateGraph: boolean }) => unknown };
    output: {
      format(format: 'bibtex', works: readonly object[]): string;
      format(format: 'ris', works: readonly object[], options: { format: 'object' }): Fields[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
