import { isExpired, isPublished } from '../days.ts';
import { resolveAgreements } from './agreements.ts';
import { checkSeries } from './article-series.ts';
import { newestFirst, resolveArticle } from './articles.ts';
import { listChanges } from './changes.ts';
import { resolveClaims } from './claims.ts';
import type { Content } from './content.ts';
import { resolveCorrections } from './corrections.ts';
import { countContent, type Counts } from './counts.ts';
import { checkCompared, resolveCriteria } from './criteria.ts';
import { resolveDecision } from './decision.ts';
import { resolveDisagreements } from './disagreements.ts';
import { resolveEditorNotes } from './editor-notes.ts';
import type { Entries, EntryOf } from './entries.ts';
import { resolveForecasts } from './forecasts.ts';
import { checkTerms, resolveGlossary } from './glossary.ts';
import { indexContent, type Indexes } from './indexes.ts';
import { checkFormerNames, listMoves, type Move } from './moves.ts';
import { resolveNavigation, type Navigation } from './navigation.ts';
import { resolveOutcomes } from './outcomes.ts';
import { wordsOf } from './outline.ts';
import { isTemplateInUse, notFound, resolvePages, resolveTemplates, type Page } from './pages.ts';
import { resolvePairs } from './pairs.ts';
import { firstPassages, readPassages } from './passages.ts';
import { resolvePerson } from './people.ts';
import { byId, Resolver } from './resolver.ts';
import { ContentError } from '../problems.ts';
import { checkRetelling } from './retellings.ts';
import { resolveRoles } from './roles.ts';
import type { Route } from './route.ts';
import { listRoutes } from './routes.ts';
import { checkRowIds } from './row-ids.ts';
import type { Publication } from './schemas/publication.ts';
import { resolveSeries } from './series.ts';
import { checkCited, outdatedChecks, resolveSources } from './sources.ts';
import { checkTags, sourcesCited } from './tag-checks.ts';
import { resolveTopic, type Topic } from './topics.ts';
import { groupByVerdict } from './verdicts.ts';

/** Everything that is published, what is asked of it from the other end, and every page of the site. */
export interface Catalog extends Content {
  counts: Counts;
  indexes: Indexes;
  /** Every page that has an address. */
  routes: Route[];
  /** Addresses that pages had before. */
  moves: Move[];
  navigation: Navigation;
  /** The words of the page for missing pages, which has none. */
  notFound: Page;
  /** What a writer should look at again: one sentence each. Nothing of it stops the build. */
  reminders: string[];
}

/** What holds for a build. */
export interface Circumstances {
  publication: Publication;
  /** Articles dated later are left out, and so are drafts. */
  today: Date;
  /** Whether they are shown all the same, to a writer. */
  withDrafts?: boolean;
}

/**
 * Resolves every id of the content into the thing it names.
 * @param entries all collections, each file checked by its schema
 * @throws ContentError with one line for each thing that is wrong: the file, what is wrong, what to write
 */
