import type { z } from 'astro/zod';
import { forecast, verdicts } from '../catalog/schemas/forecast.ts';
import { claimsAtHand, optionsOf, sourcesToName } from './choices.ts';
import type { ContentAtHand } from './content-at-hand.ts';
import type { Question } from './questions.ts';

const evidence = forecast.shape.evidence.unwrap().element;
/** A text of a forecast may have figures in braces, which stand in the content: they are put in where one sees them. */
const plain = (rule: z.ZodString) => rule.regex(/^[^{}]*$/, 'Leave braces out: a figure is put in later, in the file.');

// Advice and descriptions are written by hand.
const verdict = forecast.shape.verdicts.element.shape.verdict.extract(verdicts);

/** What is asked of a forecast: what was foretold, what came of it, and how that is known. */
export const forecastQuestions = (content: ContentAtHand): Question[] => [
  { flag: 'name', asks: 'What was foretold, as a heading', rule: forecast.shape.name, example: 'Glass will be cheap' },
  { flag: 'short', asks: 'The same in 44 characters', rule: forecast.shape.short, example: 'Cheap glass' },
  {
    flag: 'claims',
    asks: 'The claims that it restates',
    rule: forecast.shape.claims.unwrap().element,
    isMany: true,
    isOptional: claimsAtHand(content).length === 0,
    choices: claimsAtHand(content),
    from: { place: `${content.name}/claims`, whenNone: '' },
  },
  { flag: 'verdict', asks: 'What came of it', rule: verdict, choices: optionsOf(verdict) },
  {
    flag: 'prediction',
    asks: 'What was foretold, and by whom, in a sentence or two',
    rule: plain(forecast.shape.prediction),
    example: 'That glass would be cheap.',
  },
  { flag: 'reasoning', asks: 'Why this verdict', rule: plain(forecast.shape.reasoning.element), example: 'It is.' },
  {
    flag: 'evidence',
    asks: 'What was found, in a sentence',
    rule: plain(evidence.shape.says),
    example: 'A glass costs a penny.',
  },
  {
    flag: 'sources',
    asks: 'The sources that say so',
    rule: evidence.shape.sources.element,
    isMany: true,
    ...sourcesToName(content, 'A verdict rests on a source, and there is none yet: begin with npm run new -- source.'),
  },
];
