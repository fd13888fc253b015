import type { Account, Claim, Criterion, Extent } from '../catalog/model.ts';
import { isoDate } from '../dates.ts';
import { site } from '../site.ts';
import { absoluteUrl, criterionPath, downloadPath, rolePath, sourcePath } from '../urls.ts';
import type { Comparison } from './comparison.ts';
import { imprintOf } from './imprint.ts';

/** The comparison for programs. What each key means is said in its JSON Schema: json-schema.ts. */
export interface ComparisonDocument {
  $schema: string;
  name: string;
  address: string;
  updated: string;
  licence: { name: string; address: string; credit: string };
  sources: SourceDocument[];
  criteria: { id: string; name: string; question: string; group: Criterion['group']; address: string }[];
  roles: { id: string; name: string; fullName: string; address: string; accounts: AccountDocument[] }[];
}

interface SourceDocument {
  id: string;
  title: string;
  author?: string;
  shortName: string;
  publisher: string;
  address: string;
  dated: string;
}

interface AccountDocument {
  source: string;
  gist: string;
  reach: Record<keyof Account['reach'], { extent: Extent; because: string; claims: string[] }>;
  findings: Record<string, FindingDocument>;
}

interface FindingDocument {
  says: string;
  notStated?: string;
  implied: boolean;
  claims: string[];
}

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
    licence: { name: site.licence.name, address: site.licence.url, credit: site.name },
    sources: sources.map(({ id, title, author, shortName, publisher, url, dated }) => ({
      id,
      title,
      ...(author !== undefined && { author }),
      shortName,
      publisher,
      address: url ?? absoluteUrl(sourcePath(id)).href,
      dated,
    })),
    criteria: criteria.map(({ id, name: label, question, group }) => ({
      id,
      name: label,
      question,
      group,
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
  const segment = ({ extent, because, claims }: Account['reach']['martech']) => ({
    extent,
    because,
    claims: idsOf(claims),
  });
  return {
    source: source.id,
    gist,
    reach: { martech: segment(reach.martech), product: segment(reach.product), company: segment(reach.company) },
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
