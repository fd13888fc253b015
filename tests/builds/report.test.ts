import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BuildReport, FailedBuild } from '../../src/publishing/build-report.ts';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy('plain');
afterAll(() => copy.remove());

/** Builds as a program would have it done. Nothing but the report may stand in what it reads. */
function report(expected: number): string {
  const { code, stdout, output } = copy.run('src/commands/build.mjs', ['--json'], {
    SITE: 'https://bees.example/under/a/path/',
  });
  expect(code, output).toBe(expected);
  return stdout;
}

const build = (): BuildReport => JSON.parse(report(0)) as BuildReport;
const fail = (): FailedBuild => JSON.parse(report(1)) as FailedBuild;

test('a build reports in JSON what it published, what is other than before, and what there is to know', () => {
  copy.write(
    'content/articles/a-cold-day.md',
    '---\ntitle: A cold day\ndescription: What three hives do on a cold day, told by somebody who stood by and counted them.\npublished: 2026-03-01\ntopics: [roof-work]\ndraft: true\n---\n\nThey sit.\n',
  );
  const first = build();
  const files = copy.published().toSorted();
  expect(first).toMatchObject({
    ...{ ok: true, address: 'https://bees.example/under/a/path/', base: '/under/a/path/', folder: 'dist/' },
    ...{ unchanged: false, articles: 2, changed: files, gone: [], kept: 0, files: files.length },
  });
  expect(first.bytes).toBe(files.reduce((sum, file) => sum + statSync(join(copy.folder, 'dist', file)).size, 0));
  expect(first.pages).toBe(files.filter((file) => file.endsWith('.html')).length);
  expect(first.made).toBeGreaterThan(first.pages);
  const stages = ['waiting', 'reading', 'rendering', 'finishing', 'packing', 'publishing'];
  expect(Object.keys(first.milliseconds)).toEqual(stages);
  expect(first.notes.map(({ about, files: some }) => [about, ...some])).toEqual([
    ['drafts', 'a-cold-day.md'],
    ['host'],
  ]);

  const same = build();
  expect(same).toEqual({
    ...first,
    ...{ unchanged: true, kept: first.made, made: 0, changed: [], gone: [], milliseconds: {} },
  });

  copy.change('content/articles/the-first-warm-day.md', /$/, '\nAnd then it was evening.\n');
  const other = build();
  expect(other.changed).toContain('articles/the-first-warm-day/index.html');
  expect(other.changed).not.toContain('favicon.svg');
  expect([other.kept > 0, other.made > 0, other.kept + other.made]).toEqual([true, true, first.made]);
});

test('a build that fails reports each problem with its file and its line, and that a site is still there', () => {
  copy.change('content/articles/the-first-warm-day.md', /^published: .*$/m, 'published: 2026-02-30');
  const { problems, ...failed } = fail();
  expect(failed).toEqual({ ok: false, published: true });
  expect(problems).toEqual([
    {
      file: 'content/articles/the-first-warm-day.md',
      line:
        copy
          .read('content/articles/the-first-warm-day.md')
          .split('\n')
          .findIndex((line) => line.startsWith('published:')) + 1,
      column: 12,
      says: 'no calendar has the day 2026-02-30. Write one that it has.',
    },
  ]);
});
