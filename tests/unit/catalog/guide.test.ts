import { describe, expect, test } from 'vitest';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import type { Entries } from '../../../src/catalog/entries.ts';
import { articleText, smallContent, today } from '../content.ts';

const term = (id: string, word: string, seeAlso: string[] = []): Entries['glossary'][number] => ({
  id,
  data: { term: word, definition: 'What it means.', claims: [], seeAlso, published: today },
});
const question = (points: Record<string, number>[]): Entries['decision'][number] => ({
  id: 'what-hurts',
  data: {
    question: 'What hurts?',
    order: 1,
    published: today,
    answers: points.map((each) => ({ says: 'This.', points: each, because: 'For this reason.', claims: ['A1'] })),
  },
});

/** What the build says of the content after a change. */
function problemsOf(change: (content: Entries) => void): string {
  const content = smallContent();
  change(content);
  try {
    assembleCatalog(content, today);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the glossary', () => {
  test('comes in the order of the alphabet and knows where to look further', () => {
    const content = smallContent();
    content.glossary = [term('saas', 'SaaS'), term('martech', 'Martech', ['saas'])];
    const { glossary } = assembleCatalog(content, today);
    expect(glossary.map(({ term: word, seeAlso }) => [word, seeAlso])).toEqual([
      ['Martech', [{ id: 'saas', term: 'SaaS' }]],
      ['SaaS', []],
    ]);
  });

  test('stops the build where it points to a term it does not have', () => {
    expect(problemsOf(({ glossary }) => glossary.push(term('saas', 'SaaS', ['paas'])))).toContain(
      'content/glossary/saas.yaml: seeAlso names "paas"',
    );
  });

  test('is marked in an article only with terms it has, and each once', () => {
    const text = articleText(
      { all: 'A1 A2 A3' },
      'A <Term id="saas">SaaS</Term> and a <Term id="saas">SaaS</Term> and <Term id="paas">PaaS</Term>.',
    );
    const problems = problemsOf(({ articles, glossary }) => {
      glossary.push(term('saas', 'SaaS'));
      for (const article of articles) article.text = text;
    });
    expect(problems).toContain('<Term id="saas"> is explained on line 11 already. Mark the first use only.');
    expect(problems).toContain('<Term id="paas"> is not in content/glossary. Known: saas.');
  });
});

describe('a question of the decision guide stops the build', () => {
  test('when it gives points to a role that is none', () => {
    expect(problemsOf(({ decision }) => decision.push(question([{ cio: 1 }, {}])))).toContain(
      'content/decision/what-hurts.yaml: points names "cio"',
    );
  });

  test('when every answer gives the same points', () => {
    expect(problemsOf(({ decision }) => decision.push(question([{ cto: 2 }, { cto: 2 }])))).toContain(
      'every answer gives the same points, so the question decides nothing',
    );
  });

  test('and is fine when they differ', () => {
    expect(problemsOf(({ decision }) => decision.push(question([{ cto: 2 }, {}])))).toBe('');
  });
});
