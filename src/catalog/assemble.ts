import type { ArticleEntry, Entries } from './entries.ts';
import { resolveDecision, resolveGlossary } from './guide.ts';
import type { Article, Catalog, Source, Topic } from './model.ts';
import { checkRowIds, resolveAgreements, resolveDisagreements, resolvePairs } from './points.ts';
import { byId, ContentError, days, inOrder, Resolver } from './resolver.ts';
import { resolveRoles } from './roles.ts';
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
  for (const article of published)
    for (const [claim, passage] of checkTelling(article, glossary, resolver)) {
      const told = resolver.claims.get(claim);
      if (told) told.toldIn ??= passage;
    }

  const topics = byId(entries.topics, ({ id, data }): Topic => ({ id, ...data, ...days(data) }));
  const articles = published.flatMap((file) => resolveArticle(file, topics, resolver));
  const criteria = inOrder(entries.criteria).map(({ id, data }) => ({ id, ...data, ...days(data) }));
  const roles = resolveRoles(entries.roles, criteria, resolver);
  const disagreements = resolveDisagreements(entries.disagreements, roles, resolver);
  const agreements = resolveAgreements(entries.agreements, resolver);
  const pairs = resolvePairs(entries.pairs, roles, resolver);
  const decision = resolveDecision(entries.decision, roles, resolver);
  checkRowIds({ criteria, disagreements, agreements }, resolver);

  if (resolver.problems.length > 0) throw new ContentError(resolver.problems);
  return {
    articles,
    roles,
    criteria,
    claims: [...resolver.claims.values()],
    sources: [...resolver.sources.values()],
    disagreements,
    agreements,
    pairs,
    glossary,
    decision,
    topics: [...topics.values()].filter((topic) => articles.some((article) => article.topics.includes(topic))),
  };
}

function resolveSource({ id, data }: Entries['sources'][number]): Source {
  return {
    id,
    title: data.title,
    author: data.author ?? data.credit,
    creditNote: data.creditNote,
    shortName: data.shortName ?? data.author ?? data.credit ?? data.publisher,
    publisher: data.publisher,
    url: data.url,
    dated: data.dated,
    dateNote: data.dateNote,
    kind: data.kind,
    ...days(data),
  };
}

function resolveArticle(
  { id, data, text, file }: ArticleEntry,
  topics: ReadonlyMap<string, Topic>,
  resolver: Resolver,
): Article[] {
  return resolver.findSource(data.retells, `${file}: retells`).map((retells) => ({
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
