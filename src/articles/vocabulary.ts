/** What an article may use. A writer needs no import lines: these names are there. */
import EditorNote from './ArticleEditorNote.astro';
import a from './ArticleLink.astro';
import RoleComparison from './ArticleRoleComparison.astro';
import Term from './ArticleTerm.astro';
import TechnologyChoice from './ArticleTechnologyChoice.astro';
import KeyQuestions from './KeyQuestions.astro';
import Passage from './ArticlePassage.astro';
import ForecastPicture from './ArticleForecastPicture.astro';

export const vocabulary = {
  EditorNote,
  ForecastPicture,
  KeyQuestions,
  Passage,
  RoleComparison,
  TechnologyChoice,
  Term,
  a,
};
