import { type BundledLanguage, bundledLanguagesInfo } from 'shiki/langs';

/** Names under which code has no language, and so no colours: those of https://shiki.style and of highlight.js. */
const plain = ['', 'text', 'txt', 'plaintext', 'plain', 'none', 'nohighlight', 'ansi', 'output'];

/** Names that writers bring from other highlighters (Pygments, highlight.js), by the name that Shiki has for the same. */
const elsewhere: Readonly<Record<string, BundledLanguage>> = {
  pycon: 'python',
  ipython: 'python',
  'html+jinja': 'twig',
  'jinja-html': 'twig',
  'html+django': 'twig',
  htmldjango: 'twig',
  django: 'twig',
  golang: 'go',
  env: 'dotenv',
  conf: 'ini',
  patch: 'diff',
  plist: 'xml',
  htaccess: 'apache',
  mysql: 'sql',
  postgresql: 'sql',
  terminal: 'shellsession',
  'shell-session': 'shellsession',
  x86asm: 'asm',
  nasm: 'asm',
  vimrc: 'viml',
};

const known = new Map<string, BundledLanguage>(
  bundledLanguagesInfo
    .flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name): [string, string] => [name, name]))
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the library’s own list of what it bundles
    .map((names) => names as [string, BundledLanguage]),
);

/** The language that code under a name is coloured in, whatever its capitals; nothing where there is none. */
export const languageNamed = (name: string): BundledLanguage | undefined => {
  const lower = name.toLowerCase();
  return known.get(lower) ?? (Object.hasOwn(elsewhere, lower) ? elsewhere[lower] : undefined);
};

/** Whether that is a name to write over code without a language. */
export const isPlainText = (name: string): boolean => plain.includes(name.toLowerCase());

/** The names of all languages. */
export const languageNames: readonly string[] = [...known.keys(), ...Object.keys(elsewhere)];
