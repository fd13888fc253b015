import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { Root } from 'hast';
import type { Article } from '../../catalog/articles.ts';
import { loadCatalog, renderText } from '../../catalog/catalog.ts';
import FoldedChanges from '../FoldedChanges.astro';
import { fromHtml } from 'hast-util-from-html';
import { absoluteUrl, articlePath } from '../../urls.ts';
import AuthorBox from '../AuthorBox.astro';
import Cover from '../Cover.astro';
import { addUnderText, parseArticle, type ArticleTree } from '../article-tree.ts';
import type { Heading } from '../contents-list.ts';
import { makePortable } from '../portable-tree.ts';
import { countWords, minutesToRead } from '../reading-time.ts';
import { sectionsOf, type TextSection } from '../sections.ts';
import Picture from './Picture.astro';
import { coverPicture, withFallbacks } from './pictures.ts';
import { tags } from './tags.ts';
import HeadFigure from './head-figure/HeadFigure.astro';

/** An article’s text as everything that shows it takes it: the page, the feeds, the export. */
export interface RenderedArticle extends Omit<ArticleTree, 'tree'> {
  headings: readonly Heading[];
  /** The text off its page: what feeds, Markdown and the count of words are made of. */
  portable: Root;
  /** Its words, heading by heading. */
  sections: readonly TextSection[];
}

let container: Promise<AstroContainer> | undefined;

const rendered = new Map<string, Promise<RenderedArticle>>();

/** An article’s text, rendered once a build. @throws Error when no file has its id */
export function renderArticle(article: Article): Promise<RenderedArticle> {
  const known = rendered.get(article.id);
  if (known && !import.meta.env.DEV) return known;
  const fresh = render(article);
  rendered.set(article.id, fresh);
  return fresh;
}

async function render(article: Article): Promise<RenderedArticle> {
  const path = articlePath(article.id);
  const [{ Content, headings }, { indexes }] = await Promise.all([renderText('articles', article), loadCatalog()]);
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) => AstroContainer.create({ renderers }));
  const renderer = await container;
  const text = await renderer.renderToString(Content, { props: { components: { ...tags, img: Picture } } });
  // What was put right stands under the text, wherever the text is read.
  const changes = await renderer.renderToString(FoldedChanges, { props: { changes: indexes.changesAt(path) } });
  const { tree, ...parsed } = parseArticle(addUnderText(await withFallbacks(text), changes));
  // What the page shows over its text begins the text elsewhere.
  const picture = await coverPicture(article);
  const cover = picture ? await renderer.renderToString(Cover, { props: { ...picture } }) : '';
  const { figure } = article;
  const drawn = figure ? await renderer.renderToString(HeadFigure, { props: { figure } }) : '';
  const author = await renderer.renderToString(AuthorBox, { props: { article } });
  const piecesOf = (html: string) => fromHtml(html, { fragment: true }).children;
  const whole: Root = { ...tree, children: [...piecesOf(drawn + author + cover), ...tree.children] };
  return { ...parsed, headings, portable: makePortable(whole, absoluteUrl(path)), sections: sectionsOf(tree) };
}

/** Minutes it takes to read an article, rounded up to a whole number. */
export async function readingMinutes(article: Article): Promise<number> {
  const { portable } = await renderArticle(article);
  return minutesToRead(countWords(portable));
}
