/**
 * What a page may use: all that an article may, lists of articles, which an article cannot be part of while it is read, what
 * searches, sheets to print, which a page is and an article is not, and moments at a glance, which feeds have no form for.
 */
import ArticleCards from './ArticleCards.astro';
import Everything from './Everything.astro';
import Milestone from './Milestone.astro';
import Milestones from './Milestones.astro';
import Question from './Question.astro';
import QuestionSheet from './QuestionSheet.astro';
import Search from './Search.astro';
import { tags } from './tags.ts';

export const pageTags = { ...tags, ArticleCards, Everything, Milestone, Milestones, Question, QuestionSheet, Search };
