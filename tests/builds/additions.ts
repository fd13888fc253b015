/** What a writer or a developer may add to a publication, in the way that the README says. */
import { yaml, type Addition } from './addition.ts';
import { longLists } from './long-lists.ts';
import type { ProjectCopy } from './project-copy.ts';

const article = 'content/articles/how-far-out-was-the-bell.mdx';
const articlePage = 'articles/how-far-out-was-the-bell/index.html';
const published = 'published: 2026-06-02';

/** A change that writes a file. */
const file =
  (name: string, ...lines: string[]) =>
  (copy: ProjectCopy): void =>
    copy.write(name, yaml(...lines));

/** A change that writes more at the end of an article. */
const more =
  (text: string) =>
  (copy: ProjectCopy): void =>
    copy.change(article, /$/, `\n${text}\n`);

/** In the order in which they are made; what a later one names is there by then. */
export const additions: readonly Addition[] = [
  {
    name: 'a topic',
    add: file(
      'content/topics/ropes.yaml',
      ...['name: Ropes', 'description: What ropes are made of, who pulls them, and how long one lasts.', published],
    ),
    shows: { 'topics/ropes/index.html': 'What ropes are made of', 'topics/ropes/atom.xml': 'Ropes' },
  },
  {
    name: 'an article',
    add: file(
      'content/articles/on-sand.mdx',
      ...['---', 'title: "On sand: patience in a glass"', published, 'topics: [ropes]'],
      ...['description: What a maker of hourglasses says of patience, told here in a single sentence.', '---', ''],
      'Sand is patient, says the maker of an hourglass.',
    ),
    shows: { 'articles/on-sand/index.html': 'Sand is patient', 'rss.xml': 'On sand: patience', 'llms.txt': 'On sand' },
  },
  {
    name: 'a source',
    add: (copy) => {
      copy.write(
        'content/sources/hourglass.yaml',
        yaml(
          ...['title: On Sand', 'author: Ede Sand', 'publisher: The Glass Press', 'url: https://glass.example/on-sand'],
          ...['dated: "1901"', 'kind: article', 'checked: 2026-06-01', published],
        ),
      );
      more('See <SourceLink id="hourglass">the book on sand</SourceLink>.')(copy);
    },
    shows: { 'sources/index.html': 'https://glass.example/on-sand', [articlePage]: 'the book on sand' },
  },
  {
    name: 'a claim',
    add: (copy) => {
      copy.change('content/claims/quill.yaml', /$/, '  Q17: { kind: forecast, says: Glass will be cheap. }\n');
      copy.change('content/articles/late-for-all.mdx', 'claims="Q1 Q2"', 'claims="Q1 Q2 Q17"');
    },
    shows: { 'claims/index.html': 'Glass will be cheap.' },
  },
  {
    name: 'a term of the glossary',
    add: file(
      'content/glossary/hourglass.yaml',
      ...['term: Hourglass', 'definition: Two bulbs and some sand.', 'claims: [Q1]', published],
    ),
    shows: { 'glossary/index.html': 'Two bulbs and some sand.' },
  },
  {
    name: 'a forecast',
    add: file(
      'content/forecasts/cheap-glass.yaml',
      ...['order: 90', 'name: Glass will be cheap', 'short: Cheap glass', published, 'claims: [Q17]'],
      ...['verdicts: [{ verdict: held }]', 'prediction: That glass would be cheap.', 'reasoning: [It is.]'],
      'evidence: [{ says: A glass costs a penny., sources: [clock-shop], confirmed: one }]',
    ),
    shows: { 'forecasts/index.html': 'That glass would be cheap.' },
  },
  {
    name: 'a criterion',
    add: file(
      'content/criteria/weight.yaml',
      ...['name: Weight', 'question: Can it be carried?', 'group: making', 'order: 90', published],
    ),
    shows: { 'compare/index.html': 'Weight', 'compare/roles.csv': 'Weight' },
  },
  {
    name: 'a role',
    add: file(
      'content/roles/sandglass.yaml',
      ...['name: Hourglass', 'fullName: The glass on the sill, and whoever turns it', 'order: 9', published],
      'summary: A glass of sand that somebody has to turn, as a ringer of bells describes it in a bad temper.',
      ...['accounts:', '  quill:', '    gist: Patience in a glass.', '    reach:'],
      ...['churchyard', 'village', 'farms', 'over-the-ridge'].map(
        (part) => `      ${part}: { extent: partly, because: The ringer says so., claims: [Q1] }`,
      ),
      ...['    findings:', '      upkeep: { says: Somebody has to turn it., claims: [Q1] }'],
    ),
    shows: {
      'roles/sandglass/index.html': 'Patience in a glass.',
      'compare/index.html': 'Somebody has to turn it.',
      'compare/bell-vs-sandglass/index.html': 'Somebody has to turn it.',
      'share/role/sandglass.png': 'PNG',
    },
  },
  {
    name: 'a verdict on two roles',
    add: file(
      'content/pairs/boy-vs-sandglass.yaml',
      'verdict: A boy turns the glass, and so the valley has need of both of them.',
      'description: "Boy and glass side by side, row by row: one that walks from door to door, and one that has to be turned."',
      ...['claims: [Q1]', published],
    ),
    shows: { 'compare/boy-vs-sandglass/index.html': 'A boy turns the glass' },
  },
  {
    name: 'a link to another site',
    add: more('[Sand](https://sand.example/).'),
    shows: { [articlePage]: 'sand.example' },
  },
  {
    name: 'a table',
    add: more('| Glass | Minutes |\n| :---- | ------: |\n| Small |      33 |'),
    shows: { [articlePage]: 'data-align="right">33' },
  },
  {
    name: 'a footnote',
    add: more('The glass was turned.[^turned]\n\n[^turned]: By the baker’s wife.'),
    shows: { [articlePage]: 'By the baker’s wife.', 'atom.xml': 'By the baker’s wife.' },
  },
  {
    name: 'a place to share pages to',
    add: (copy) =>
      copy.change(
        'src/sharing/share-links.ts',
        /shareTargets.*\[$/m,
        "$&\n  { name: 'Pigeon', address: (title, address) => `https://pigeon.example/?t=${encode(title)}&u=${encode(address)}` },",
      ),
    shows: { [articlePage]: 'https://pigeon.example/' },
  },
  {
    name: 'a reader to follow in',
    add: (copy) =>
      copy.change(
        'src/sharing/reader-links.ts',
        /feedReaders.*\[$/m,
        "$&\n  { name: 'Owl', subscribeAddress: (feed) => `https://owl.example/?feed=${encodeURIComponent(feed)}` },",
      ),
    shows: { 'subscribe/index.html': 'https://owl.example/' },
  },
  {
    name: 'a format of the feeds',
    add: (copy) => {
      copy.write(
        'src/feeds/plain.ts',
        "import type { Feed } from './feed.ts';\n\n/** The titles of a feed. */\nexport const toPlain = (feed: Feed): string => JSON.stringify(feed.items.map(({ title }) => title));\n",
      );
      copy.change(
        'src/feed-files.ts',
        "'rss.xml': {",
        "'plain.json': { format: 'Plain JSON', mediaType: 'application/json' },\n  $&",
      );
      const list = 'src/feeds/feed-response.ts';
      copy.change(list, "'rss.xml': {", "'plain.json': { serialise: toPlain, type: 'application/json' },\n    $&");
      copy.change(list, /^/, "import { toPlain } from './plain.ts';\n");
      for (const folder of ['src/pages', 'src/pages/topics/[topic]'])
        copy.write(
          `${folder}/plain.json.ts`,
          copy.read(`${folder}/feed.json.ts`).replaceAll('feed.json', 'plain.json'),
        );
    },
    shows: { 'plain.json': 'On sand', 'topics/ropes/plain.json': 'On sand', 'subscribe/index.html': 'Plain JSON' },
  },
  ...longLists,
];
