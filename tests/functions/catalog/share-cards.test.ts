import { describe, expect, test } from 'vitest';
import { publication } from '../../../src/publication.ts';
import { leastContent, smallPublication } from '../content.ts';
import { articleEntry, ownArticle, roleEntry } from '../entries.ts';
import { outcomeEntry, questionEntry } from '../guide-entries.ts';
import { cardAt, columnsOf, content, reach } from './card-content.ts';

const accounts = [
  ['Pilot', 'teal', `According to Ada: ${reach.length}`],
  ['Mate', 'ochre', `According to Ada: ${reach.length}`, `According to Bob: ${reach.length}`],
];

describe('the image of a page', () => {
  test.each(['/', '/roles/'])('that is about all roles shows them: %s', (path) => {
    expect(columnsOf(cardAt(path))).toEqual(accounts);
    expect(cardAt(path).alt).toMatch(/ Bars: the reach of the Pilot and Mate\.$/);
  });

  test('of the comparison has a row for each account, named after its author where a role has several', () => {
    const { rows = [], columns, alt } = cardAt('/compare/');
    expect(rows.map((row) => [row.name, row.colour, row.reach.length])).toEqual([
      ['Pilot', 'teal', reach.length],
      ['Ada’s Mate', 'ochre', reach.length],
      ['Bob’s Mate', 'ochre', reach.length],
    ]);
    expect([columns, alt]).toEqual([[], expect.stringMatching(/ Bars: the reach of the Pilot and Mate\.$/)]);
  });

  test('of the guide has what it can lead to, in the colours of the roles, and says so', () => {
    const files = content();
    files.decision = [questionEntry('q', [{ pilot: 1, wait: 1 }, {}])];
    files.outcomes = [outcomeEntry('pilot', { role: 'pilot', account: 'ada' }), outcomeEntry('wait', { order: 2 })];
    const { answers = [], columns, alt } = cardAt('/decide/', files);
    expect(answers.map(({ colour }) => colour)).toEqual(['teal', undefined]);
    expect(columns).toEqual([]);
    for (const { name } of answers) expect(alt).toContain(name);
  });

  test.each(['/about/', '/subscribe/', '/articles/', '/claims/', '/sources/'])(
    'that is not shows its title: %s',
    (path) => {
      expect(cardAt(path)).toMatchObject({
        title: 'About us',
        columns: [],
        alt: `${publication.name}: About us.`,
        kicker: '',
      });
    },
  );

  test('bears what stands over its title, or what navigation calls it where that is another thing', () => {
    expect(cardAt('/').kicker).toBe('A log');
    expect(cardAt('/forecasts/').kicker).toBe('Forecasts');
    expect(cardAt('/about/').kicker).toBe('');
  });

  test('of the forecasts has a sign for each verdict, and says so; what is no forecast has none', () => {
    const { verdicts, columns, alt } = cardAt('/forecasts/');
    expect(verdicts).toEqual([
      { verdict: 'held', words: 'Held', count: 2 },
      { verdict: 'partly', words: 'Partly', count: 1 },
      { verdict: 'did not hold', words: 'Did not hold', count: 1 },
    ]);
    expect([columns, alt]).toEqual([[], 'What came of it. Held: 2, Partly: 1 and Did not hold: 1.']);
  });

  test('shows no bars where the publication has no reach, and speaks of none', () => {
    const files = content();
    files.roles = ['pilot', 'mate'].map((id, at) =>
      roleEntry(id, { order: at + 1, accounts: { ada: { gist: 'Steers.', reach: {}, findings: {} } } }),
    );
    expect(cardAt('/', files, { publication: { ...smallPublication, reach: [] } }).alt).toBe('Who steers?');
  });

  test('is the title alone where there are no roles', () =>
    expect(cardAt('/', leastContent())).toMatchObject({ columns: [], alt: 'The page home.' }));
});

describe('the image of an article', () => {
  test('that retells says whose work, and shows the roles as that work describes them', () => {
    const card = cardAt('/articles/a-piece/');
    expect(card).toMatchObject({
      path: '/share/article/a-piece.png',
      kicker: 'Retold from A press',
      title: 'A piece of ten letters',
      alt: 'A piece of ten letters. Bars: the reach of the Pilot and Mate.',
    });
    expect(columnsOf(card)).toEqual([
      ['Pilot', 'teal', `: ${reach.length}`],
      ['Mate', 'ochre', `: ${reach.length}`],
    ]);
  });

  test('that retells an author says who', () => {
    const files = content();
    files.articles = [articleEntry()];
    files.people = [];
    files.sources.forEach(({ data }) => (data.author = 'Ada Þór'));
    expect(cardAt('/articles/a-piece/', files).kicker).toBe('Retold from Ada Þór');
  });

  test('that is the publication’s own says so, and shows no roles', () =>
    expect(cardAt('/articles/own/')).toMatchObject({
      kicker: `By ${publication.name}`,
      columns: [],
      alt: 'Sails, mended.',
    }));

  test('that somebody wrote names them', () =>
    expect(cardAt('/articles/hers/')).toMatchObject({ kicker: 'By Eve and 林', alt: 'Why we tack!' }));
});

test('the image of a role bears its name in its colour, and each account’s bars', () => {
  const card = cardAt('/roles/mate/');
  expect(card).toMatchObject({
    path: '/share/role/mate.png',
    title: 'Mate',
    titleColour: 'ochre',
    lead: 'The mate of the ship',
    kicker: 'About us',
  });
  expect(columnsOf(card)).toEqual([
    [undefined, 'ochre', `According to Ada: ${reach.length}`],
    [undefined, 'ochre', `According to Bob: ${reach.length}`],
  ]);
  expect(card.alt).toBe('Mate: The mate of the ship. Bars: the reach of the Mate.');
});

test('the image of a pair has no title but the two roles, each with its full name', () => {
  const card = cardAt('/compare/mate-vs-pilot/');
  expect(card).not.toHaveProperty('title');
  expect(card.columns.map(({ name, fullName }) => [name, fullName])).toEqual([
    ['Pilot', 'The pilot of the ship'],
    ['Mate', 'The mate of the ship'],
  ]);
  expect(card.alt).toBe('Pilot and Mate, side by side. Bars: the reach of the Pilot and Mate.');
});

test('the image of a forecast says what was foretold, by whom, and each verdict with its side', () => {
  const card = cardAt('/forecasts/rain-1/');
  expect(card).toMatchObject({
    path: '/share/forecast/rain-1.png',
    kicker: 'Forecasts',
    columns: [],
    judged: [
      { verdict: 'did not hold', words: 'Did not hold', note: 'for a side' },
      { verdict: 'partly', words: 'Partly', note: 'for a side' },
    ],
  });
  expect(card.lead).toMatch(/^Forecast by /);
  expect(card.alt).toBe(`${card.title}. ${card.lead}. Did not hold for a side; partly for a side.`);
});

test('the image of a topic is its name, which says little without the publication’s in words', () =>
  expect(cardAt('/topics/sailing/')).toMatchObject({
    path: '/share/topic/sailing.png',
    kicker: 'Topic',
    title: 'Sailing',
    columns: [],
    alt: `${publication.name}: Sailing.`,
  }));

test('the pages of a list share the image of the first', () => {
  const files = leastContent();
  files.articles = Array.from({ length: 21 }, (_, at) => ownArticle(`a-${at}`));
  expect(cardAt('/articles/2/', files)).toEqual(cardAt('/articles/', files));
});
