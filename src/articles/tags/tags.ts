/** What an article or page may use, beside what pages alone may. A writer needs no import lines: these names are there. */
import Action from './Action.astro';
import Agreements from './Agreements.astro';
import Answer from './Answer.astro';
import Answers from './Answers.astro';
import Aside from './Aside.astro';
import ClaimList from './ClaimList.astro';
import Comparison from './Comparison.astro';
import Contact from './Contact.astro';
import Corrections from './Corrections.astro';
import Count from './Count.astro';
import DecisionGuide from './DecisionGuide.astro';
import Disagreements from './Disagreements.astro';
import EditorNote from './EditorNote.astro';
import FeedAddress from './FeedAddress.astro';
import FeedAddresses from './FeedAddresses.astro';
import FeedReaders from './FeedReaders.astro';
import Figure from './Figure.astro';
import ForecastPicture from './ForecastPicture.astro';
import ForecastRows from './ForecastRows.astro';
import GlossaryTerms from './GlossaryTerms.astro';
import KeyQuestions from './KeyQuestions.astro';
import a from './Link.astro';
import Moment from './Moment.astro';
import OnThisPage from './OnThisPage.astro';
import PageLinks from './PageLinks.astro';
import PairLinks from './PairLinks.astro';
import Passage from './Passage.astro';
import Quote from './Quote.astro';
import Retellings from './Retellings.astro';
import RoleCards from './RoleCards.astro';
import RoleComparison from './RoleComparison.astro';
import Section from './Section.astro';
import Small from './Small.astro';
import SourceLink from './SourceLink.astro';
import SourceList from './SourceList.astro';
import TechnologyChoice from './TechnologyChoice.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Verdict from './Verdict.astro';
import VerdictSummary from './VerdictSummary.astro';
import Video from './Video.astro';
import WorksCited from './WorksCited.astro';

export const tags = {
  Action,
  Agreements,
  Answer,
  Answers,
  Aside,
  ClaimList,
  Comparison,
  Contact,
  Corrections,
  Count,
  DecisionGuide,
  Disagreements,
  EditorNote,
  FeedAddress,
  FeedAddresses,
  FeedReaders,
  Figure,
  ForecastPicture,
  ForecastRows,
  GlossaryTerms,
  KeyQuestions,
  Moment,
  OnThisPage,
  PageLinks,
  PairLinks,
  Passage,
  Quote,
  Retellings,
  RoleCards,
  RoleComparison,
  Section,
  Small,
  SourceLink,
  SourceList,
  TechnologyChoice,
  Term,
  Timeline,
  Verdict,
  VerdictSummary,
  Video,
  WorksCited,
  a,
};
