import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContentAtHand, type ContentAtHand } from '../../../src/authoring/content-at-hand.ts';
import { readFlags } from '../../../src/authoring/flags.ts';
import { newFiles } from '../../../src/authoring/new-file.ts';
import { kindsOfFiles, newKinds, type NewKind } from '../../../src/authoring/new-kinds.ts';
import { nextStep } from '../../../src/authoring/next-steps.ts';
import { exampleFlags, missingFlags } from '../../../src/authoring/questions.ts';
import { whatToDoFirst } from '../../../src/authoring/waiting.ts';
import { dataFaults } from '../../../src/publishing/file-faults.ts';
import { textFaults } from '../../../src/publishing/text-file-faults.ts';
import { collections } from '../../../src/catalog/schemas/collections.ts';

const root = resolve(import.meta.dirname, '../../..');
const full = readContentAtHand(root, 'tests/fixtures/full/content');
const plain = readContentAtHand(root, 'tests/fixtures/plain/content');

const description = 'What ropes are made of, who pulls them, and how long one lasts.';

/** The answers of a whole command that a message gives as an example. */
const exampleAnswers = (kind: NewKind, content = full) => {
  const questions = kindsOfFiles[kind].questions(content);
  return readFlags(
    exampleFlags(questions).map((word) => word.replace(/^"|"$/g, '')),
    questions,
  );
};

/** Reads flags of a kind. */
const read = (kind: NewKind, words: readonly string[], content = full) =>
  readFlags(words, kindsOfFiles[kind].questions(content));

/** What lies in the full publication, and a file more. */
const withFile = (folder: keyof ContentAtHand['files'], file: object): ContentAtHand => ({
  ...full,
  files: {
    ...full.files,
    [folder]: [...(full.files[folder] ?? []), { id: 'sand', ending: 'yaml', isWaiting: false, data: {}, ...file }],
  },
});

describe('files', () => {
  test.each(newKinds)('the example of a command for “%s” lacks nothing, and makes files without a fault', (kind) => {
    const answers = exampleAnswers(kind);
    expect(missingFlags(kindsOfFiles[kind].questions(full), answers)).toEqual([]);
    for (const { folder, ending, text } of newFiles(kind, answers, full)) {
      expect(dataFaults(text, collections[folder].schema, ending === 'mdx', '/')).toEqual([]);
      expect(ending === 'mdx' ? textFaults(text, '/x.mdx') : []).toEqual([]);
    }
  });

  test('any text is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).map((words) => words.replaceAll('\r', '').trim()),
        (words) => {
          const [file] = newFiles('topic', { name: [`${words}x`], description: [description] }, full);
          expect(parse(file?.text ?? '', { customTags: ['timestamp'] })).toEqual({
            name: `${words}x`,
            description,
            published: full.today,
          });
        },
      ),
    );
  });

  test.each(['yes', '1901', '2013-08-07', '1_000', '12:30:45', '~', '- a', '# b', 'a: b', "it's", '"q"', '沙'])(
    'the text %j is a text to readers of any YAML',
    (name) => {
      const [file] = newFiles('topic', { name: [name], description: [description] }, full);
      expect(parse(file?.text ?? '', { version: '1.1' })).toMatchObject({ name });
      expect(parse(file?.text ?? '')).toMatchObject({ name });
    },
  );

  test('an article is a draft', () => {
    expect(newFiles('article', exampleAnswers('article'), full)[0]?.text).toMatch(
      /^---\ntitle: On sand\n[\s\S]*\ndraft: true\n---\n\nBegin with/,
    );
  });

  test('an article that retells a work has a passage for each of its claims, whose signs mean nothing', () => {
    const data = {
      prefix: 'S',
      claims: {
        S10: { kind: 'opinion', says: 'It {is} <b>*cheap*</b>.' },
        S2: { kind: 'opinion', says: 'Sand.' },
      },
    };
    const [file] = newFiles(
      'article',
      { ...exampleAnswers('article'), retells: ['sand'] },
      withFile('claims', { data }),
    );
    expect(textFaults(file?.text ?? '', '/x.mdx')).toEqual([]);
    expect(file?.text.split('---\n\n')[1]).toBe(
      '<Passage id="s2" claims="S2">\n\nSand.\n\n</Passage>\n\n<Passage id="s10" claims="S10">\n\nIt \\{is\\} &lt;b>\\*cheap\\*&lt;/b>.\n\n</Passage>\n',
    );
  });

  test('a source with a prefix comes with its claims, numbered', () => {
    const words = ['--prefix', 'SAND', '--claim', 'opinion: Sand: patient.', '--claim', 'bio-fact: A maker.'];
    const files = newFiles('source', { ...exampleAnswers('source'), ...read('source', words) }, full);
    expect(files.map(({ folder }) => folder)).toEqual(['sources', 'claims']);
    expect(parse(files[1]?.text ?? '')).toEqual({
      prefix: 'SAND',
      claims: { SAND1: { kind: 'opinion', says: 'Sand: patient.' }, SAND2: { kind: 'bio-fact', says: 'A maker.' } },
    });
  });

  test('what is in an order stands last', () => {
    expect(newFiles('role', exampleAnswers('role'), withFile('roles', { data: { order: 40 } }))[0]?.text).toContain(
      '\norder: 41\n',
    );
  });

  test('a source is linked or says why not, and not both', () => {
    expect(() => newFiles('source', { ...exampleAnswers('source'), 'not-linked': ['It is gone.'] }, full)).toThrow(
      'not both',
    );
  });
});

