/** What the site knows, with every id resolved: the shapes that all other rooms work with. */
import type { ClaimKind } from './schemas/claims.ts';
import type { CriterionGroup } from './schemas/criterion.ts';
import type { Outcome, PictureForm } from './schemas/forecast.ts';
import type { Extent, RoleColour } from './schemas/role.ts';
import type { Confirmation, Hedge } from './schemas/series.ts';
import type { SourceKind } from './schemas/source.ts';

export type { ClaimKind, Confirmation, Extent, Outcome, PictureForm, RoleColour };

/** When a thing was published here, and the day of its last change (the same day where there was none). */
export interface Dated {
  published: Date;
  updated: Date;
}

/** One work cited. */
export interface Source extends Dated {
  id: string;
  title: string;
  /** Whose words the title is; absent where it is the work’s own. */
  titleFrom: 'address' | 'us' | undefined;
  /** The author as named here: printed on the work, or credited. */
  author: string | undefined;
  creditNote: string | undefined;
  /** What the comparison calls this author. */
  shortName: string;
  publisher: string;
  /** Absent where readers are not sent there; `notLinked` then says why. */
  url: string | undefined;
  notLinked: string | undefined;
  /** `2013-08-07`, `2013-08`, `2013` or `undated`. */
  dated: string;
  dateNote: string | undefined;
  kind: SourceKind;
  /** The day on which what is taken from it was last held against our copy. */
  checked: Date;
}

/** A work that an article retells: readers can always go and read it. */
export type RetoldSource = Source & { url: string };

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

/** Our own word beside a passage: a correction or qualification of claims, and what it rests on. */
export interface EditorNote {
  article: string;
  /** Absent where the note stands in no passage. */
  passage: string | undefined;
  claims: Claim[];
  sources: Source[];
}

/** What one source says of one role under one criterion. */
export interface Finding {
  says: string;
  claims: Claim[];
  notStated: string | undefined;
  implied: boolean;
  /** A word that findings of the same criterion share when they count as alike. */
  alike: string | undefined;
  /** What it said before. */
  changes: Change[];
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

/** One figure of a series. */
export interface Point {
  /** The id of its series. */
  series: string;
  /** Its year, or the word it goes by: its place in the file and in addresses. */
  key: string;
  /** Absent where the point is no year. */
  year: number | undefined;
  label: string;
  value: number;
  hedge: Hedge | undefined;
  /** Whether it was foretold, not measured. */
  foretold: boolean;
  confirmed: Confirmation;
  sources: Source[];
  /** Pages that agree with it and do not show it. */
  fits: Source[];
  note: string | undefined;
  /** The points it was computed from; empty for a figure that was found. */
  from: Point[];
}

/** A run of figures that were counted in the same way. */
export interface Series extends Dated {
  id: string;
  name: string;
  short: string | undefined;
  /** `% of the marketing budget`, `products`. */
  unit: string;
  caution: string | undefined;
  /** Years in order, then what is no year. */
  points: Point[];
}

/** A figure in a text: a point’s own, or what is computed from two. */
export interface Figure {
  kind: 'point' | 'times' | 'difference';
  value: number;
  points: Point[];
}

/** A text with figures put in. */
export type FiguredText = (string | Figure)[];

/** What was found, where it is no run of figures. */
export interface Evidence {
  says: FiguredText;
  sources: Source[];
  confirmed: Confirmation;
  weak: string | undefined;
}

/** A picture of one or more series. */
export interface Picture {
  title: string;
  form: PictureForm;
  panels: { title: string | undefined; series: Series[] }[];
  caption: FiguredText;
}

/** What became of one side of a forecast. */
export interface Verdict {
  verdict: Outcome;
  side: string | undefined;
}

/** One forecast and what came of it; or what stands beside the forecasts without being one. */
export interface Forecast extends Dated {
  id: string;
  name: string;
  /** The same in a few words. */
  short: string;
  claims: Claim[];
  /** Claims judged along with it, and why they have no row of their own. */
  covers: { claim: Claim; because: string }[];
  verdicts: Verdict[];
  qualified: string | undefined;
  /** What the verdict was before. */
  changes: Change[];
  prediction: FiguredText;
  reasoning: FiguredText[];
  standsFor: FiguredText | undefined;
  evidence: Evidence[];
  pictures: Picture[];
  /** Every series it rests on, those of its pictures first. */
  series: Series[];
}

/** Something that was put differently. */
export interface Change {
  changed: Date;
  was: string;
  is: string;
  why: string;
}

/** A change with its place on the site: a correction, a changed finding, a changed verdict. */
export interface RecordedChange {
  /** Never used for another change, and never altered: a feed reader knows the change by it. */
  id: string;
  /** Whether it was an error, or we came to think differently. */
  kind: 'Corrected' | 'Changed';
  /** Path of the page, or of its row, that changed. */
  path: string;
  /** What a reader calls that place. */
  title: string;
  /** A calendar date, at midnight UTC. */
  when: Date;
  /** What it said before, what it says now, and the reason; plain text. */
  was: string;
  is: string;
  why: string;
}

/** One error that was put right. */
export interface Correction extends Change {
  id: string;
  /** Where it stood. */
  in: { folder: CorrectedFolder; id: string };
}

/** The folders of `content/` whose files make a page, or a row of one, that shows its corrections. */
export type CorrectedFolder = 'articles' | 'roles' | 'pairs' | 'forecasts';

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
  retells: RetoldSource;
  /** The Markdown, for counting words. */
  body: string;
}

/** Everything that is published. Lists come in the order a reader meets them; articles newest first. */
export interface Catalog {
  articles: Article[];
  roles: Role[];
  criteria: Criterion[];
  claims: Claim[];
  /** In the order of the articles. */
  notes: EditorNote[];
  sources: Source[];
  disagreements: Disagreement[];
  agreements: Agreement[];
  /** Every two of the roles. */
  pairs: Pair[];
  /** In the order of the alphabet. */
  glossary: Term[];
  decision: Question[];
  series: Series[];
  /** In order; what is no forecast stands among them. */
  forecasts: Forecast[];
  /** Newest first. */
  corrections: Correction[];
  topics: Topic[];
  /** What a writer should look at again: one sentence each. Nothing of it stops the build. */
  reminders: string[];
}
