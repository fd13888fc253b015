import type { Catalog } from '../catalog/assemble.ts';
import type { FiguredText } from '../catalog/figures.ts';
import type { Role } from '../catalog/roles.ts';
import type { Route } from '../catalog/route.ts';
import { formatSourceDate } from '../dates.ts';
import { joinNames, keysOf } from '../lists.ts';
import { publication } from '../publication.ts';
import { claimPath, criterionPath, forecastPagePath, sourcePath, termPath } from '../urls.ts';
import { words } from '../words.ts';
import type { SearchKind } from './kinds.ts';

/** One thing that a reader can find: what it is called, where it stands, and the words by which it is found. */
export interface SearchRecord {
  kind: SearchKind;
  title: string;
  /** With the place on the page, where it is not the whole page. */
  path: string;
  /** What tells it from others: the page that a section stands on, the author of a work. */
  within?: string;
  /** Whether it is a section of the record before it. */
  isPart?: true;
  /** The language of its words, where that is not the publication’s. */
  language?: string;
  text: string;
}

/** What the words of an article or page come to, heading by heading. */
type Sections = readonly { heading: { id: string; title: string } | undefined; text: string }[];

const adviceParts = keysOf(words.comparison.advice);

const numbers = new Intl.NumberFormat(publication.language, { maximumFractionDigits: 2 });

/** Sentences one after the other, each with a sign at its end. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? (/[.?!…:]["”’)]?$/.test(part) ? part : `${part}.`) : [])).join(' ');

const plain = (text: FiguredText): string =>
  text.map((part) => (typeof part === 'string' ? part : numbers.format(part.value))).join('');

/**
 * Everything that a reader can find, in reading order: what has no address, or is kept at its address only, is not there.
 * @param sectionsOf gives the words of an article or page by its path
 */
export function listRecords(catalog: Catalog, sectionsOf: (path: string) => Sections): SearchRecord[] {
  const routes = catalog.routes.filter(({ unlisted }) => !unlisted);
  const has = (page: string): boolean => routes.some((route) => route.kind === 'page' && route.page.id === page);
  return [
    ...catalog.roles.flatMap((role) => recordsOfRole(role, routes)),
    ...routes.flatMap((route) => (route.kind === 'article' ? recordsOfText('article', route, sectionsOf) : [])),
    ...(has('compare') ? comparisonRecords(catalog) : []),
    ...routes.flatMap((route) => (route.kind === 'pair' ? recordOfPair(route) : [])),
    ...(has('forecasts') ? forecastRecords(catalog) : []),
    ...(has('claims') ? claimRecords(catalog) : []),
    ...(has('glossary') ? termRecords(catalog) : []),
    ...routes.flatMap((route) => recordsOfPage(route, catalog, sectionsOf)),
    ...(has('sources') ? sourceRecords(catalog) : []),
  ];
}

function recordsOfRole(role: Role, routes: readonly Route[]): SearchRecord[] {
  const { name, fullName, summary, accounts } = role;
  const said = accounts.flatMap(({ gist, advice }) => [
    gist,
    ...(advice ? adviceParts.map((part) => `${words.comparison.advice[part]}: ${advice[part].says}`) : []),
  ]);
  return routes.flatMap((route) =>
    route.kind === 'role' && route.role === role
      ? [
          {
            kind: 'role',
            title: name,
            path: route.path,
            within: fullName,
            text: sentences([summary, ...said]),
          },
        ]
      : [],
  );
}

