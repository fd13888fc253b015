/**
 * What a page may use: all that an article may, lists of articles, which an article cannot be part of while it is read, and
 * sheets to print, which a page is and an article is not.
 */
import ArticleCards from './ArticleCards.astro';
import Question from './Question.astro';
import QuestionSheet from './QuestionSheet.astro';
import { tags } from './tags.ts';

export const pageTags = { ...tags, ArticleCards, Question, QuestionSheet };
