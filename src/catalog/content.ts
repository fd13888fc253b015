import type { Agreement } from './agreements.ts';
import type { Article } from './articles.ts';
import type { RecordedChange } from './changes.ts';
import type { Claim } from './claims.ts';
import type { Criterion } from './criteria.ts';
import type { Question } from './decision.ts';
import type { Disagreement } from './disagreements.ts';
import type { EditorNote } from './editor-notes.ts';
import type { Forecast } from './forecasts.ts';
import type { Term } from './glossary.ts';
import type { Outcome } from './outcomes.ts';
import type { Pair } from './pairs.ts';
import type { Person } from './people.ts';
import type { Role } from './roles.ts';
import type { Series } from './series.ts';
import type { Source } from './sources.ts';
import type { Topic } from './topics.ts';
import type { VerdictGroup } from './verdicts.ts';

/** Everything that is published, every id resolved. Lists come in the order a reader meets them; articles newest first. */
export interface Content {
  articles: Article[];
  /** Articles that are kept at their addresses only. */
  expired: Article[];
  people: Person[];
  /** Those that an article is on. */
  topics: Topic[];
  roles: Role[];
  criteria: Criterion[];
  /** Every two of the roles. */
  pairs: Pair[];
  claims: Claim[];
  /** In the order of the articles. */
  editorNotes: EditorNote[];
  sources: Source[];
  disagreements: Disagreement[];
  agreements: Agreement[];
  /** In the order of the alphabet. */
  glossary: Term[];
  decision: Question[];
  /** What the decision guide can lead to. */
  outcomes: Outcome[];
  series: Series[];
  /** In order; what is no forecast stands among them. */
  forecasts: Forecast[];
  /** The forecasts by verdict. */
  verdicts: VerdictGroup[];
  /** Corrections, and changed articles, findings and verdicts, newest first. */
  changes: RecordedChange[];
}
