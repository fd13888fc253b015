import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();

afterAll(() => copy.remove());

/** A file of YAML, from its lines. */
const yaml = (...lines: string[]): string => `${lines.join('\n')}\n`;

/** What a writer or developer may add: a file, or a change of one. */
const additions: Record<string, () => void> = {
  'a person': () => copy.write('content/people/ada-stone.yaml', yaml('name: Ada Stone', 'published: 2026-06-01')),
  'a topic': () =>
    copy.write(
      'content/topics/ropes.yaml',
      yaml(
        'name: Ropes',
        'description: What ropes are made of, who pulls them, and how long one lasts.',
        'published: 2026-06-01',
      ),
    ),
  'a source with claims': () => {
    copy.write(
      'content/sources/hourglass.yaml',
      yaml(
        'title: On Sand',
        'author: Ede Sand',
        'publisher: The Glass Press',
        'url: https://glass.example/on-sand',
        'dated: "1901"',
        'kind: article',
        'checked: 2026-06-01',
        'published: 2026-06-01',
      ),
    );
    copy.write(
      'content/claims/hourglass.yaml',
      yaml(
        'prefix: SAND',
        'claims:',
        '  SAND1: { kind: opinion, says: Sand is patient. }',
        '  SAND2: { kind: forecast, says: Glass will be cheap. }',
      ),
    );
  },
  'a term': () =>
    copy.write(
      'content/glossary/hourglass.yaml',
      yaml('term: Hourglass', 'definition: Two bulbs and some sand.', 'claims: [SAND1]', 'published: 2026-06-01'),
    ),
  'an article that retells, with a table, a footnote, a term and a link to another site': () =>
    copy.write(
      'content/articles/on-sand.mdx',
      [
        '---',
        'title: "On sand: patience in a glass"',
        'description: What a maker of hourglasses says of patience, retold with a table and a footnote.',
        'published: 2026-06-02',
        'topics: [ropes]',
        'retells: hourglass',
        'authors: [ada-stone]',
        '---',
        '',
        '<Passage id="patience" claims="SAND1 SAND2">',
        '',
        'Sand is patient, says the maker of the <Term id="hourglass">hourglass</Term>, and glass will be cheap.[^1]',
        '',
        '</Passage>',
        '',
        '## A table',
        '',
        '| Glass | Minutes |',
        '| :---- | ------: |',
        '| Small |       3 |',
        '',
        'More at [a site about sand](https://sand.example/).',
        '',
        '[^1]: A footnote.',
        '',
      ].join('\n'),
    ),
  'a forecast': () =>
    copy.write(
      'content/forecasts/cheap-glass.yaml',
      yaml(
        'order: 90',
        'name: Glass will be cheap',
        'short: Cheap glass',
        'published: 2026-06-02',
        'claims: [SAND2]',
        'verdicts: [{ verdict: held }]',
        'prediction: That glass would be cheap.',
        'reasoning: [It is, in the invented valley.]',
        'evidence: [{ says: A glass costs a penny., sources: [hourglass], confirmed: one }]',
      ),
    ),
  'a role': () =>
    copy.write(
      'content/roles/sandglass.yaml',
      yaml(
        'name: Hourglass',
        'fullName: The glass on the sill, and whoever turns it',
        'order: 9',
        'published: 2026-06-02',
        'summary: A glass of sand that somebody has to turn, as its maker describes it in a book of 1901.',
        'accounts:',
        '  hourglass:',
        '    gist: Patience in a glass.',
        '    reach:',
        ...['churchyard', 'village', 'farms', 'over-the-ridge'].map(
          (part) => `      ${part}: { extent: partly, because: The maker says so., claims: [SAND1] }`,
        ),
        '    findings:',
        '      upkeep: { says: Somebody has to turn it., claims: [SAND1] }',
      ),
    ),
  'a place to share pages to': () =>
    copy.change(
      'src/sharing/share-links.ts',
      'export const shareTargets: readonly ShareTarget[] = [',
      "export const shareTargets: readonly ShareTarget[] = [\n  { name: 'Pigeon', address: (title, address) => `https://pigeon.example/?t=${encodeURIComponent(title)}&u=${encodeURIComponent(address)}` },",
    ),
  'a reader to follow in': () =>
    copy.change(
      'src/sharing/reader-links.ts',
      'export const feedReaders: readonly FeedReader[] = [',
      "export const feedReaders: readonly FeedReader[] = [\n  { name: 'Owl', subscribeAddress: (feed) => `https://owl.example/?feed=${encodeURIComponent(feed)}` },",
    ),
  'a format of the feeds': () => {
    copy.change(
      'src/feed-files.ts',
      "'rss.xml': {",
      "'plain.json': { format: 'Plain JSON', mediaType: 'application/json' },\n  'rss.xml': {",
    );
    copy.change(
      'src/feeds/feed-response.ts',
      "'rss.xml': {",
      "'plain.json': { serialise: (feed) => JSON.stringify(feed.items.map(({ title }) => title)), type: 'application/json' },\n    'rss.xml': {",
    );
    copy.write('src/pages/plain.json.ts', copy.read('src/pages/feed.json.ts').replaceAll('feed.json', 'plain.json'));
    const topic = 'src/pages/topics/[topic]';
    copy.write(`${topic}/plain.json.ts`, copy.read(`${topic}/feed.json.ts`).replaceAll('feed.json', 'plain.json'));
  },
  'twenty articles of one day': () => {
    for (let number = 1; number <= 20; number += 1)
      copy.write(
        `content/articles/piece-${number}.md`,
        `---\ntitle: Piece number ${number}\ndescription: Piece ${number} of twenty that were written on the same day in June, to see where they go.\npublished: 2026-06-03\ntopics: [ropes]\n---\n\nA paragraph of piece ${number}.\n`,
      );
  },
};

beforeAll(() => {
  for (const add of Object.values(additions)) add();
});

test(`adding ${Object.keys(additions).join(', ')} breaks no rule of a publication`, () => {
  const { code, output } = copy.build({ SITE: 'https://example.org/sub/path' });
  expect(code, output).toBe(0);
  const checked = copy.checkPublication();
  expect(checked.code, checked.output).toBe(0);
});

test('what was added is there', () => {
  const added = [
    ...[
      'articles/on-sand/index.html',
      'articles/2/index.html',
      'topics/ropes/index.html',
      'roles/sandglass/index.html',
    ],
    ...['compare/bell-vs-sandglass/index.html', 'share/role/sandglass.png', 'plain.json', 'topics/ropes/plain.json'],
  ];
  const published = copy.published();
  expect(added.filter((file) => !published.includes(file))).toEqual([]);
});
