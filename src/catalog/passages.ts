import { mdxToMdast, type MdastNode } from 'satteri';

/** A stretch of an article that says which claims it carries. */
export interface Passage {
  id: string;
  claims: string[];
  /** The text of the heading it stands under; absent before the first. */
  heading: string | undefined;
  /** Line of the file on which it begins. */
  line: number;
}

/** An editor’s note in an article: the claims it stands beside and the sources it rests on. */
export interface Note {
  claims: string[];
  sources: string[];
  /** The passage it stands in; absent outside of one. */
  passage: string | undefined;
  line: number;
}

/** A term of the glossary where an article first uses it. */
export interface MarkedTerm {
  id: string;
  line: number;
}

/** What an article’s text marks. */
export interface Marks {
  passages: Passage[];
  notes: Note[];
  terms: MarkedTerm[];
}

/**
 * Reads the marks of an article.
 * @param text the whole MDX file, front matter included, so that lines count from its top
 * @param file its name, for messages
 * @throws Error that names file and line when a mark lacks what it needs
 */
export function readMarks(text: string, file: string): Marks {
  const marks: Marks = { passages: [], notes: [], terms: [] };
  let heading: string | undefined;
  let passage: string | undefined;
  const visit = (node: MdastNode): void => {
    if (node.type === 'heading') heading = textOf(node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const line = node.position?.start.line ?? 1;
      const words = (attribute: string, example: string): string[] => {
        const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === attribute);
        const value = typeof found?.value === 'string' ? found.value.trim() : '';
        if (value) return value.split(/\s+/);
        throw new Error(`${file}:${line}: <${node.name}> needs ${attribute}, like ${attribute}="${example}".`);
      };
      if (node.name === 'Passage') {
        const [id = ''] = words('id', 'who-will-spend');
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
          throw new Error(
            `${file}:${line}: the passage id "${id}" is part of an address; write it in lower case with hyphens, like id="who-will-spend".`,
          );
        passage = id;
        marks.passages.push({ id, claims: words('claims', 'A6 A7'), heading, line });
      }
      if (node.name === 'Term') {
        const [id = ''] = words('id', 'martech');
        marks.terms.push({ id, line });
      }
      if (node.name === 'EditorNote')
        marks.notes.push({ claims: words('on', 'A6'), sources: words('sources', 'ipsos-2012'), passage, line });
    }
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Passage') passage = undefined;
  };
  visit(mdxToMdast(text));
  return marks;
}

/** The words of a node, without its marks. */
function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
