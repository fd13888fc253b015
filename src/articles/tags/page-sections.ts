import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, render } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { fromHtml } from 'hast-util-from-html';
import { renderText } from '../../catalog/catalog.ts';
import { sectionsOf, type TextSection } from '../sections.ts';
import Milestone from './Milestone.astro';
import Milestones from './Milestones.astro';
import Question from './Question.astro';
import QuestionSheet from './QuestionSheet.astro';
import { tags } from './tags.ts';

/**
 * Tags that list what a reader finds by itself, or that only lead on. What is written in them goes with them; `Search` and
 * `Everything` are among them, which would be made from what is read here.
 */
const lists = [
  ...['Action', 'Agreements', 'ArticleCards', 'ClaimList', 'Comparison', 'Corrections', 'DecisionGuide'],
  ...['Disagreements', 'Everything', 'FeedAddress', 'FeedAddresses', 'FeedReaders', 'ForecastPicture', 'ForecastRows'],
  ...['GlossaryTerms', 'OnThisPage', 'PageLinks', 'PairLinks', 'RoleCards', 'RoleComparison', 'Search', 'SourceList'],
  ...['VerdictSummary', 'WorksCited'],
];

const Nothing = createComponent(() => render``);

const written = { ...tags, Milestone, Milestones, Question, QuestionSheet };

const components = { ...written, ...Object.fromEntries(lists.map((name) => [name, Nothing])) };

/** What is written on a page that is no article, heading by heading: without what it only lists. */
export async function pageSections(page: { id: string }): Promise<TextSection[]> {
  const { Content } = await renderText('pages', page);
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  return sectionsOf(fromHtml(await container.renderToString(Content, { props: { components } }), { fragment: true }));
}
