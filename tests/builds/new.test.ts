import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ProjectCopy, type CommandResult } from './project-copy.ts';

const copy = new ProjectCopy('full');

afterAll(() => copy.remove());

const command = 'src/authoring/new.ts';

/** Runs the command without a terminal. */
const begin = (kind: string, flags: Readonly<Record<string, string | readonly string[]>>): CommandResult =>
  copy.run(command, [
    kind,
    ...Object.entries(flags).flatMap(([flag, values]) => [values].flat().flatMap((value) => [`--${flag}`, value])),
  ]);

const topic = { name: 'Ropes', description: 'What ropes are made of, who pulls them, and how long one lasts.' };

/** Signs that mean something in YAML, in Markdown or in a tag. */
const odd = '#1: “Sand” — it’s "cheap", {a} <b> & 沙: yes';

const whole = {
  person: { name: 'Ada Stone', about: `Ada Stone says: ${odd}`, url: 'https://ada.example/' },
  topic,
  article: {
    title: `On sand: ${odd}`,
    description: 'What a maker of hourglasses says of patience, told here: in a single sentence.',
    topics: 'ropes,telling-the-hour',
    retells: 'muhn',
    authors: 'ada-stone',
  },
  criterion: { name: 'Weight: in pounds', question: 'Can it be carried?', group: 'making' },
  role: {
    name: 'Hourglass',
    'full-name': 'The glass on the sill: and whoever turns it',
    summary: 'A glass of sand that somebody has to turn, as a ringer of bells describes it in a bad temper.',
    source: 'quill',
    gist: 'Patience in a glass.',
    ...Object.fromEntries(
      ['churchyard', 'village', 'farms', 'over-the-ridge'].flatMap((part) => [
        [`reach-${part}`, 'partly'],
        [`because-${part}`, 'The ringer: he says so.'],
      ]),
    ),
  },
  source: {
    title: 'On Sand',
    author: 'Ede Sand',
    publisher: 'The Glass Press: a house',
    url: 'https://glass.example/on-sand',
    dated: '1901',
    kind: 'article',
    prefix: 'SAND',
    claim: [`opinion: ${odd}`, 'forecast: Glass will be cheap.'],
  },
  term: { term: 'Sand-glass', definition: 'Two bulbs: and some sand.', claims: 'Q1', 'see-also': 'gnomon,mizwala' },
};

/** Judges what the source foretold, which it cannot be read without. */
const forecast = {
  name: 'Glass will be cheap: and good',
  short: 'Cheap glass',
  claims: 'SAND2',
  verdict: 'held',
  prediction: 'That glass would be cheap.',
  reasoning: 'It is: by the penny.',
  evidence: 'A glass costs a penny.',
  sources: 'on-sand,clock-shop',
};

test('what was begun, of every kind, builds at once and breaks no rule', { timeout: 300_000 }, () => {
  for (const [kind, flags] of Object.entries({ ...whole, forecast })) {
    const { code, output } = begin(kind, flags);
    expect(code, output).toBe(0);
    for (const [, file = ''] of output.matchAll(/^Wrote (.*)\.$/gm)) expect(copy.read(file), output).not.toBe('');
  }
  // A second article is published as it was begun.
  expect(
    begin('article', {
      ...whole.article,
      title: 'A lecture retold',
      description: `${whole.article.description} Again.`,
    }).code,
  ).toBe(0);
  copy.change('content/articles/a-lecture-retold.mdx', 'draft: true\n', '');
  // What is said of the files that wait is done: the forecast cites the source, and judges what it foretold.
  for (const [folder, id] of [
    ['sources', 'on-sand'],
    ['claims', 'on-sand'],
    ['forecasts', 'glass-will-be-cheap-and-good'],
  ]) {
    copy.write(`content/${folder}/${id}.yaml`, copy.read(`content/${folder}/_${id}.yaml`));
    copy.delete(`content/${folder}/_${id}.yaml`);
  }
  expect(
    readdirSync(join(copy.folder, 'content'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\b_(?!example)/.test(name),
    ),
  ).toEqual([]);
  const { code, output } = copy.build();
  expect(code, output).toBe(0);
  expect(copy.checkPublication()).toEqual([]);
  expect(copy.read('dist/claims/index.html').includes('it’s &quot;cheap&quot;, {a} &lt;b&gt; &amp; 沙: yes')).toBe(
    true,
  );
});

test('a file that is there stays as it is', () => {
  expect(begin('topic', { ...topic, id: 'bells' }).code).toBe(0);
  const before = copy.read('content/topics/bells.yaml');
  const { code, output } = begin('topic', { ...topic, name: 'Bells' });
  expect(output).toBe('content/topics/bells.yaml is there already, and stays as it is: give another name with --id.\n');
  expect(code).toBe(1);
  expect(copy.read('content/topics/bells.yaml')).toBe(before);
});

test('what waits has its name too, and so has an article with another ending', () => {
  copy.write('content/topics/_cords.yaml', '');
  copy.write('content/articles/cords.md', '');
  expect(begin('topic', { ...topic, name: 'Cords' }).output).toContain('content/topics/_cords.yaml is there already');
  expect(begin('article', { ...whole.article, title: 'Cords' }).output).toContain('content/articles/cords.md is there');
});

test.each([
  [
    ['topic', '--name', 'Sand'],
    '--description is missing, as in: npm run new -- topic --name Hourglasses --description "What hourglasses are good for, who turns them, and how long they last."',
  ],
  [
    [],
    'Say first what is to be written, one of article, role, criterion, source, topic, term, forecast, person, as in: npm run new -- topic --name Hourglasses --description "What hourglasses are good for, who turns them, and how long they last."',
  ],
  [
    ['topci'],
    '“topci” is nothing that can be begun. Known: article, role, criterion, source, topic, term, forecast, person.',
  ],
  [['topic', '--nmae', 'Sand'], '--nmae is no flag here. Known: --name, --description, --id.'],
  [
    ['topic', '--name', '沙', '--description', topic.description],
    'No name for the file can be made of “沙”: give one in lower case with hyphens, as in --id on-sand.',
  ],
])('without a terminal, %j is answered in one sentence', (words, sentence) => {
  expect(copy.run(command, words)).toMatchObject({ code: 1, output: `${sentence}\n` });
});

test('another content folder is read, written and named as it was given', () => {
  copy.write('elsewhere/publication.yaml', copy.read('content/publication.yaml').replace('Pacific/Auckland', 'UTC'));
  const flags = ['--name', topic.name, '--description', topic.description];
  const { code, output } = copy.run(command, ['topic', ...flags], { CONTENT: 'elsewhere/' });
  expect(output).toMatch(/^Wrote elsewhere\/topics\/ropes\.yaml\.\nNext: .* CONTENT=elsewhere npm run dev shows it/);
  expect(code).toBe(0);
  expect(parse(copy.read('elsewhere/topics/ropes.yaml'))).toMatchObject(topic);
});