describe('what waits', () => {
  test.each(newKinds)('of what names things that are read, only a source waits: %s', (kind) => {
    expect(whatToDoFirst(kind, 'sand', exampleAnswers(kind), full)).toHaveLength(kind === 'source' ? 1 : 0);
  });

  test('a thing waits for the page that shows it', () => {
    expect(whatToDoFirst('term', 'sand', exampleAnswers('term', plain), plain)).toEqual([
      'Write tests/fixtures/plain/content/pages/glossary.mdx, with a title and a description: it is what shows this.',
    ]);
    expect(whatToDoFirst('criterion', 'sand', {}, plain).at(-1)).toContain('npm run new -- role');
    expect(whatToDoFirst('role', 'sand', {}, plain).at(-1)).toContain('npm run new -- criterion');
  });

  test('what names a source that waits, waits with it', () => {
    const content = withFile('sources', { isWaiting: true });
    expect(whatToDoFirst('role', 'turner', { ...exampleAnswers('role'), source: ['sand'] }, content)).toEqual([
      'Take the _ off the name of tests/fixtures/full/content/sources/_sand.yaml, which this names.',
    ]);
  });

  test('a source waits until what it foretold is judged', () => {
    const answers = { prefix: ['SAND'], claim: ['opinion: Sand is patient.', 'forecast: Glass will be cheap.'] };
    expect(whatToDoFirst('source', 'sand', answers, full).at(-1)).toBe(
      'Judge what it foretold: npm run new -- forecast --claims SAND2.',
    );
  });
});

test('a next step names the address and, for another publication, its folder', () => {
  const own = { ...full, name: 'content', publication: { ...full.publication, address: 'https://a.example/sub/' } };
  expect(nextStep('article', 'on-sand', {}, own)).toMatch(/\. npm run dev shows it at \/sub\/articles\/on-sand\/ as/);
  expect(nextStep('topic', 'sand', {}, full)).toContain(' CONTENT=tests/fixtures/full/content npm run dev ');
});

test('an article needs a topic, and says how one is begun', () => {
  const questions = kindsOfFiles.article.questions({ ...full, files: {} });
  expect(questions.find(({ choices }) => choices?.length === 0)?.from?.whenNone).toContain('npm run new -- topic');
});
