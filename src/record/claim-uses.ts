import type { Catalog, Claim, Forecast } from '../catalog/model.ts';
import { comparisonPath, criterionPath, decisionPath, pairPath, passagePath, rolePath, termPath } from '../urls.ts';

/** A place that rests on a claim. */
export interface Use {
  name: string;
  path: string;
}

/** What the site makes of a claim. */
export interface ClaimUses {
  /** Cells of the comparison, by the name of the role. */
  findings: { role: string; criteria: Use[] }[];
  /** Whatever else rests on it. */
  others: Use[];
  /** Where it is judged. */
  forecasts: Forecast[];
  /** Editor’s notes on it. */
  notes: Use[];
}

type Known = Pick<
  Catalog,
  'roles' | 'criteria' | 'disagreements' | 'agreements' | 'pairs' | 'glossary' | 'decision' | 'forecasts' | 'notes'
>;

/** Everything that rests on a claim or speaks of it. */
export function usesOfClaim(claim: Claim, known: Known): ClaimUses {
  const has = ({ claims }: { claims: readonly Claim[] }): boolean => claims.includes(claim);
  const use = (name: string, path: string): Use => ({ name, path });
  const row = ({ id, name }: { id: string; name: string }): Use => use(name, `${comparisonPath()}#${id}`);

  return {
    findings: known.roles
      .map((role) => ({
        role: role.name,
        criteria: known.criteria
          .filter(({ id }) => role.accounts.some(({ findings }) => findings.get(id)?.claims.includes(claim)))
          .map(({ id, name }) => use(name, criterionPath(id))),
      }))
      .filter(({ criteria }) => criteria.length > 0),
    others: [
      ...known.roles
        .filter(({ accounts }) => accounts.some(({ reach }) => Object.values(reach).some(has)))
        .map(({ id, name }) => use(`Reach of the ${name}`, rolePath(id))),
      ...known.disagreements.filter(({ sides }) => sides.some(has)).map(row),
      ...known.agreements.filter(has).map(row),
      ...known.pairs
        .filter(({ verdict }) => verdict && has(verdict))
        .map(({ id, roles: [one, other] }) => use(`${one.name} and ${other.name}`, pairPath(id))),
      ...known.glossary.filter(has).map(({ id, term }) => use(term, termPath(id))),
      ...(known.decision.some(({ answers }) => answers.some(has)) ? [use('Decision guide', decisionPath())] : []),
    ],
    forecasts: known.forecasts.filter((one) => has(one) || one.covers.some((covered) => covered.claim === claim)),
    notes: known.notes
      .filter(has)
      .flatMap(({ article, passage }) =>
        passage === undefined ? [] : [use('Editor’s note', passagePath(article, passage))],
      ),
  };
}
