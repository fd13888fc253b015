import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();
afterAll(() => copy.remove());

/** More than a feed brings and an archive holds, so that there are archives, which lead to each other. */
const articles = 45;

beforeAll(() => {
  for (let number = 1; number <= articles; number += 1) {
    const before = number === 1 ? '' : `[The one before](/articles/on-day-${number - 1}/#what-it-was) it was worse.`;
    copy.write(
      `content/articles/on-day-${number}.md`,
      `---\ntitle: What the bell did on day ${number}\ndescription: How late the bell of Orrin rang on day ${number} of the count, and who was in earshot when it did.\npublished: 2026-03-${String(1 + (number % 28)).padStart(2, '0')}\ntopics: [telling-the-hour]\n---\n\n## What it was\n\nIt rang ${number} seconds late. ${before}\n`,
    );
  }
  copy.change('content/articles/on-day-2.md', /^title:/m, 'formerly: [on-the-second-day]\ntitle:');
  const { code, output } = copy.build({ SITE: 'https://example.org/under/a/path/' });
  if (code !== 0) throw new Error(output);
});

test('under a path no rule is broken that holds for any publication: each address of each file leads somewhere', () => {
  expect(copy.published()).toContain('archive/1/atom.xml');
  expect(copy.checkPublication()).toEqual([]);
});
