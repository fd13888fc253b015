/** The front matter of a text, between its lines of ---, as YAML; nothing where the text has none. */
export const frontMatterOf = (text: string): string | undefined =>
  /^\uFEFF?---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text)?.[1];
