import { article } from '../catalog/schemas/article.ts';
import { thingsIn } from './choices.ts';
import type { ContentAtHand } from './content-at-hand.ts';
import type { Question } from './questions.ts';

/** What is asked of an article. */
export const articleQuestions = (content: ContentAtHand): Question[] => [
  { flag: 'title', asks: 'Its title', rule: article.shape.title, example: 'On sand' },
  {
    flag: 'description',
    asks: 'What a reader will learn, in 50 to 160 characters',
    rule: article.shape.description,
    example: 'What a maker of hourglasses says of patience, retold in our own words.',
  },
  {
    flag: 'topics',
    asks: 'Its topics',
    rule: article.shape.topics.element,
    isMany: true,
    choices: thingsIn(content, 'topics'),
    from: {
      place: `${content.name}/topics`,
      whenNone: 'An article has a topic, and there is none yet: begin with npm run new -- topic.',
    },
  },
  {
    flag: 'retells',
    asks: 'The work that it retells, if it is not our own',
    rule: article.shape.retells.unwrap(),
    isOptional: true,
    choices: thingsIn(content, 'sources', ({ url }) => url !== undefined),
    from: { place: `${content.name}/sources with a url`, whenNone: '' },
  },
  {
    flag: 'authors',
    asks: 'Who wrote it, if not the publication',
    rule: article.shape.authors.unwrap().element,
    isMany: true,
    isOptional: true,
    choices: thingsIn(content, 'people'),
    from: { place: `${content.name}/people`, whenNone: '' },
  },
];
