import { afterAll, beforeAll, expect, test } from 'vitest';
import { additions } from './additions.ts';
import { ProjectCopy, type CommandResult } from './project-copy.ts';

/** Under a path, since most publications that are hosted for nothing have one. */
const address = { SITE: 'https://example.org/sub/path' };
const copy = new ProjectCopy();
let built: CommandResult;

beforeAll(() => {
  for (const { add } of additions) add(copy);
  built = copy.build(address);
});
afterAll(() => copy.remove());

/** What a publication’s rules find wrong with a copy; where it cannot be built, what the build says. */
function faultsOf(project: ProjectCopy, { code, output } = project.build(address)): string[] {
  // Without the time of day, which makes a new fault of an old one.
  return code === 0 ? project.checkPublication() : [output.replace(/^\d\d:\d\d:\d\d /gm, '')];
}

/** Makes the additions one after the other. @returns each new fault, after the name of the addition that made it */
function attribute(): string[] {
  const project = new ProjectCopy();
  const known = new Set<string>();
  try {
    const nothing = { name: 'nothing yet', add: (): void => undefined };
    return [nothing, ...additions].flatMap(({ name, add }) => {
      add(project);
      const faults = faultsOf(project).filter((fault) => !known.has(fault));
      for (const fault of faults) known.add(fault);
      return faults.map((fault) => `${name}: ${fault}`);
    });
  } finally {
    project.remove();
  }
}

// Long only where something is wrong, and has to be looked for.
test('no addition breaks a rule of publications', { timeout: 600_000 }, () => {
  const together = faultsOf(copy, built);
  const faults = together.length > 0 ? attribute() : [];
  // A fault that only all of them make together is the last one’s.
  expect(faults.length > 0 ? faults : together).toEqual([]);
});

test('every addition shows, in each place where it has to', () => {
  const published = new Set(copy.published());
  const faults = additions.flatMap(({ name, shows }) =>
    Object.entries(shows)
      .filter(([file, words]) => !published.has(file) || !copy.read(`dist/${file}`).includes(words))
      .map(([file, words]) => `${name}: ${file} does not have “${words}”`),
  );
  expect(faults).toEqual([]);
});
