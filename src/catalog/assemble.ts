import type { ArticleEntry, Entries } from './entries.ts';
import { resolveCorrections } from './corrections.ts';
import { resolveForecasts } from './forecasts.ts';
import { resolveDecision, resolveGlossary } from './guide.ts';
import type { Article, Catalog, RetoldSource, Source, Topic } from './model.ts';
import { checkRowIds, resolveAgreements, resolveDisagreements, resolvePairs } from './points.ts';
import { byId, ContentError, days, inOrder, Resolver } from './resolver.ts';
import { resolveRoles } from './roles.ts';
import { resolveSeries } from './series.ts';
import { checkCited, outdatedChecks, resolveSource } from './sources.ts';
import { checkTelling } from './telling.ts';

/** Whether an article is part of the published site on a day: no draft, and not dated later. */
export function isPublished(article: { draft: boolean; published: Date }, today: Date): boolean {
  return !article.draft && article.published.getTime() <= today.getTime();
}

/**
 * Resolves every id of the content into the thing it names.
 * @param entries all collections, each file checked by its schema
 * @param today articles dated later are left out, and so are drafts
 * @param withDrafts whether they are shown all the same, to a writer
 * @throws ContentError with one line for each thing that is wrong: the file, what is wrong, what to write
 */
export function assembleCatalog(entries: Entries, today: Date, withDrafts = false): Catalog {
  const resolver = new Resolver(byId(entries.sources, resolveSource));
  const published = entries.articles
    .filter(({ data }) => withDrafts || isPublished(data, today))
    .sort((a, b) => b.data.published.getTime() - a.data.published.getTime() || a.id.localeCompare(b.id));
  if (published.length === 0)
    resolver.report('content/articles: nothing is published. Every article is a draft or dated in the future.');

  collectClaims(entries.claims, resolver);
  const glossary = resolveGlossary(entries.glossary, resolver);
  const notes = published.flatMap((article) => {
    const telling = checkTelling(article, glossary, resolver);
    for (const [claim, passage] of telling.toldIn) {
      const told = resolver.claims.get(claim);
      if (told) told.toldIn ??= passage;
    }
    return telling.notes;
  });

  const topics = byId(entries.topics, ({ id, data }): Topic => ({ id, ...data, ...days(data) }));
  const articles = published.flatMap((file) => resolveArticle(file, topics, resolver));
  const criteria = inOrder(entries.criteria).map(({ id, data }) => ({ id, ...data, ...days(data) }));
  const roles = resolveRoles(entries.roles, criteria, resolver);
  const disagreements = resolveDisagreements(entries.disagreements, roles, resolver);
  const agreements = resolveAgreements(entries.agreements, resolver);
  const pairs = resolvePairs(entries.pairs, roles, resolver);
  const decision = resolveDecision(entries.decision, roles, resolver);
  const series = resolveSeries(entries.series, resolver);
  const forecasts = resolveForecasts(entries.forecasts, series, resolver);
  const corrections = resolveCorrections(entries.corrections, { articles, roles, pairs, forecasts }, resolver);
  checkRowIds({ criteria, disagreements, agreements }, resolver);

  checkCited(resolver);

  if (resolver.problems.length > 0) throw new ContentError(resolver.problems);
  return {
    articles,
    roles,
    criteria,
    claims: [...resolver.claims.values()],
    notes,
    sources: [...resolver.sources.values()],
    disagreements,
    agreements,
    pairs,
    glossary,
    decision,
    series,
    forecasts,
    corrections,
    topics: [...topics.values()].filter((topic) => articles.some((article) => article.topics.includes(topic))),
    reminders: outdatedChecks([...resolver.sources.values()], today),
  };
}

const isLinked = (source: Source): source is RetoldSource => source.url !== undefined;

function resolveArticle(
  { id, data, text, file }: ArticleEntry,
  topics: ReadonlyMap<string, Topic>,
  resolver: Resolver,
): Article[] {
  const retold = resolver.findSource(data.retells, `${file}: retells`).filter(isLinked);
  if (retold.length === 0 && resolver.sources.has(data.retells))
    resolver.report(
      `${file}: retells names "${data.retells}", whose file has no url. A reader must be able to read the original: give its address.`,
    );
  return retold.map((retells) => ({
    id,
    title: data.title,
    description: data.description,
    topics: data.topics.flatMap((topic) => resolver.find(topics, topic, `${file}: topics`, 'content/topics')),
    retells,
    body: text,
    ...days(data),
  }));
}

/** Puts the claims of all sources into the resolver. A number belongs to one source only. */
function collectClaims(files: Entries['claims'], resolver: Resolver): void {
  for (const file of files)
    for (const source of resolver.findSource(file.id, `content/claims/${file.id}.yaml`))
      for (const [id, { kind, says, step }] of Object.entries(file.data.claims)) {
        const other = resolver.claims.get(id);
        if (other)
          resolver.report(
            `content/claims/${file.id}.yaml: ${id} is already a claim of content/claims/${other.source.id}.yaml. Give each source a letter of its own.`,
          );
        else resolver.claims.set(id, { id, source, kind, says, step, toldIn: undefined });
      }
}
