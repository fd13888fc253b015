import { describe, expect, test } from 'vitest';
import { article } from '../../../../src/catalog/schemas/article.ts';
import { collections } from '../../../../src/catalog/schemas/collections.ts';
import { page } from '../../../../src/catalog/schemas/page.ts';
import { person } from '../../../../src/catalog/schemas/person.ts';
import { question } from '../../../../src/catalog/schemas/question.ts';
import { role } from '../../../../src/catalog/schemas/role.ts';
import { adviceOf, articleEntry, pageEntry, published, reachOf, roleEntry } from '../../entries.ts';
import { questionEntry, reasonOf } from '../../guide-entries.ts';
import { objectionsOf } from './objections.ts';

describe('a page', () => {
  const least = {
    title: 'About us',
    description: 'Who writes here, and how errors are put right, in a few words.',
    published,
  };
  const file = pageEntry('about').data;

  test('that says the least has no buttons and no bar to share it', () => {
    expect(page.parse(least)).toEqual({ ...least, actions: [], share: false });
  });

  test('may have words over, for and under its title, and buttons', () => {
    const words = { heading: 'Us', label: 'About', kicker: 'W', lead: 'We write.', share: true, updated: published };
    const actions = [
      { label: 'Go', page: 'compare' },
      { label: 'Licence', page: 'about', part: 'licence' },
    ];
    expect(objectionsOf(page, { ...file, ...words, actions })).toBe('');
  });

  test('may have a short description: it is measured when its numbers are in it', () =>
    expect(objectionsOf(page, { ...file, description: '{name}' })).toBe(''));

  test.each<[string, object, string]>([
    ['without a description', { description: undefined }, 'description: '],
    ['without its day', { published: undefined }, 'published: Write a date as 2026-11-21, without quotes.'],
    ['with a day in quotes', { published: '2026-11-21' }, 'published: Write a date as 2026-11-21, without quotes.'],
    [
      'with a button that leads to an address',
      { actions: [{ label: 'Go', page: '/compare/' }] },
      'actions.0.page: Write it in lower case with hyphens, like "technical-depth".',
    ],
    ['with a button that says nothing', { actions: [{ page: 'compare' }] }, 'actions.0.label: '],
    ['with a blank lead', { lead: ' ' }, 'lead: Write a few words here: readers see them.'],
    ['with an address of its own choice', { slug: 'x' }, ': Unrecognized key: "slug"'],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(page, { ...file, ...change })).toContain(objection),
  );
});

describe('a person', () => {
  const file = { name: 'Ada', published };

  test.each<[string, object]>([
    ['by name alone', {}],
    ['with a sentence and a page', { about: 'Steers.', url: 'https://ada.example/', updated: published }],
  ])('%s is taken', (_, change) => expect(objectionsOf(person, { ...file, ...change })).toBe(''));

  test.each<[string, object, string]>([
    ['without a name', { name: undefined }, 'name: '],
    ['with half an address', { url: 'ada.example' }, 'url: Write the whole address, with https:// or http://.'],
    [
      'with a script for a page',
      { url: 'javascript:alert(1)' },
      'url: Write the whole address, with https:// or http://.',
    ],
    ['without a day', { published: undefined }, 'published: Write a date as 2026-11-21, without quotes.'],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(person, { ...file, ...change })).toContain(objection),
  );
});

describe('an article', () => {
  const file = articleEntry().data;
  const { title, description, topics } = file;
  const least = { title, description, topics, published };

  test('that says the least is our own, by nobody in particular, and no draft', () => {
    expect(article.parse(least)).toEqual({
      ...least,
      authors: [],
      changes: [],
      formerly: [],
      leftOut: [],
      draft: false,
    });
  });

  test.each<[string, object, string]>([
    ['on no topic', { topics: [] }, 'topics: Name at least one topic from content/topics.'],
    ['with a title that is too long', { title: 'x'.repeat(91) }, 'title: Keep the title under 90 characters.'],
    ['by somebody who is no file', { authors: ['Ada van der Berg'] }, 'authors.0: Write it in lower case with hyphens'],
    ['that leaves a claim out without a reason', { leftOut: [{ claim: 'A3' }] }, 'leftOut.0.reason: '],
    [
      'that leaves out what is no claim',
      { leftOut: [{ claim: '3', reason: 'So.' }] },
      'leftOut.0.claim: Write a claim as the prefix of its source and a number, like A6.',
    ],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(article, { ...file, ...change })).toContain(objection),
  );
});

