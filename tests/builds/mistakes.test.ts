import { afterEach, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy | undefined;

afterEach(() => copy?.remove());

const boucher = 'content/articles/the-cmto-is-coming.mdx';
const mistakes: [string, (project: ProjectCopy) => void, RegExp[]][] = [
  [
    'a claim that no passage tells any more',
    (project) => project.change(boucher, 'claims="A6 A7"', 'claims="A7"'),
    [/content\/articles\/the-cmto-is-coming\.mdx: no passage carries A6\./, /leftOut with the reason/],
  ],
  [
    'a description that is too short',
    (project) => project.write(boucher, project.read(boucher).replace(/^description: .*$/m, 'description: Too short.')),
    [/the-cmto-is-coming/, /description/, /Say in 50 characters or more what the reader will learn\./],
  ],
  [
    'a role that a table in an article asks for and that is none',
    (project) => project.change(boucher, 'roles="cmto"', 'roles="cio"'),
    [/<RoleComparison roles="…"> names "cio"\. Known: cto, cmto, marketing-cto\./],
  ],
  [
    'a key that is misspelt',
    (project) => project.change('content/roles/cto.yaml', 'fullName:', 'fulName:'),
    [/cto/, /fullName|fulName/],
  ],
];

test.each(mistakes)('%s stops the build, says so and leaves what was published', (_, make, messages) => {
  const project = (copy = new ProjectCopy());
  make(project);
  // Stands for an earlier build, so that the loss of it would show.
  project.publishBefore('<p>published before</p>');
  const { code, output } = project.build();
  expect(code).toBe(1);
  for (const message of messages) expect(output).toMatch(message);
  expect(output).toContain('What was published before is still in dist/.');
  expect(project.read('dist/index.html')).toBe('<p>published before</p>');
});
