import { type BundledLanguage, bundledLanguagesInfo } from 'shiki/langs';

/** Names under which code has no language, and so no colours. */
const plain = ['', 'text', 'txt', 'plaintext', 'plain'];

const known = new Set<string>(bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases]));

/** Whether code in a language of that name can be coloured. */
export const isLanguage = (name: string): name is BundledLanguage => known.has(name);

/** Whether that is a name to write over code without a language. */
export const isPlainText = (name: string): boolean => plain.includes(name);

/** The names of all languages. */
export const languageNames: readonly string[] = [...known];
