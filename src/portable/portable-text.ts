import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { languageAttributes } from '../languages.ts';
import { writeMarkdown } from '../markdown.ts';
import { markdownTreeOf } from './markdown-tree.ts';
import { writeXhtml } from './xml.ts';

/** A text as feeds bring it. */
export interface FeedText {
  /** For RSS and JSON Feed. */
  html: string;
  /** For Atom: XHTML, in the one `div` that it asks for. */
  xhtml: string;
}

/** A text off its page, written in every way in which it leaves the site. */
export interface PortableText extends FeedText {
  /** GitHub Flavored Markdown; empty where there is no text. */
  markdown: string;
}

/** A text as feeds bring it. @param text off its page: `makePortable` takes it there */
export const writeFeedText = (text: Nodes): FeedText => ({ html: toHtml(text), xhtml: writeXhtml(text) });

/**
 * Writes a text once for all that take it: a tree of it in memory takes ten times what is written.
 * @param text off its page: `makePortable` takes it there
 * @param language of the text, where it is not the publication’s: RSS has no other place for it
 */
export function writePortable(text: Root, language: string | undefined): PortableText {
  const said = language === undefined ? text : h('div', languageAttributes(language), text);
  return { ...writeFeedText(said), markdown: writeMarkdown(markdownTreeOf(text)) };
}
