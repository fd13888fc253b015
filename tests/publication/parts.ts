/** The parts of a page that rules look into, by what the markup calls them. */
import type { Element } from 'domhandler';
import { lineOf, type Page } from './published.ts';

export const parts = {
  /** The way from the home page. */
  trail: 'nav[aria-label=Breadcrumbs]',
  lastChange: 'footer time[data-last-change]',
  articleHead: '.article-head',
  articleTopics: '.article-head [aria-label=Topics] a',
  articleBody: '.article-body',
  /** With what stands over it that is no fact on the article: figure, author, picture. */
  articleWhole: ':is(.head-figure, .author-box, .cover, .article-body)',
  headFigure: '.head-figure',
  timeline: '.timeline',
  authorBox: '.author-box',
  /** What says whose work an article retells. */
  attribution: '.attribution',
  passage: '.passage[id]',
  /** The numbers of the claims that a statement rests on. */
  grounds: '.grounds',
  editorNote: '.editor-note',
  editorNoteSources: '.editor-note-sources',
  verdictInLine: '.inline-verdict',
  /** A table that sets things side by side. */
  comparison: '.comparison table',
  /** A bar that says how far a role reaches. */
  reach: '.reach',
  /** What stands in a cell beside the finding itself. */
  besideFinding: '.sr-only, [aria-hidden=true], .grounds, .finding-aside',
  /** What a source leaves open. */
  open: '.finding-open',
  claim: '.claim',
  claimNumber: '.claim-number',
  claimKind: '.claim-kind',
  source: '.source',
  forecast: '.forecast',
  forecaster: '.forecaster',
  verdictTally: '.verdict-tally',
  forecastClaims: '.forecast-claims',
  forecastText: '.forecast-text',
  /** What is folded under the verdict: the reasons beyond the first, then what they rest on. */
  forecastReasons: '.forecast-reasons',
  verdict: '.verdict',
  verdictSign: '.verdict-sign',
  qualified: '.verdict-qualified',
  verdictSummary: '.verdict-summary',
  evidence: '.evidence-list',
  figure: 'a.figure',
  figureTable: '.figure-table',
  picture: '.picture',
  pictureTitle: '.picture-title',
  pictureCaption: '.picture-caption',
  /** The charts of a picture, drawn for a narrow column and for a wide one. */
  drawings: '.charts > div',
  chart: 'svg.chart',
  chartMark: '.chart-mark',
  chartLabel: '.chart-label',
  legend: '.legend',
  /** The name of a role, in its colour. */
  roleName: '.role-colour',
  weighing: '.guide-weighing table',
  /** The question again, before the answer that a row weighs. */
  answerQuestion: '.answer-question',
  outcome: '.outcome',
  outcomeSteps: '.outcome-steps',
  outcomeOpen: '.outcome-open',
  glossary: '.glossary > [id]',
  termCard: '[popover].term-card',
  changes: '.changes',
  feedAddress: '.feed-address',
  feedGroup: '.feed-group',
  feedReaders: 'a.feed-reader',
  shareBar: '.share-bar',
  citation: '.cite',
  searchLink: '.search-link',
  searchTool: '.search-tool',
  everything: '.everything',
  header: 'header.masthead',
  footer: 'footer.site-footer',
} as const;

/** What the page of an article marks as not for feeds, and what only works there. */
export const pageOnly = '[data-no-feed], [aria-hidden=true], [hidden], button';

/** The numbers of claims in a text: `A6`, `ADA12`. */
export function numbersIn(text: string): string[] {
  return text.match(/\b[A-Z]{1,8}[1-9]\d*\b/g) ?? [];
}

/** The claims that a passage says it carries. */
export function carriedBy({ $ }: Page, passage: Element): string[] {
  return numbersIn($(passage).children('a[aria-label]').attr('aria-label') ?? '');
}

/** The claims that the statements in an element name as what they rest on. */
export function groundsIn({ $ }: Page, element: Element): string[] {
  return $(element)
    .find(parts.grounds)
    .get()
    .flatMap((grounds) => numbersIn($(grounds).text()));
}

/** The words of an element on one line, without some of its parts. */
export function wordsWithout({ $ }: Page, element: Element, omit: string): string {
  return lineOf($(element).clone().find(omit).remove().end().text());
}

/** The passages of a page that carry some claim, with the claims they carry. */
export function passagesOf(page: Page): { id: string; passage: Element; claims: string[] }[] {
  return page
    .$(parts.passage)
    .get()
    .map((passage) => ({ id: passage.attribs.id ?? '', passage, claims: carriedBy(page, passage) }));
}
