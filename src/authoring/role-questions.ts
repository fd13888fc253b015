import { role } from '../catalog/schemas/role.ts';
import { optionsOf, sourcesToName } from './choices.ts';
import type { ContentAtHand } from './content-at-hand.ts';
import type { Question } from './questions.ts';

const account = role.shape.accounts.valueType;
const segment = account.shape.reach.unwrap().valueType;

/** What is asked of a role: of how far it reaches, part by part. */
export const roleQuestions = (content: ContentAtHand): Question[] => [
  { flag: 'name', asks: 'Its name', rule: role.shape.name, example: 'Glass turner' },
  { flag: 'full-name', asks: 'Its name in full', rule: role.shape.fullName, example: 'Whoever turns the glass' },
  {
    flag: 'summary',
    asks: 'What it is, in 50 to 160 characters',
    rule: role.shape.summary,
    example: 'Somebody who turns a glass when the sand has run through, as its maker tells.',
  },
  {
    flag: 'source',
    asks: 'The source that tells of it',
    rule: role.shape.accounts.keyType,
    ...sourcesToName(
      content,
      'A role is what a source tells of it, and there is no source yet: begin with npm run new -- source.',
    ),
  },
  { flag: 'gist', asks: 'Who this is, to that source', rule: account.shape.gist, example: 'Patience in a glass.' },
  ...content.publication.reach.flatMap(({ id, label }): Question[] => [
    {
      flag: `reach-${id}`,
      asks: `How far it reaches, to that source: ${label}`,
      rule: segment.shape.extent,
      choices: optionsOf(segment.shape.extent),
      example: 'not-stated',
    },
    {
      flag: `because-${id}`,
      asks: 'Why, in a sentence',
      rule: segment.shape.because,
      example: 'The maker leaves it open.',
    },
  ]),
];
