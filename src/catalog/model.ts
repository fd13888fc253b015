/** What the site knows, with every id resolved: the shapes that all other rooms work with. */
import type { ClaimKind } from './schemas/claims.ts';
import type { CriterionGroup } from './schemas/criterion.ts';
import type { Extent, RoleColour } from './schemas/role.ts';
import type { SourceKind } from './schemas/source.ts';

export type { Extent, RoleColour };

/** When a thing was published here, and the day of its last change (the same day where there was none). */
export interface Dated {
  published: Date;
  updated: Date;
}

/** One work cited. */
export interface Source extends Dated {
  id: string;
  title: string;
  /** The author as named here: printed on the work, or credited. */
  author: string | undefined;
  creditNote: string | undefined;
  /** What the comparison calls this author. */
  shortName: string;
  publisher: string;
  url: string;
  /** `2013-08-07`, `2013-08`, `2013` or `undated`. */
  dated: string;
  dateNote: string | undefined;
  kind: SourceKind;
}

/** Where a claim is told: a passage of one of our articles. */
export interface PassageAddress {
  article: string;
  passage: string;
  /** The heading it stands under; absent before the first. */
  heading: string | undefined;
}

/** One statement of a source, restated. */
export interface Claim {
  id: string;
  source: Source;
  kind: ClaimKind;
  says: string;
  step: number | undefined;
  /** Absent where the article leaves the claim out or none tells it yet. */
  toldIn: PassageAddress | undefined;
}

/** What one source says of one role under one criterion. */
export interface Finding {
  says: string;
  claims: Claim[];
  notStated: string | undefined;
  implied: boolean;
  /** A word that findings of the same criterion share when they count as alike. */
  alike: string | undefined;
}

/** One segment of the reach glyph. */
export interface ReachSegment {
  extent: Extent;
  because: string;
  claims: Claim[];
}

/** How far a role reaches, field by field. */
export interface Reach {
  martech: ReachSegment;
  product: ReachSegment;
  company: ReachSegment;
}

/** One source’s account of one role. */
export interface Account {
  source: Source;
  gist: string;
  reach: Reach;
  /** By criterion id; a criterion that is absent is not stated. */
  findings: ReadonlyMap<string, Finding>;
}

export interface Role extends Dated {
  id: string;
  name: string;
  fullName: string;
  colour: RoleColour;
  summary: string;
  accounts: Account[];
}

/** One question that roles are compared by. */
export interface Criterion extends Dated {
  id: string;
  name: string;
  question: string;
  group: CriterionGroup;
}

/** One side of a disagreement. */
export interface Statement {
  source: Source;
  says: string;
  claims: Claim[];
}

export interface Disagreement extends Dated {
  id: string;
  name: string;
  /** The roles it is about, if it is about some. */
  roles: Role[];
  sides: Statement[];
}

export interface Agreement extends Dated {
  id: string;
  name: string;
  says: string;
  claims: Claim[];
}

/** What is said of two roles side by side. */
export interface Pair extends Dated {
  /** The ids of the two in alphabetical order, joined by `-vs-`. */
  id: string;
  roles: readonly [Role, Role];
  /** Absent until somebody has written one for this pair. */
  verdict: { says: string; description: string; claims: Claim[] } | undefined;
}

/** One term of the glossary. */
export interface Term extends Dated {
  id: string;
  term: string;
  definition: string;
  claims: Claim[];
  seeAlso: { id: string; term: string }[];
}

/** One answer of the decision guide. */
export interface Answer {
  says: string;
  /** Points by role id. */
  points: Readonly<Record<string, number>>;
  because: string;
  claims: Claim[];
}

/** One question of the decision guide. */
export interface Question extends Dated {
  id: string;
  question: string;
  answers: Answer[];
}

export interface Topic extends Dated {
  id: string;
  name: string;
  description: string;
}

export interface Article extends Dated {
  id: string;
  title: string;
  description: string;
  topics: Topic[];
  retells: Source;
  /** The Markdown, for counting words. */
  body: string;
}

/** Everything that is published. Lists come in the order a reader meets them; articles newest first. */
export interface Catalog {
  articles: Article[];
  roles: Role[];
  criteria: Criterion[];
  claims: Claim[];
  sources: Source[];
  disagreements: Disagreement[];
  agreements: Agreement[];
  /** Every two of the roles. */
  pairs: Pair[];
  /** In the order of the alphabet. */
  glossary: Term[];
  decision: Question[];
  topics: Topic[];
}
