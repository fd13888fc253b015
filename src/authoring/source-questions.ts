import { z } from 'astro/zod';
import { claimKinds, claims } from '../catalog/schemas/claims.ts';
import { source } from '../catalog/schemas/source.ts';
import { optionsOf } from './choices.ts';
import { filesOf, type ContentAtHand } from './content-at-hand.ts';
import type { Question } from './questions.ts';

/** A claim as a writer writes it: what sort of statement it is, and what it says. */
export const claimPattern = new RegExp(`^(${claimKinds.join('|')}):\\s*(\\S[\\s\\S]*)$`);

const claimAdvice = `Write one of ${claimKinds.join(', ')}, a colon, and what the source says, like "opinion: Sand is patient."`;

/** A prefix that no other source has. */
const freePrefix = (content: ContentAtHand) => {
  const taken = new Set(filesOf(content, 'claims').map(({ data }) => data.prefix));
  return claims.shape.prefix.refine(
    (prefix) => !taken.has(prefix),
    'Another source has this prefix. Write one that is free.',
  );
};

/** What is asked of a work that is cited, and of its claims. */
export const sourceQuestions = (content: ContentAtHand): Question[] => [
  { flag: 'title', asks: 'Its title', rule: source.shape.title, example: 'On Sand' },
  { flag: 'author', asks: 'Its author, as printed', rule: source.shape.author.unwrap(), isOptional: true },
  { flag: 'publisher', asks: 'Who published it', rule: source.shape.publisher, example: 'The Glass Press' },
  { flag: 'url', asks: 'Its address', rule: source.shape.url.unwrap(), example: 'https://glass.example/on-sand' },
  {
    flag: 'not-linked',
    asks: 'Why readers are not sent there, in a sentence',
    rule: source.shape.notLinked.unwrap(),
    insteadOf: 'url',
  },
  {
    flag: 'dated',
    asks: 'Its date, like 2013-08-07, 2013-08 or 2013, or undated',
    rule: source.shape.dated,
    example: '1901',
  },
  { flag: 'kind', asks: 'What sort of work it is', rule: source.shape.kind, choices: optionsOf(source.shape.kind) },
  {
    flag: 'prefix',
    asks: 'What the numbers of its claims begin with, if it is taken apart into claims',
    rule: freePrefix(content),
    isOptional: true,
  },
  {
    flag: 'claim',
    asks: 'What it says, claim by claim, like “opinion: Sand is patient.”',
    rule: z.string().regex(claimPattern, claimAdvice),
    isMany: true,
    isOptional: true,
    goesWith: 'prefix',
  },
];
