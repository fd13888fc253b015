import { afterAll, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy('plain');

afterAll(() => copy.remove());

test('a source that was last checked long ago is named once at the end of a build that succeeds', () => {
  copy.write(
    'content/sources/hive-book.yaml',
    [
      'title: The Hive Book',
      'publisher: A press',
      'url: https://hive.example/',
      'dated: undated',
      'kind: article',
      'checked: 2020-02-29',
      'published: 2026-06-01',
      '',
    ].join('\n'),
  );
  copy.write(
    'content/pages/sources.mdx',
    '---\ntitle: Works\ndescription: The works that this publication cites, which is one at present.\npublished: 2026-06-01\n---\n\nSee <SourceLink id="hive-book">the book</SourceLink>.\n\n<WorksCited />\n',
  );
  const { code, output } = copy.build();
  expect(code, output).toBe(0);
  expect(output.match(/^content\/sources\/.*last checked.*$/gm)).toEqual([
    'content/sources/hive-book.yaml: last checked on 2020-02-29, more than 18 months ago. Look at it again and write the new day as checked.',
  ]);
});