describe('a role', () => {
  const file = roleEntry('pilot').data;
  const account = { gist: 'Steers.' };

  test('may be described by many, and without a reach or a finding', () => {
    const accounts = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`source-${at}`, account]));
    expect(objectionsOf(role, { ...file, accounts })).toBe('');
  });

  test('may be advised on by claims, by other works, or by ourselves', () => {
    const says = 'it blows';
    const lines = { chooseIf: { says, claims: ['A1'] }, notIf: { says, sources: ['list'] }, ask: { says, ours: true } };
    const advice = { ...adviceOf(), ...lines };
    expect(objectionsOf(role, { ...file, accounts: { ada: { ...account, advice } } })).toBe('');
  });

  test('may have parts of any name in its reach: which there are is the publication’s to say', () => {
    expect(
      objectionsOf(role, {
        ...file,
        accounts: {
          ada: { ...account, reach: { ...reachOf('none'), 'the-moon': { extent: 'full', because: 'So.' } } },
        },
      }),
    ).toBe('');
  });

  test.each<[string, object, string]>([
    [
      'of a colour that the palette lacks',
      { colour: 'puce' },
      'colour: Choose blue, magenta, green, ochre, violet, teal, one no other role has, or leave it out.',
    ],
    [
      'with a reach of an extent that is none',
      { accounts: { ada: { ...account, reach: { deck: { extent: 'half', because: 'So.' } } } } },
      'accounts.ada.reach.deck.extent: Write full, partly, none or not-stated.',
    ],
    [
      'with a reach and no reason',
      { accounts: { ada: { ...account, reach: { deck: { extent: 'full' } } } } },
      'accounts.ada.reach.deck.because: ',
    ],
    [
      'with a line of advice that rests on nothing',
      { accounts: { ada: { ...account, advice: { ...adviceOf(), notIf: { says: 'it blows' } } } } },
      'accounts.ada.advice.notIf: Name the claims or the sources that this rests on, like claims: [A1], or write ours: true.',
    ],
    [
      'with half an advice',
      { accounts: { ada: { ...account, advice: { ...adviceOf(), ask: undefined } } } },
      'accounts.ada.advice.ask: ',
    ],
    ['with a place that is no number', { order: 0 }, 'order: Give its place as a whole number: 1 comes first.'],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(role, { ...file, ...change })).toContain(objection),
  );
});

describe('a question', () => {
  const file = questionEntry('what-hurts', [{ pilot: 3 }, { mate: 1 }]).data;
  const [answer] = file.answers;
  const withReason = (part: object) => ({
    answers: [answer, { ...answer, counts: [{ ...reasonOf(['pilot'], 1), ...part }] }],
  });

  test('may have answers that rest on no claim: whether they must is the catalog’s to say', () => {
    expect(objectionsOf(question, { ...file, ...withReason({ claims: undefined }) })).toBe('');
  });

  test.each<[string, object, string]>([
    ['with one answer', { answers: [answer] }, 'answers: Give at least two answers.'],
    ['with four points', withReason({ points: 4 }), 'answers.1.counts.0.points: Give 1, 2 or 3 points.'],
    ['with no points', withReason({ points: 0 }), 'answers.1.counts.0.points: Give 1, 2 or 3 points.'],
    ['for no outcome', withReason({ for: [] }), 'answers.1.counts.0.for: Name at least one outcome.'],
    ['with no reason', withReason({ because: undefined }), 'answers.1.counts.0.because: '],
  ])('%s is refused', (_, change, objection) =>
    expect(objectionsOf(question, { ...file, ...change })).toContain(objection),
  );
});

test('articles are read from .md and .mdx, pages from .mdx, everything else from .yaml', () => {
  const endings = Object.entries(collections).map(([folder, { endings: of }]) => [folder, of.join(' ')]);
  expect(Object.fromEntries(endings.filter(([, of]) => of !== 'yaml'))).toEqual({ articles: 'md mdx', pages: 'mdx' });
});
