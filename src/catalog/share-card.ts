import type { ReachSegment, RoleColour } from './roles.ts';
import type { Outcome, Verdict } from './schemas/forecast.ts';

/** What a page’s share image shows, and where it stands. */
export interface ShareCard {
  path: string;
  /** The image in words. */
  alt: string;
  /** What kind of page it stands for, in a few words. */
  kicker: string;
  /** Absent where the columns’ names are the title. */
  title?: string;
  /** Absent where the title does not name a role. */
  titleColour?: RoleColour;
  /** A line under the title. */
  lead?: string;
  /** Roles, or one role’s accounts, side by side. */
  columns: ShareColumn[];
  /** The article whose picture stands in place of columns, by its id. */
  cover?: string;
  /** Verdicts on forecasts, in place of columns. */
  verdicts?: VerdictCount[];
  /** The one or two verdicts on a single forecast, in place of columns. */
  judged?: JudgedSide[];
  /** Every account of every role, one under another, in place of columns. */
  rows?: ShareRow[];
  /** What a question can be answered with, in place of columns. */
  answers?: ShareAnswer[];
}

/** A verdict on a forecast, or on a side of it. */
export interface JudgedSide {
  verdict: Outcome;
  words: string;
  /** A line that says more of it. */
  note?: string;
}

/** How far one account says that a role reaches. */
export interface ShareRow {
  name: string;
  colour: RoleColour;
  reach: readonly ReachSegment[];
}

/** One answer, in the colour of the role that it means, if it means one. */
export interface ShareAnswer {
  name: string;
  colour?: RoleColour;
}

/** How many forecasts got a verdict. */
export interface VerdictCount {
  verdict: Verdict;
  words: string;
  count: number;
}

/** One column of a share image. */
export interface ShareColumn {
  name?: string;
  /** A line under the name. */
  fullName?: string;
  colour: RoleColour;
  bars: { label?: string; reach: readonly ReachSegment[] }[];
}
