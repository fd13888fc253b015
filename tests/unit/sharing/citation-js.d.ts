/** The part of Citation.js that the tests read citations with; it brings no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain: (text: string, options: { generateGraph: boolean }) => unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
