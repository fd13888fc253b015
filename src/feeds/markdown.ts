import type { ElementContent, Nodes as Html } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../catalog/model.ts';
import { formatDate, formatSourceDate } from '../dates.ts';
import { site } from '../site.ts';
import { absoluteUrl, articlePath } from '../urls.ts';

/** A note of ours beside the text: Markdown knows no other way to set it apart. */
const aside: Handle = (state, node) => defaultHandlers.blockquote(state, node);

/** A cell holds one line: a paragraph in it ends with a space instead. */
const p: Handle = (state, node) =>
  state.inTable ? [...state.all(node), { type: 'text', value: ' ' }] : defaultHandlers.p(state, node);

/**
 * An article as GitHub Flavored Markdown: its title, whose work it retells, its dates, then all its text, tables and
 * lists included. Addresses are absolute.
 * @param html the article’s HTML, fit for a feed reader
 */
export function articleMarkdown(article: Article, html: string): string {
  const text = toMdast(liftCaptions(fromHtml(html, { fragment: true })), { handlers: { aside, p } });
  const body = text.type === 'root' ? text.children : [];
  return toMarkdown(
    { type: 'root', children: [...headOf(article), { type: 'thematicBreak' }, ...body] },
    { bullet: '-', rule: '-', ruleRepetition: 5, extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
}

/** The caption of a table as a paragraph before it: tables in Markdown have none. */
function liftCaptions<Tree extends Html>(tree: Tree): Tree {
  if (!('children' in tree)) return tree;
  const children = tree.children.flatMap((child) => {
    const lifted = liftCaptions(child);
    if (lifted.type !== 'element' || lifted.tagName !== 'table') return [lifted];
    const isCaption = (part: ElementContent) => part.type === 'element' && part.tagName === 'caption';
    const captions = lifted.children
      .filter(isCaption)
      .map((part): ElementContent => ({ ...part, tagName: 'p' }) as ElementContent);
    return [...captions, { ...lifted, children: lifted.children.filter((part) => !isCaption(part)) }];
  });
  return { ...tree, children } as Tree;
}

/** What stands over the text. */
function headOf({ id, title, description, published, updated, retells, topics }: Article): RootContent[] {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] });
  const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
  const by = ` by ${retells.author ?? retells.publisher}, ${retells.publisher}, ${formatSourceDate(retells.dated)}`;
  const address = absoluteUrl(articlePath(id)).href;
  const facts = [
    [text('Retells: '), link(retells.url, `“${retells.title}”`), text(by)],
    [text(`Published: ${formatDate(published)}`)],
    [text(`Last changed: ${formatDate(updated)}`)],
    [text(`Topics: ${topics.map(({ name }) => name).join(', ')}`)],
    [text('Address: '), link(address, address)],
    [text('Licence: '), link(site.licence.url, site.licence.name), text(`. Credit: ${site.name}`)],
  ];
  return [
    { type: 'heading', depth: 1, children: [text(title)] },
    { type: 'blockquote', children: [paragraph(text(description))] },
    {
      type: 'list',
      spread: false,
      children: facts.map((fact) => ({ type: 'listItem', spread: false, children: [paragraph(...fact)] })),
    },
  ];
}
