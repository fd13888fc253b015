import type { CollectionName } from '../catalog/schemas/collections.ts';
import { criterion } from '../catalog/schemas/criterion.ts';
import { person } from '../catalog/schemas/person.ts';
import { term } from '../catalog/schemas/term.ts';
import { topic } from '../catalog/schemas/topic.ts';
import { articleQuestions } from './article-questions.ts';
import { claimsAtHand, thingsIn } from './choices.ts';
import type { ContentAtHand } from './content-at-hand.ts';
import { forecastQuestions } from './forecast-questions.ts';
import type { Question } from './questions.ts';
import { roleQuestions } from './role-questions.ts';
import { sourceQuestions } from './source-questions.ts';

/** What can be begun. */
export const newKinds = ['article', 'role', 'criterion', 'source', 'topic', 'term', 'forecast', 'person'] as const;

export type NewKind = (typeof newKinds)[number];

/** Where a new thing is written, and what it is asked for. */
export interface KindOfFile {
  /** The folder of its file. */
  folder: CollectionName;
  /** Folders in which its name must be free, which are more where files share addresses. */
  namedIn: readonly CollectionName[];
  /** The question whose answer it is named after. */
  namedAfter: string;
  /** What is asked, by the content that is there. */
  questions: (content: ContentAtHand) => Question[];
}

/** The kinds of files, by what a writer calls them. */
export const kindsOfFiles: Readonly<Record<NewKind, KindOfFile>> = {
  article: { folder: 'articles', namedIn: ['articles'], namedAfter: 'title', questions: articleQuestions },
  role: { folder: 'roles', namedIn: ['roles'], namedAfter: 'name', questions: roleQuestions },
  criterion: {
    folder: 'criteria',
    // They are rows of one page.
    namedIn: ['criteria', 'agreements', 'disagreements'],
    namedAfter: 'name',
    questions: (content) => [
      { flag: 'name', asks: 'Its name', rule: criterion.shape.name, example: 'Patience' },
      {
        flag: 'question',
        asks: 'The question that it asks',
        rule: criterion.shape.question,
        example: 'How long does the role wait?',
      },
      {
        flag: 'group',
        asks: 'Where it stands on a profile',
        rule: criterion.shape.group,
        choices: content.publication.criteriaGroups,
        from: {
          place: `criteriaGroups of ${content.name}/publication.yaml`,
          whenNone: `A criterion stands in a group, and ${content.name}/publication.yaml has no criteriaGroups: write one there first.`,
        },
      },
    ],
  },
  source: { folder: 'sources', namedIn: ['sources', 'claims'], namedAfter: 'title', questions: sourceQuestions },
  topic: {
    folder: 'topics',
    namedIn: ['topics'],
    namedAfter: 'name',
    questions: () => [
      { flag: 'name', asks: 'Its name', rule: topic.shape.name, example: 'Hourglasses' },
      {
        flag: 'description',
        asks: 'What its articles are about, in 50 to 160 characters',
        rule: topic.shape.description,
        example: 'What hourglasses are good for, who turns them, and how long they last.',
      },
    ],
  },
  term: {
    folder: 'glossary',
    namedIn: ['glossary'],
    namedAfter: 'term',
    questions: (content) => [
      { flag: 'term', asks: 'The word', rule: term.shape.term, example: 'Hourglass' },
      {
        flag: 'definition',
        asks: 'What it means, in a sentence or two',
        rule: term.shape.definition,
        example: 'Two bulbs and some sand, which takes its time.',
      },
      {
        flag: 'claims',
        asks: 'The claims that define it',
        rule: term.shape.claims.unwrap().element,
        isMany: true,
        isOptional: true,
        choices: claimsAtHand(content),
        from: { place: `${content.name}/claims`, whenNone: '' },
      },
      {
        flag: 'see-also',
        asks: 'Other words to look up',
        rule: term.shape.seeAlso.unwrap().element,
        isMany: true,
        isOptional: true,
        choices: thingsIn(content, 'glossary'),
        from: { place: `${content.name}/glossary`, whenNone: '' },
      },
    ],
  },
  forecast: { folder: 'forecasts', namedIn: ['forecasts'], namedAfter: 'name', questions: forecastQuestions },
  person: {
    folder: 'people',
    namedIn: ['people'],
    namedAfter: 'name',
    questions: () => [
      { flag: 'name', asks: 'The name, as it stands in bylines', rule: person.shape.name, example: 'Ada Stone' },
      { flag: 'about', asks: 'Who this is, in a sentence', rule: person.shape.about.unwrap(), isOptional: true },
      { flag: 'url', asks: 'A page of theirs', rule: person.shape.url.unwrap(), isOptional: true },
    ],
  },
};
