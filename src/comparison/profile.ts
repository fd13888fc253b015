import type { Account, Article, Claim, Criterion, Finding, Role } from '../catalog/model.ts';

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

/** The articles that tell what a role’s findings rest on. */
export function articlesAbout(role: Role, articles: readonly Article[]): Article[] {
  const claims: Claim[] = role.accounts.flatMap(({ findings }) =>
    [...findings.values()].flatMap((finding) => finding.claims),
  );
  const told = new Set(claims.map(({ toldIn }) => toldIn?.article));
  return articles.filter(({ id }) => told.has(id));
}
