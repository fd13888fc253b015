import { advicePath, comparisonPath, criterionPath, decisionPath, pairPath, rolePath, termPath } from '../urls.ts';
import { words } from '../words.ts';
import { adviceLines } from './advice.ts';
import type { Claim } from './claims.ts';
import type { Content } from './content.ts';
import { claimsOfQuestion } from './decision.ts';
import { editorNotePath } from './editor-notes.ts';
import type { Forecast } from './forecasts.ts';
import { ListsByKey } from './lists-by-key.ts';
import { claimsOfOutcome } from './outcomes.ts';
import type { Place } from './places.ts';

/** What the site makes of a claim. */
export interface ClaimUses {
  /** Cells of the comparison, by the name of the role. */
  findings: { role: string; criteria: Place[] }[];
  /** Whatever else rests on it. */
  others: Place[];
  /** Where it is judged. */
  forecasts: Forecast[];
  /** Editor’s notes on it. */
  editorNotes: Place[];
}

/** The numbers of the claims that a forecast restates or covers. */
export const claimsJudged = ({ claims, covers }: Forecast): string[] =>
  [...claims, ...covers.map(({ claim }) => claim)].map(({ id }) => id);

/** Goes through the content once and notes what rests on each claim or speaks of it. */
export function indexClaims(content: Content): (claim: Claim) => ClaimUses {
  const findings = new ListsByKey<Claim, ClaimUses['findings'][number]>();
  const others = new ListsByKey<Claim, Place>();
  const editorNotes = new ListsByKey<Claim, Place>();
  const forecasts = new ListsByKey<string, Forecast>();

  for (const role of content.roles) {
    const cells = new ListsByKey<Claim, Place>();
    const claims = new Set<Claim>();
    for (const { id, name } of content.criteria) {
      const named = role.accounts.flatMap((account) => account.findings.get(id)?.claims ?? []);
      cells.addToEach(named, { name, path: criterionPath(id) });
      for (const claim of named) claims.add(claim);
    }
    for (const claim of claims) findings.add(claim, { role: role.name, criteria: [...cells.of(claim)] });
  }
  for (const { id, name, accounts } of content.roles)
    others.addToEach(
      accounts.flatMap(({ reach }) => reach.flatMap(({ claims }) => claims)),
      { name: words.claims.reachOf(name), path: rolePath(id) },
    );
  for (const { id, name, accounts } of content.roles)
    others.addToEach(
      accounts.flatMap((account) => adviceLines(account).flatMap(({ claims }) => claims)),
      { name: words.claims.adviceOn(name), path: advicePath(id) },
    );
  const row = ({ id, name }: { id: string; name: string }): Place => ({ name, path: `${comparisonPath()}#${id}` });
  for (const point of content.disagreements)
    others.addToEach(
      point.sides.flatMap(({ claims }) => claims),
      row(point),
    );
  for (const point of content.agreements) others.addToEach(point.claims, row(point));
  for (const { id, roles, verdict } of content.pairs)
    others.addToEach(verdict?.claims ?? [], {
      name: words.common.twoOf(roles[0].name, roles[1].name),
      path: pairPath(id),
    });
  for (const { id, term, claims } of content.glossary) others.addToEach(claims, { name: term, path: termPath(id) });
  others.addToEach([...content.decision.flatMap(claimsOfQuestion), ...content.outcomes.flatMap(claimsOfOutcome)], {
    name: words.decision.guide,
    path: decisionPath(),
  });
  for (const note of content.editorNotes)
    editorNotes.addToEach(note.claims, { name: words.articles.editorNote, path: editorNotePath(note) });
  for (const forecast of content.forecasts) forecasts.addToEach(claimsJudged(forecast), forecast);

  return (claim) => ({
    findings: [...findings.of(claim)],
    others: [...others.of(claim)],
    forecasts: [...forecasts.of(claim.id)],
    editorNotes: [...editorNotes.of(claim)],
  });
}
