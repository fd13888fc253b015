import type { Claim } from '../catalog/claims.ts';
import type { Criterion } from '../catalog/criteria.ts';
import type { Account } from '../catalog/roles.ts';
import { isoDate } from '../dates.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, criterionPath, downloadPath, rolePath, sourcePath } from '../urls.ts';
import type { ComparisonDocument } from './comparison-document.ts';
import type { Comparison } from './comparison.ts';
import { imprintOf } from './imprint.ts';

type AccountDocument = ComparisonDocument['roles'][number]['accounts'][number];
type FindingDocument = AccountDocument['findings'][string];

const idsOf = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);

/**
 * The comparison as JSON: findings by criterion under each account of each role. A criterion on which the account’s
 * source is silent is left out. Addresses are absolute.
 * @throws RangeError when it compares nothing
 */
export function toJson(comparison: Comparison): string {
  const { name, address, updated, sources } = imprintOf(comparison);
  const criteria = comparison.rows.map(({ criterion }) => criterion);
  const document: ComparisonDocument = {
    $schema: absoluteUrl(downloadPath('roles.schema.json')).href,
    name,
    address: address.href,
    updated: isoDate(updated),
    licence: { name: publication.licence.name, address: publication.licence.url, credit: publication.name },
    sources: sources.map((source) => ({
      id: source.id,
      title: source.title,
      ...(source.author !== undefined && { author: source.author }),
      shortName: source.shortName,
      publisher: source.publisher,
      address: source.url ?? absoluteUrl(sourcePath(source)).href,
      dated: source.dated,
    })),
    criteria: criteria.map(({ id, name: label, question, group }) => ({
      id,
      name: label,
      question,
      group: group.id,
      address: absoluteUrl(criterionPath(id)).href,
    })),
    roles: comparison.roles.map((role) => ({
      id: role.id,
      name: role.name,
      fullName: role.fullName,
      address: absoluteUrl(rolePath(role.id)).href,
      accounts: role.accounts.map((account) => accountDocument(account, criteria)),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function accountDocument({ source, gist, reach, findings }: Account, criteria: Criterion[]): AccountDocument {
  return {
    source: source.id,
    gist,
    reach: Object.fromEntries(
      reach.map(({ part, extent, because, claims }) => [part.id, { extent, because, claims: idsOf(claims) }]),
    ),
    findings: Object.fromEntries(
      criteria.flatMap(({ id }): [string, FindingDocument][] => {
        const finding = findings.get(id);
        if (!finding) return [];
        const { says, notStated, implied, claims } = finding;
        return [[id, { says, ...(notStated !== undefined && { notStated }), implied, claims: idsOf(claims) }]];
      }),
    ),
  };
}
