import { afterEach, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy | undefined;

afterEach(() => copy?.remove());

test.each<[string, RegExp[]]>([
  [
    'content/sources/mediapost-2023.yaml',
    [
      /^content\/series\/who-wins-the-martech-budget\.yaml: it names "mediapost-2023", which is not in content\/sources\. Known: /m,
      /^content\/forecasts\/cmo-outspends-cio\.yaml: evidence names "mediapost-2023"/m,
    ],
  ],
  [
    'content/series/stack-utilisation.yaml',
    [
      /^content\/forecasts\/growing-complexity\.yaml: pictures names "stack-utilisation", which is not in content\/series\. Known: /m,
      /^content\/forecasts\/growing-complexity\.yaml: reasoning puts in "\{stack-utilisation@2020\}", but content\/series has no "stack-utilisation"\./m,
    ],
  ],
  [
    'content/claims/boucher-2013.yaml',
    [
      /^content\/forecasts\/cmo-outspends-cio\.yaml: claims names "A6", which is not in content\/claims\. Known: /m,
      /^content\/articles\/the-cmto-is-coming\.mdx:\d+: the passage "who-will-spend" names the claim A6, which no file in content\/claims has\./m,
    ],
  ],
])('without %s the site is not built; file and key are named, what was published stays', (file, sentences) => {
  const project = (copy = new ProjectCopy());
  project.delete(file);
  project.publishBefore('<p>published before</p>');
  const { code, output } = project.build();
  expect(code).toBe(1);
  for (const sentence of sentences) expect(output).toMatch(sentence);
  expect(project.read('dist/index.html')).toBe('<p>published before</p>');
  expect(project.published()).toEqual(['index.html']);
});
