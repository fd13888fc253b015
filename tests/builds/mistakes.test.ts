import { afterEach, describe, expect, test } from 'vitest';
import { inFiles, inSettings } from './mistakes-in-files.ts';
import { inLinks, inTexts, inWriting } from './mistakes-in-texts.ts';
import { ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy | undefined;

afterEach(() => copy?.remove());

/** A line as it is compared: without its column and the list of what is known, which are other matters. */
const shortened = (line: string): string =>
  line
    .replace(/^(\S+:\d+):\d+: /, '$1: ')
    .replace(/The nearest of \d+: /, 'Known: ')
    .replace(/(Known: |of its kind: |cannot be read: Flow ).*$/, '$1…');

describe.each([
  ['files', [...inFiles, ...inWriting]],
  ['texts', inTexts],
  ['links', inLinks],
  ['the settings', inSettings],
])('mistakes in %s', (_, mistakes) => {
  test('stop the build, which says of each the file, the line and what to write, and leaves what was published', () => {
    const project = (copy = new ProjectCopy());
    for (const { make } of mistakes) make(project);
    // Stands for an earlier build, so that the loss of it would show.
    project.write('dist/index.html', '<p>published before</p>');
    const { code, output } = project.build();
    const said = output.split('\n').map(shortened);
    const isExpected = (line: string): boolean => mistakes.some(({ says }) => says.includes(line));
    const faults = [
      ...mistakes.flatMap(({ name, says }) =>
        says.filter((line) => !said.includes(line)).map((line) => `${name}: nothing says “${line}”`),
      ),
      ...mistakes.flatMap(({ name, says }) => (says.length > 0 ? [] : [`${name}: nothing is expected`])),
      ...said
        .filter((line) => line.trim() !== '' && !isExpected(line) && !isOfBuild(line))
        .map((line) => `the build says “${line}”`),
      ...said
        .filter((line, at) => (isExpected(line) || isOfBuild(line)) && said.indexOf(line) !== at)
        .map((line) => `twice: “${line}”`),
      ...(output.includes(project.folder) ? ['the build names a folder of the machine'] : []),
      ...(project.published().join() === 'index.html' ? [] : ['another file is published']),
      ...(project.read('dist/index.html') === '<p>published before</p>' ? [] : ['what was published is another']),
    ];
    expect(faults).toEqual([]);
    expect(code).toBe(1);
  });
});

/** What stands before and after the mistakes. */
function isOfBuild(line: string): boolean {
  return (
    line === 'The site was not built. What was published before is still in dist/.' ||
    line === '[astro] Unable to load your Astro config'
  );
}
