import type { Article } from '../catalog/articles.ts';
import type { Criterion, CriterionGroup } from '../catalog/criteria.ts';
import type { Account, Finding, Role } from '../catalog/roles.ts';
import { publication } from '../publication.ts';
import { passagePath } from '../urls.ts';

/** What the sources say of a role on one point. */
export interface ProfilePoint {
  criterion: Criterion;
  findings: { account: Account; finding: Finding | undefined }[];
}

/** Points of a profile that belong together. */
export interface ProfileGroup {
  label: string;
  points: ProfilePoint[];
}

/** A role’s findings by the groups of criteria, with the criteria on which every account is silent left out. */
export function profileOf(
  role: Role,
  criteria: readonly Criterion[],
  groups: readonly CriterionGroup[] = publication.criteriaGroups,
): ProfileGroup[] {
  const points = criteria.map((criterion) => ({
    criterion,
    findings: role.accounts.map((account) => ({ account, finding: account.findings.get(criterion.id) })),
  }));
  const stated = points.filter(({ findings }) => findings.some(({ finding }) => finding));
  return groups
    .map(({ id, label }) => ({ label, points: stated.filter(({ criterion }) => criterion.group.id === id) }))
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
