import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { Root } from 'hast';
import type { Article } from '../../catalog/articles.ts';
import { loadCatalog, renderText } from '../../catalog/catalog.ts';
import { basisOfBuild, keepSame, noteTexts, notingTexts, readSame, type MadeFromTexts } from '../../kept-by-content.ts';
import { keptFile } from '../../kept-files.ts';
import { picturesIn } from '../../made-pictures.ts';
import FoldedChanges from '../FoldedChanges.astro';
import { fromHtml } from 'hast-util-from-html';
import { absoluteUrl, articlePath } from '../../urls.ts';
import AuthorBox from '../AuthorBox.astro';
import Cover from '../Cover.astro';
import { addUnderText, parseArticle, type ArticleTree } from '../article-tree.ts';
import type { Heading } from '../contents-list.ts';
import { makePortable } from '../../portable/portable-tree.ts';
import { countWords, minutesToRead } from '../reading-time.ts';
import { writePortable, type PortableText } from '../../portable/portable-text.ts';
import { sectionsOf, type TextSection } from '../sections.ts';
import Picture from './Picture.astro';
import { coverPicture, withFallbacks } from './pictures.ts';
import { tags } from './tags.ts';
import HeadFigure from './head-figure/HeadFigure.astro';

/** An article’s text as everything that shows it takes it: the page, the feeds, the export. */
export interface RenderedArticle extends Omit<ArticleTree, 'tree'> {
  headings: readonly Heading[];
  /** The text off its page, for feeds and the export. */
  portable: PortableText;
  /** How many words of running text a reader meets. */
  words: number;
  /** Its words, heading by heading. */
  sections: readonly TextSection[];
}

/** What renders components outside of pages. Astro’s notes each thing that it renders, and looks through all of them each time. */
let container: { renderer: Promise<AstroContainer>; articles: number } | undefined;

/** How many articles a container renders before another takes its place. */
const articlesOfContainer = 50;

function containerForNext(): Promise<AstroContainer> {
  if (!container || container.articles === articlesOfContainer) {
    const renderers = loadRenderers([getContainerRenderer()]);
    container = { renderer: renderers.then((loaded) => AstroContainer.create({ renderers: loaded })), articles: 0 };
  }
  container.articles += 1;
  return container.renderer;
}

type Making = Promise<MadeFromTexts<RenderedArticle>>;

/** Articles in memory, by their ids, and whether they have been rendered yet or not: the first, and the latest of the others. */
const first = new Map<string, Making>();
const latest = new Map<string, Making>();

/**
 * How many are held in memory: a hundred megabytes. Others are read from where they are kept. Routes ask for all articles one
 * after the other, which the latest are of no use for, and several files in a row for the same, as the formats of a feed do.
 */
const firstInMemory = 2000;
const latestInMemory = 200;

/** How long the articles are that were asked for: lists need no more of them. */
const lengths = new Map<string, MadeFromTexts<number>>();

/** An article’s text, rendered where no earlier build has rendered the same. @throws Error when no file has its id */
export async function renderArticle(article: Article): Promise<RenderedArticle> {
  if (import.meta.env.DEV) return render(article);
  const { value, texts } = await (first.get(article.id) ?? latest.get(article.id) ?? hold(article));
  lengths.set(article.id, { value: value.words, texts });
  noteTexts(texts);
  return value;
}

function hold(article: Article): Making {
  const making = renderedOrKept(article);
  if (first.size < firstInMemory) first.set(article.id, making);
  else {
    latest.set(article.id, making);
    const [oldest] = latest.keys();
    if (latest.size > latestInMemory && oldest !== undefined) latest.delete(oldest);
  }
  return making;
}

async function renderedOrKept(article: Article): Promise<MadeFromTexts<RenderedArticle>> {
  const basis = basisOfBuild();
  const file = keptFile(`text of ${article.id}`);
  const kept = readSame<RenderedArticle>(file, basis);
  if (kept) return kept;
  const made = await notingTexts(() => render(article));
  keepSame(file, basis, { ...made, pictures: picturesIn(JSON.stringify(made.value)) });
  return made;
}

async function render(article: Article): Promise<RenderedArticle> {
  const path = articlePath(article.id);
  const [{ Content, headings }, { indexes }] = await Promise.all([renderText('articles', article), loadCatalog()]);
  const renderer = await containerForNext();
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
  const offPage = makePortable(whole, absoluteUrl(path));
  return {
    ...parsed,
    headings,
    portable: writePortable(offPage, article.language),
    words: countWords(offPage),
    sections: sectionsOf(tree),
  };
}

/** Minutes it takes to read an article, rounded up to a whole number. */
export async function readingMinutes(article: Article): Promise<number> {
  const known = lengths.get(article.id);
  if (known) noteTexts(known.texts);
  return minutesToRead(known?.value ?? (await renderArticle(article)).words);
}
