import type { Term } from '../catalog/glossary.ts';
import type { Outline } from '../catalog/outline.ts';

/** The terms that a text marks, each once. @param glossary all terms */
export function termsIn({ tags }: Outline, glossary: readonly Term[]): Term[] {
  const marked = new Set(tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes.id));
  return glossary.filter(({ id }) => marked.has(id));
}
