import { describe, expect, test } from 'vitest';
import { correction } from '../../../../src/catalog/schemas/correction.ts';
import { forecast } from '../../../../src/catalog/schemas/forecast.ts';
import { source } from '../../../../src/catalog/schemas/source.ts';
import { objectionsOf } from './objections.ts';

const day = new Date('2026-11-21');

describe('a source', () => {
  const file = {
    title: 'A work',
    publisher: 'A press',
    url: 'https://example.com/',
    dated: '2013-08-07',
    kind: 'article',
    checked: day,
    published: day,
  };
  const notLinked = 'The page sells something.';

  test.each<[string, object]>([
    ['with an address', {}],
    ['with a reason why readers are not sent there', { url: undefined, notLinked }],
    ['that is undated', { dated: 'undated' }],
    ['dated by its month', { dated: '2013-08' }],
    ['dated by its year', { dated: '2013' }],
  ])('%s is taken', (_, change) => expect(objectionsOf(source, { ...file, ...change })).toBe(''));

  const eitherOr = 'url: Give the work’s address as url, or say in notLinked why readers are not sent there; not both.';
  const dates = 'dated: Write "2013-08-07", "2013-08", "2013" or "undated", in quotes.';
  test.each<[string, object, string]>([
    ['with neither address nor reason', { url: undefined }, eitherOr],
    ['with both', { notLinked }, eitherOr],
    ['with half an address', { url: 'example.com' }, 'url: Write the whole address, with https:// or http://.'],
    ['dated in words', { dated: 'August 2013' }, dates],
    [
      'of an unknown kind',
      { kind: 'podcast' },
      'kind: Write one of: article, slides, blog post, survey, encyclopaedia, interview, presentation, press release, news report, fact sheet, company page.',
    ],
    [
      'titled by somebody else',
      { titleFrom: 'them' },
      'titleFrom: Write address or us, or leave it out for the work’s own.',
    ],
    [
      'that says no day of its check',
      { checked: '2026-11-21' },
      'checked: Write a date as 2026-11-21, without quotes.',
    ],
    ['with a key that is misspelt', { autor: 'Ada' }, 'Unrecognized key: "autor"'],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(source, { ...file, ...change })).toContain(objection),
  );
});

describe('a forecast', () => {
  const file = {
    order: 1,
    published: day,
    name: 'It will rain',
    short: 'Rain',
    claims: ['A1'],
    verdicts: [{ verdict: 'held' }],
    prediction: 'Ada said so.',
    reasoning: ['It rained.'],
    series: ['rain'],
  };
  const evidence = { says: 'It was wet.', sources: ['ada'], confirmed: 'one' };
  const picture = { title: 'Rain', form: 'bars', panels: [{ series: ['rain'] }], caption: 'How it rained.' };

  test.each<[string, object]>([
    ['that rests on a run of figures', {}],
    ['that rests on evidence', { series: [], evidence: [evidence] }],
    ['that rests on a picture', { series: [], pictures: [picture] }],
    [
      'with a verdict on each of two sides',
      {
        verdicts: [
          { verdict: 'held', side: 'the rain' },
          { verdict: 'partly', side: 'the wind' },
        ],
      },
    ],
  ])('%s is taken', (_, change) => expect(objectionsOf(forecast, { ...file, ...change })).toBe(''));

  test.each<[string, object, string]>([
    [
      'that rests on nothing',
      { series: [] },
      'evidence: Give evidence, a picture or a series: a verdict rests on something.',
    ],
    ['without a verdict', { verdicts: [] }, 'verdicts: Give a verdict.'],
    [
      'with three',
      { verdicts: ['a side', 'b side', 'c side'].map((side) => ({ verdict: 'held', side })) },
      'verdicts: Give one verdict, or two for two sides.',
    ],
    [
      'with two of which one names no side',
      { verdicts: [{ verdict: 'held', side: 'the rain' }, { verdict: 'partly' }] },
      'verdicts: Say of each of two verdicts which side it is about.',
    ],
    [
      'with a verdict of another name',
      { verdicts: [{ verdict: 'true' }] },
      'verdicts.0.verdict: Write one of: held, partly, did not hold, disputed, cannot be judged, broadly adopted, nothing to score.',
    ],
    [
      'with a verdict of another kind',
      { verdicts: [{ verdict: 'broadly adopted' }] },
      'verdicts.0.verdict: Of kind forecast comes one of: held, partly, did not hold, disputed, cannot be judged. Write another verdict, or another kind.',
    ],
    [
      'that is advice and is said to have held',
      { kind: 'advice' },
      'verdicts.0.verdict: Of kind advice comes one of: broadly adopted, cannot be judged. Write another verdict, or another kind.',
    ],
    ['of no known kind', { kind: 'guess' }, 'kind: Write one of: forecast, advice, description.'],
    [
      'with a long list of those who made it',
      { forecaster: 'Everybody who looked at the sky, and some more' },
      'forecaster: Use 44 characters or fewer: it stands in a narrow column.',
    ],
    ['without reasons', { reasoning: [] }, 'reasoning: Give the reasons, a paragraph an entry.'],
    [
      'that judges along what is no claim',
      { covers: { 'the rain': 'It is the same.' } },
      'Write a claim as a letter and a number, like A6.',
    ],
    [
      'with too long a short name',
      { short: 'Rain that falls on the just and on the unjust' },
      'short: Use 44 characters or fewer: it stands in a narrow column.',
    ],
    [
      'with evidence from nowhere',
      { evidence: [{ ...evidence, sources: [] }] },
      'evidence.0.sources: Name at least one source.',
    ],
    [
      'with evidence confirmed in some other way',
      { evidence: [{ ...evidence, confirmed: 'surely' }] },
      'evidence.0.confirmed: Write one of: two or more, one, rounded.',
    ],
    [
      'with a picture of another form',
      { pictures: [{ ...picture, form: 'pie' }] },
      'pictures.0.form: Write bars, dots or rows.',
    ],
    [
      'with a picture of nothing',
      { pictures: [{ ...picture, panels: [] }] },
      'pictures.0.panels: Name at least one panel, like { series: [stack-utilisation] }.',
    ],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(forecast, { ...file, ...change })).toContain(objection),
  );
});

describe('a correction', () => {
  const file = { changed: day, in: 'articles/a-piece', was: 'It was so.', is: 'It is so.', why: 'A slip.' };
  const place = 'in: Write a folder and a name, like "articles/a-first-look" or "roles/pilot".';

  test.each(['articles/a-piece', 'roles/pilot', 'pairs/mate-vs-pilot', 'forecasts/rain'])('in %s is taken', (where) => {
    expect(objectionsOf(correction, { ...file, in: where })).toBe('');
  });

  test.each<[string, object, string]>([
    ['in a folder whose files show no corrections', { in: 'topics/sailing' }, place],
    ['in a file named with its ending', { in: 'articles/a-piece.mdx' }, place],
    ['that does not say what stood there', { was: '' }, 'was: Write a few words here: readers see them.'],
    ['that does not say what stands there', { is: '' }, 'is: Write a few words here'],
    ['that does not say why', { why: undefined }, 'why: '],
    ['without its day', { changed: 'today' }, 'changed: Write a date as 2026-11-21, without quotes.'],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(correction, { ...file, ...change })).toContain(objection),
  );
});
