import type { ArticleFigure } from './article-figure.ts';
import { latestDay } from '../dates.ts';
import type { Content } from './content.ts';
import type { Dated } from './dated.ts';
import { isForecast } from './forecasts.ts';
import { wordsOf, type Outline, type TagUse } from './outline.ts';

/** The things that an attribute of a tag names. */
const named = <Thing extends { id: string }>(things: readonly Thing[], tag: TagUse, attribute: string): Thing[] => {
  const ids = wordsOf(tag, attribute);
  return things.filter(({ id }) => ids.includes(id));
};

/** What a tag shows that may change without the text it stands in: by the name of the tag. */
const shownBy: Readonly<Record<string, (content: Content, tag: TagUse) => readonly Dated[]>> = {
  Agreements: ({ agreements }) => agreements,
  Answer: ({ roles }, tag) => named(roles, tag, 'roles'),
  ArticleCards: ({ articles }, { attributes: { limit = '4' } }) => articles.slice(0, Number(limit)),
  ClaimList: ({ articles, roles, forecasts }) => [...articles, ...roles, ...forecasts],
  Comparison: ({ roles, criteria }) => [...roles, ...criteria],
  Corrections: ({ changes }) => changes.map(({ when }) => ({ published: when, updated: when })),
  DecisionGuide: ({ decision, outcomes }) => [...decision, ...outcomes, ...outcomes.flatMap(({ role }) => role ?? [])],
  Disagreements: ({ disagreements }) => disagreements,
  EditorNote: ({ sources }, tag) => named(sources, tag, 'sources'),
  Everything: ({ articles, roles, criteria, disagreements, agreements, pairs, forecasts, glossary, topics }) => [
    ...[...articles, ...roles, ...criteria, ...disagreements, ...agreements],
    ...[...pairs, ...forecasts, ...glossary, ...topics],
  ],
  FeedAddresses: ({ topics }) => topics,
  ForecastPicture: ({ forecasts }, tag) => named(forecasts, tag, 'of').flatMap((one) => [one, ...one.series]),
  ForecastRows: ({ forecasts }, { attributes: { of } }) =>
    forecasts
      .filter((forecast) => isForecast(forecast) === (of === 'forecasts'))
      .flatMap((forecast) => [forecast, ...forecast.series]),
  GlossaryTerms: ({ glossary }) => glossary,
  PairLinks: ({ pairs }) => pairs,
  Retellings: ({ articles }) => articles.filter(({ retells }) => retells),
  RoleCards: ({ roles }) => roles,
  RoleComparison: ({ roles, criteria }, tag) => [...named(roles, tag, 'roles'), ...named(criteria, tag, 'criteria')],
  SourceLink: ({ sources }, tag) => named(sources, tag, 'id'),
  SourceList: ({ sources, articles }, tag) => [
    ...named(sources, tag, 'sources'),
    ...('retold' in tag.attributes ? articles.flatMap(({ retells }) => retells ?? []) : []),
  ],
  TechnologyChoice: ({ roles, criteria }, tag) => [...roles, ...named(criteria, tag, 'criterion')],
  Term: ({ glossary }, tag) => named(glossary, tag, 'id'),
  Verdict: ({ forecasts }, tag) => named(forecasts, tag, 'of'),
  VerdictSummary: ({ forecasts }) => forecasts,
  WorksCited: ({ sources }) => sources,
};

/** What a figure at the head of an article shows. */
function drawnIn({ drawn }: ArticleFigure): Dated[] {
  if (drawn.form === 'reach') return drawn.accounts.map(({ role }) => role);
  if (drawn.form === 'choice') return drawn.reactions.map(({ role }) => role);
  return drawn.moments.flatMap(({ forecast }) => forecast ?? []);
}

/** The day on which a text, or anything that its tags or the figure at its head show, last changed. */
export function lastChange(
  text: Dated & { outline: Outline; figure?: ArticleFigure | undefined },
  content: Content,
): Date {
  const shown = text.outline.tags.flatMap((tag) => shownBy[tag.name]?.(content, tag) ?? []);
  return latestDay([text, ...shown, ...(text.figure ? drawnIn(text.figure) : [])].map(({ updated }) => updated));
}