/** An article or a page, and its sections. */
function recordsOfText(
  kind: 'article' | 'page',
  { path, heading: title, description, lead, ...route }: Route,
  sectionsOf: (path: string) => Sections,
  more?: string,
): SearchRecord[] {
  const language = route.kind === 'article' ? route.article.language : undefined;
  const written = route.kind === 'article' ? [...route.article.authors, ...route.article.topics] : [];
  const common = { kind, ...(language !== undefined && { language }) };
  const sections = sectionsOf(path);
  const opening = sections.filter((section) => section.heading === undefined).map(({ text }) => text);
  const said = [lead ?? description, ...opening, more, joinNames(written.map(({ name }) => name))];
  return [
    { ...common, title, path, text: sentences(said) },
    ...sections.flatMap(({ heading, text }): SearchRecord[] =>
      heading
        ? [{ ...common, title: heading.title, path: `${path}#${heading.id}`, within: title, isPart: true, text }]
        : [],
    ),
  ];
}

/** A page or topic. The questions of the guide stand in no file of its page. */
function recordsOfPage(route: Route, catalog: Catalog, sectionsOf: (path: string) => Sections): SearchRecord[] {
  if (route.kind === 'claims of a source') return recordsOfText('page', route, () => []);
  if (route.kind === 'topic' || route.kind === 'article list')
    return route.number === 1 ? recordsOfText('page', route, () => []) : [];
  if (route.kind !== 'page' || route.path === catalog.navigation.search?.path) return [];
  const { decision } = catalog;
  const asked =
    route.page.id === 'decide'
      ? decision.flatMap(({ question, answers }) => [question, ...answers.map(({ says }) => says)])
      : [];
  return recordsOfText('page', route, sectionsOf, sentences(asked));
}

function comparisonRecords({ criteria, roles, disagreements, agreements }: Catalog): SearchRecord[] {
  const row = (id: string, title: string, said: readonly string[]): SearchRecord => {
    return { kind: 'comparison', title, path: criterionPath(id), text: sentences(said) };
  };
  return [
    ...criteria.map(({ id, name, question }) => {
      const columns = roles.flatMap(({ name: role, accounts }) => accounts.map((account) => ({ role, account })));
      const found = columns.flatMap(({ role, account: { source, findings } }) => {
        const finding = findings.get(id);
        return finding ? [`${words.comparison.column(role, source.shortName)}: ${finding.says}`] : [];
      });
      return row(id, name, [question, ...found]);
    }),
    ...disagreements.map(({ id, name, sides }) =>
      row(
        id,
        name,
        sides.map(({ source, says }) => `${source.shortName}: ${says}`),
      ),
    ),
    ...agreements.map(({ id, name, says }) => row(id, name, [says])),
  ];
}

function recordOfPair({ heading, path, description, ...route }: Route): SearchRecord[] {
  const verdict = route.kind === 'pair' ? route.pair.verdict?.says : undefined;
  return [{ kind: 'comparison', title: heading, path, text: sentences([description, verdict]) }];
}

const forecastRecords = ({ forecasts }: Catalog): SearchRecord[] =>
  forecasts.map(({ id, name, forecaster, prediction, reasoning, standsFor, evidence }) => ({
    kind: 'forecast',
    title: name,
    path: forecastPagePath(id),
    ...(forecaster && { within: forecaster.name }),
    text: sentences([prediction, ...reasoning, standsFor ?? [], ...evidence.map(({ says }) => says)].map(plain)),
  }));

const claimRecords = ({ claims }: Catalog): SearchRecord[] =>
  claims.map((claim) => ({
    kind: 'claim',
    title: `${words.claims.claim(1)} ${claim.id}`,
    path: claimPath(claim),
    within: `${words.claims.kinds[claim.kind]}, ${claim.source.shortName}`,
    text: claim.says,
  }));

const termRecords = ({ glossary }: Catalog): SearchRecord[] =>
  glossary.map(({ id, term, definition }) => ({ kind: 'term', title: term, path: termPath(id), text: definition }));

const sourceRecords = ({ sources }: Catalog): SearchRecord[] =>
  sources.map((source) => ({
    kind: 'source',
    title: source.title,
    path: sourcePath(source),
    text: sentences([
      [source.publisher, source.author, formatSourceDate(source.dated)].filter(Boolean).join(', '),
      words.sources.kinds[source.kind],
    ]),
  }));
