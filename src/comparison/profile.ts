import type { Account, Article, Criterion, Finding, Role } from '../catalog/model.ts';
import { passagePath } from '../urls.ts';

/** What the sources say of a role on one point. */
export interface ProfilePoint {
  criterion: Criterion;
  findings: { account: Account; finding: Finding | undefined }[];
}

/** Points of a profile that belong together. */
export interface ProfileGroup {
  title: string;
  points: ProfilePoint[];
}

const titles = {
  origin: 'Where the person comes from',
  ownership: 'What the role owns',
  decisions: 'How the role decides',
  limits: 'What the role knows, and what it may miss',
} as const satisfies Record<Criterion['group'], string>;

/** A role’s findings by the groups of criteria, with the criteria on which every account is silent left out. */
export function profileOf(role: Role, criteria: readonly Criterion[]): ProfileGroup[] {
  const points = criteria.map((criterion) => ({
    criterion,
    findings: role.accounts.map((account) => ({ account, finding: account.findings.get(criterion.id) })),
  }));
  const stated = points.filter(({ findings }) => findings.some(({ finding }) => finding));
  return (['origin', 'ownership', 'decisions', 'limits'] as const)
    .map((group) => ({ title: titles[group], points: stated.filter(({ criterion }) => criterion.group === group) }))
    .filter(({ points: some }) => some.length > 0);
}

/** Where an article tells of a role: its headings, each with the path of the first passage there. */
export interface Reading {
  article: Article;
  places: { heading: string; path: string }[];
}

/** The articles that tell what a role’s findings rest on, and where in them. Articles come in the order given. */
export function readingFor(role: Role, articles: readonly Article[]): Reading[] {
  const findings = role.accounts.flatMap((account) => [...account.findings.values()]);
  const told = findings.flatMap(({ claims }) => claims).flatMap(({ toldIn }) => toldIn ?? []);
  return articles
    .map((article) => {
      const here = told.filter((address) => address.article === article.id);
      const headings = [...new Set(here.flatMap(({ heading }) => heading ?? []))];
      const places = headings.flatMap((heading) => {
        const first = here.find((address) => address.heading === heading);
        return first ? [{ heading, path: passagePath(article.id, first.passage) }] : [];
      });
      return { article, places };
    })
    .filter(({ places }) => places.length > 0);
}
