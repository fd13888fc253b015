import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { agreement } from '../../../../src/catalog/schemas/agreement.ts';
import { article } from '../../../../src/catalog/schemas/article.ts';
import { criterion } from '../../../../src/catalog/schemas/criterion.ts';
import { disagreement } from '../../../../src/catalog/schemas/disagreement.ts';
import { outcome } from '../../../../src/catalog/schemas/outcome.ts';
import { page } from '../../../../src/catalog/schemas/page.ts';
import { person } from '../../../../src/catalog/schemas/person.ts';
import { publication } from '../../../../src/catalog/schemas/publication.ts';
import { question } from '../../../../src/catalog/schemas/question.ts';
import { role } from '../../../../src/catalog/schemas/role.ts';
import { source } from '../../../../src/catalog/schemas/source.ts';
import { term } from '../../../../src/catalog/schemas/term.ts';
import { topic } from '../../../../src/catalog/schemas/topic.ts';
import { publication as said } from '../../../../src/publication.ts';
import { smallContent } from '../../content.ts';
import {
  articleEntry,
  criterionEntry,
  pageEntry,
  published,
  roleEntry,
  sourceEntry,
  termEntry,
  topicEntry,
} from '../../entries.ts';
import { outcomeEntry, questionEntry } from '../../guide-entries.ts';
import { objectionsOf } from './objections.ts';

const [agreed] = smallContent().agreements;
const [parted] = smallContent().disagreements;

/** Files that are right, each with the key under which readers see a name. */
const named: { kind: string; schema: z.ZodType; file: object | undefined; key: string }[] = [
  { kind: 'article', schema: article, file: articleEntry().data, key: 'title' },
  { kind: 'page', schema: page, file: pageEntry('about').data, key: 'title' },
  { kind: 'publication', schema: publication, file: said, key: 'name' },
  { kind: 'person', schema: person, file: { name: 'Ada', published }, key: 'name' },
  { kind: 'source', schema: source, file: sourceEntry('ada').data, key: 'title' },
  { kind: 'role', schema: role, file: roleEntry('pilot').data, key: 'name' },
  { kind: 'criterion', schema: criterion, file: criterionEntry('breadth').data, key: 'name' },
  { kind: 'topic', schema: topic, file: topicEntry('sailing', 'Sailing').data, key: 'name' },
  { kind: 'term', schema: term, file: termEntry('keel').data, key: 'term' },
  { kind: 'question', schema: question, file: questionEntry('q', [{ pilot: 1 }, { mate: 1 }]).data, key: 'question' },
  { kind: 'outcome', schema: outcome, file: outcomeEntry('sail').data, key: 'name' },
  { kind: 'agreement', schema: agreement, file: agreed?.data, key: 'name' },
  { kind: 'disagreement', schema: disagreement, file: parted?.data, key: 'name' },
];

describe.each(named)('what a $kind is called', ({ schema, file, key }) => {
  test.each(['A', '日晷', 'Ö', '“', '3', 'Name, with — “signs” & <tags>', 'اسم'])('may be %s', (name) =>
    expect(objectionsOf(schema, { ...file, [key]: name })).toBe(''),
  );

  test.each(['', ' ', '\n\t', '\u00a0'])('may not be blank: %j', (name) =>
    expect(objectionsOf(schema, { ...file, [key]: name })).toMatch(
      new RegExp(`^${key}: (Write a few words here: readers see them|Give the article a title)\\.$`),
    ),
  );

  test('is asked for', () =>
    expect(objectionsOf(schema, { ...file, [key]: undefined })).toMatch(new RegExp(`^${key}: `)));
});

describe('a key that is misspelt is named in', () => {
  test.each(named)('a $kind', ({ schema, file }) =>
    expect(objectionsOf(schema, { ...file, descripton: 'x' })).toBe(': Unrecognized key: "descripton"'),
  );
});