export function assembleCatalog(entries: Entries, { publication, today, withDrafts = false }: Circumstances): Catalog {
  const problems: string[] = [];
  const report = (problem: string): void => void problems.push(problem);
  const files = newestFirst(entries.articles.filter(({ data }) => withDrafts || isPublished(data, today)));
  if (files.every(({ data }) => isExpired(data, today)))
    report('content/articles: nothing is published. Every article is a draft, dated in the future, or expired.');

  const texts = files.map((file) => ({ file, passages: readPassages(file, report) }));
  const sources = resolveSources(entries.sources);
  const claims = resolveClaims(
    entries.claims,
    sources,
    firstPassages(texts.flatMap(({ passages }) => passages)),
    report,
  );
  const resolver = new Resolver(sources, claims);

  // What an article cites that waits for its day is in use.
  for (const waiting of entries.articles)
    if (!files.includes(waiting)) for (const id of citedIn(waiting)) resolver.cited.add(id);

  const glossary = resolveGlossary(entries.glossary, publication.language, resolver);
  for (const { file, passages } of texts) {
    checkRetelling(file, passages, resolver);
    checkTerms(file, glossary, resolver);
  }
  const editorNotes = files.flatMap((file) => resolveEditorNotes(file, resolver));
  const topics = byId(entries.topics, resolveTopic);
  const people = byId(entries.people, resolvePerson);
  const criteria = resolveCriteria(entries.criteria, publication.criteriaGroups, resolver);
  const roles = resolveRoles(entries.roles, criteria, publication.reach, resolver);
  const pairs = resolvePairs(entries.pairs, roles, resolver);
  const disagreements = resolveDisagreements(entries.disagreements, roles, resolver);
  const agreements = resolveAgreements(entries.agreements, resolver);
  const outcomes = resolveOutcomes(entries.outcomes, roles, resolver);
  const decision = resolveDecision(entries.decision, outcomes, resolver);
  const series = resolveSeries(entries.series, resolver);
  const forecasts = resolveForecasts(entries.forecasts, series, resolver);
  const material = { roles, criteria, series, forecasts };
  const allArticles = files.flatMap((file) => resolveArticle(file, topics, people, material, resolver));
  const articles = allArticles.filter((article) => !isExpired(article, today));
  const isInUse = (topic: Topic): boolean => articles.some((article) => article.topics.includes(topic));
  const expired = allArticles
    .filter((article) => isExpired(article, today))
    .map((article) => ({ ...article, topics: article.topics.filter(isInUse) }));
  const fileOf = ({ id }: { id: string }): string => files.find((file) => file.id === id)?.file ?? id;
  checkFormerNames(entries.articles, resolver);
  checkSeries(articles, fileOf, resolver);
  const corrections = resolveCorrections(
    entries.corrections,
    { articles: allArticles, roles, pairs, forecasts },
    resolver,
  );
  checkRowIds({ criteria, disagreements, agreements }, resolver);

  const content: Content = {
    articles,
    expired,
    people: [...people.values()],
    topics: [...topics.values()].filter(isInUse),
    roles,
    criteria,
    pairs,
    claims,
    editorNotes,
    sources: [...sources.values()],
    disagreements,
    agreements,
    glossary,
    decision,
    // Without questions nothing leads there.
    outcomes: decision.length > 0 ? outcomes : [],
    series,
    forecasts,
    verdicts: groupByVerdict(forecasts),
    changes: listChanges({ articles: allArticles, roles, criteria, pairs, forecasts, corrections }),
  };
  const counts = countContent(content);
  checkCompared(entries, resolver.report);
  const pages = resolvePages(entries.pages, counts, publication, resolver);
  const pageFiles = entries.pages.map(({ id }) => id);
  const navigation = resolveNavigation(publication, pages, pageFiles, resolver.report);
  const shownPages = entries.pages.filter(
    ({ id }) => pages.some((page) => page.id === id) || isTemplateInUse(id, counts),
  );
  for (const page of shownPages) checkTerms(page, glossary, resolver);
  checkTags([...files, ...shownPages], content, counts, pageFiles, resolver);
  checkCited(resolver);
  problems.push(...resolver.problems);
  const missing = pages.find(({ id }) => id === notFound);
  if (problems.length > 0 || !missing) throw new ContentError(problems);

  const templates = resolveTemplates(entries.pages, counts);
  const indexes = indexContent(content, pages);
  return {
    ...content,
    counts,
    indexes,
    routes: listRoutes({ content, indexes, pages, templates }),
    moves: listMoves(allArticles),
    navigation,
    notFound: missing,
    reminders: outdatedChecks(content.sources, today),
  };
}

/** The ids of the sources that an article’s file names. */
function citedIn({ data: { retells }, outline }: EntryOf<'articles'>): string[] {
  const noted = outline.tags.filter(({ name }) => name === 'EditorNote').flatMap((tag) => wordsOf(tag, 'sources'));
  return [...(retells === undefined ? [] : [retells]), ...outline.tags.flatMap(sourcesCited), ...noted];
}
