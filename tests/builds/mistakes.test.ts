import { afterEach, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy | undefined;

afterEach(() => copy?.remove());

const article = 'content/articles/late-for-all.mdx';

/** What somebody does wrong, and what the build has to say of it. */
const mistakes: [mistake: string, make: (project: ProjectCopy) => void, says: (string | RegExp)[]][] = [
  [
    'a claim that no passage tells any more, and a role that is none',
    (project) => {
      project.change(article, /claims="(Q\d+) /, 'claims="');
      project.change('content/articles/the-boy-who-carried-the-hour.mdx', /roles="\w+/, 'roles="cuckoo');
    },
    [
      /^content\/articles\/late-for-all\.mdx: no passage carries Q\d+\. Name them in a passage’s claims="…", or in leftOut with the reason\.$/m,
      /^content\/articles\/the-boy-who-carried-the-hour\.mdx:\d+: <RoleComparison> roles names "cuckoo", which is not in content\/roles\. Known: /m,
    ],
  ],
  [
    'a description that is too short',
    (project) => project.change(article, /^description: .*$/m, 'description: Too short.'),
    ['late-for-all', 'Say in 50 characters or more what the reader will learn.'],
  ],
  [
    'a key that is misspelt',
    (project) => project.change('content/roles/bell.yaml', 'fullName:', 'fulName:'),
    ['bell', 'fulName'],
  ],
  [
    'a file that nothing reads',
    (project) => {
      project.write('content/stray.txt', 'Who am I?');
      project.write('content/glossary/sundial.yml', 'term: Sundial');
      project.write('content/articles/2026/x.mdx', 'An article.');
    },
    [
      /^content\/articles\/2026\/ is read by nothing\. Put each file into content\/articles\/ itself; pictures into a folder with the name of their article\.$/m,
      /^content\/glossary\/sundial\.yml is read by nothing\. Files here end in \.yaml\.$/m,
      /^content\/stray\.txt is read by nothing\. Put it into the folder of its kind: /m,
    ],
  ],
  [
    'a source that is gone',
    (project) => project.delete('content/sources/parish-count.yaml'),
    [/^content\/\w+\/[\w-]+\.yaml: .*"parish-count", which is not in content\/sources\. Known: /m],
  ],
  [
    'a tag in a file of Markdown',
    (project) => project.change('content/articles/a-noon-mark-in-an-afternoon.md', /$/, '\n\n<RoleCards />\n'),
    [
      /a-noon-mark-in-an-afternoon\.md:\d+: <RoleCards> is a tag, and tags work in files that end in \.mdx\. Rename the file\./,
    ],
  ],
  [
    'a setting that is none',
    (project) => project.change('content/publication.yaml', /^timeZone: .*$/m, 'timeZone: Valley/Time'),
    [/^publication\.yaml: timeZone: Write the name of a time zone, like Europe\/London\.$/m],
  ],
];

test.each(mistakes)('%s stops the build, which says so and leaves what was published', (_, make, says) => {
  const project = (copy = new ProjectCopy());
  make(project);
  // Stands for an earlier build, so that the loss of it would show.
  project.write('dist/index.html', '<p>published before</p>');
  const { code, output } = project.build();
  expect(code).not.toBe(0);
  for (const sentence of says) expect(output).toMatch(sentence);
  expect(project.published()).toEqual(['index.html']);
  expect(project.read('dist/index.html')).toBe('<p>published before</p>');
});
