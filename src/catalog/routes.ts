import { latestDay } from '../dates.ts';
import {
  articlePath,
  articlesPath,
  comparisonPath,
  pagePath,
  pairPath,
  rolePath,
  rolesPath,
  topicPath,
} from '../urls.ts';
import { words } from '../words.ts';
import type { Content } from './content.ts';
import { forecastRoutes } from './forecast-routes.ts';
import type { Indexes } from './indexes.ts';
import { lastChange } from './last-change.ts';
import { wordsOf } from './outline.ts';
import { listPages } from './list-pages.ts';
import { claimRoutes, sourceRoutes } from './list-routes.ts';
import { notFound, type Page, type PageTemplate, type PageWords, type TemplateName } from './pages.ts';
import { ContentError } from '../problems.ts';
import type { Route, TrailStep } from './route.ts';
import { articleCard, pageCard, pairCard, roleCard, topicCard } from './share-cards.ts';

/** What a publication has, for the list of its pages. */
export interface RouteMaterial {
  content: Content;
  indexes: Indexes;
  pages: readonly Page[];
  templates: Partial<Record<TemplateName, PageTemplate>>;
}

/**
 * Every page of the site that has an address: the publication’s own pages, then articles, roles, pairs, topics,
 * forecasts, claims of sources, and where lists go on.
 * @throws ContentError when words of which there are many pages make a description too short or too long
 */
export function listRoutes(material: RouteMaterial): Route[] {
  const routes = [
    ...pageRoutes(material),
    ...articleListRoutes(material),
    ...articleRoutes(material),
    ...roleRoutes(material),
    ...pairRoutes(material),
    ...topicRoutes(material),
    ...forecastRoutes(material),
    ...claimRoutes(material),
    ...sourceRoutes(material),
  ];
  const problems = routes.flatMap(({ kind, path, description: { length } }) =>
    length < 50 || length > 160
      ? `content/pages/${kind}.mdx: the description of ${path} has ${length} characters. Keep it between 50 and 160.`
      : [],
  );
  if (problems.length > 0) throw new ContentError(problems);
  return routes;
}

const factsOf = ({ title, heading, label, description, kicker, lead }: PageWords) => ({
  ...{ title, heading, label, description, kicker, lead },
});

function pageRoutes({ content, pages }: RouteMaterial): Route[] {
  return pages
    .filter(({ id }) => id !== 'articles' && id !== notFound)
    .map((page) => ({
      kind: 'page',
      page,
      path: pagePath(page.id),
      ...factsOf(page),
      updated: lastChange(page, content),
      trail: page.id === 'home' ? undefined : [],
      image: pageCard(page, content),
    }));
}

function articleListRoutes({ content, pages }: RouteMaterial): Route[] {
  const page = pages.find(({ id }) => id === 'articles');
  if (!page) return [];
  const image = pageCard(page, content);
  return listPages(content.articles, factsOf(page)).map(({ articles, number, last, said }): Route => ({
    kind: 'article list',
    ...{ articles, number, last, image, ...said },
    path: articlesPath(number),
    updated: latestDay([page, ...articles].map(({ updated }) => updated)),
    trail: number === 1 ? [] : [{ name: page.label, path: articlesPath() }],
  }));
}

/** The page above those of a kind, as breadcrumbs have it; nothing where the publication does not have it. */
function above(pages: readonly Page[], id: string, path: string): TrailStep[] {
  return pages.filter((page) => page.id === id).map(({ label }) => ({ name: label, path }));
}

function articleRoutes({ content, indexes, pages }: RouteMaterial): Route[] {
  const trail = above(pages, 'articles', articlesPath());
  const kept = new Set(content.expired);
  return [...content.articles, ...content.expired].map((article): Route => {
    const judged = indexes.forecastsOn(
      article.outline.tags.flatMap((tag) => (tag.name === 'Passage' ? wordsOf(tag, 'claims') : [])),
    );
    const shown = [lastChange(article, content), ...judged.map(({ updated }) => updated)];
    return {
      kind: 'article',
      article,
      path: articlePath(article.id),
      title: article.title,
      heading: article.title,
      label: article.title,
      description: article.description,
      kicker: undefined,
      lead: article.description,
      updated: latestDay(shown),
      trail,
      image: articleCard(article, content.roles),
      ...(kept.has(article) && { unlisted: true as const }),
    };
  });
}

function roleRoutes({ content, pages, templates: { role: template } }: RouteMaterial): Route[] {
  if (!template) return [];
  const trail = above(pages, 'roles', rolesPath());
  return content.roles.map((role): Route => {
    const { name, fullName, summary } = role;
    const said = template.fill({ name, fullName, summary });
    const clashes = role.accounts.length > 1 ? content.disagreements.filter(({ roles }) => roles.includes(role)) : [];
    return {
      kind: 'role',
      role,
      path: rolePath(role.id),
      ...factsOf(said),
      heading: name,
      label: name,
      updated: latestDay([
        lastChange(template, content),
        ...[role, ...content.criteria, ...clashes].map(({ updated }) => updated),
      ]),
      trail,
      image: roleCard(role, said.label),
    };
  });
}

function pairRoutes({ content, pages, templates: { pair: template } }: RouteMaterial): Route[] {
  if (!template) return [];
  const trail = above(pages, 'compare', comparisonPath());
  return content.pairs.map((pair): Route => {
    const [one, other] = pair.roles;
    const said = template.fill({ one: one.name, other: other.name });
    return {
      kind: 'pair',
      pair,
      path: pairPath(pair.id),
      ...factsOf(said),
      label: words.common.twoOf(one.name, other.name),
      description: pair.verdict?.description ?? said.description,
      updated: latestDay([lastChange(template, content), ...[pair, ...content.criteria].map(({ updated }) => updated)]),
      trail,
      image: pairCard(pair, said.label),
    };
  });
}

function topicRoutes({ content, indexes, pages, templates: { topic: template } }: RouteMaterial): Route[] {
  const trail = above(pages, 'articles', articlesPath());
  return content.topics.flatMap((topic) => {
    const { id, name, description } = topic;
    const kicker = template?.fill({ name, description }).kicker ?? words.common.topic;
    const first = { title: name, heading: name, label: name, description, kicker, lead: description };
    return listPages(indexes.articlesOn(topic), first).map(({ articles, number, last, said }): Route => ({
      kind: 'topic',
      ...{ topic, articles, number, last, ...said },
      path: topicPath(id, number),
      updated: latestDay([topic, ...articles].map(({ updated }) => updated)),
      trail: number === 1 ? trail : [...trail, { name, path: topicPath(id) }],
      image: topicCard(topic),
    }));
  });
}
