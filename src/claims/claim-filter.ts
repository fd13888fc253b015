import type { Claim } from '../catalog/claims.ts';
import { claimKinds, type ClaimKind } from '../catalog/schemas/claims.ts';

/** The kinds of which some claims are, in the order in which the site names them. */
export function kindsAmong(claims: readonly Pick<Claim, 'kind'>[]): ClaimKind[] {
  return claimKinds.filter((kind) => claims.some((claim) => claim.kind === kind));
}

/**
 * The styles by which the list of claims is narrowed to one source and one kind.
 * @param sources how many there are
 */
export function filterStyles(sources: number, kinds: readonly ClaimKind[]): string {
  const places = Array.from({ length: sources }, (_, at) => at + 1);
  const hidden = [
    ...places.map(
      (place) =>
        `.claim-tool:has(input[data-source='${place}']:checked) :is(.claim,.claims-of):not([data-source='${place}'])`,
    ),
    ...kinds.flatMap((kind) => [
      `.claim-tool:has([value='${kind}']:checked) .claim:not([data-kind='${kind}'])`,
      `.claim-tool:has([value='${kind}']:checked) .claims-of:not([data-kinds~='${kind}'])`,
    ]),
  ];
  return `${hidden.join(',')}{display:none}`;
}
