import { expect, test } from 'vitest';
import { checkPlace } from '../../../src/commands/set-up.mjs';

test.each([
  ['pnpm/10.4.1 npm/? node/v22.13.0 linux x64', 'build', 'pnpm'],
  ['yarn/1.22.22 npm/? node/v22.13.0 linux x64', 'test', 'yarn'],
  ['bun/1.2.2 npm/? node/v22.13.0 linux x64', 'preview', 'bun'],
])('who runs it by %s is told to use npm', (agent, event, program) => {
  expect(() => checkPlace(agent, event)).toThrow(
    `This project is run by npm, not by ${program}: write npm run ${event}.`,
  );
});

test.each(['npm/11.6.0 node/v26.10.0 linux x64 workspaces/false', undefined, ''])('by %s all is well', (agent) => {
  expect(() => checkPlace(agent, 'build', '/srv/project')).not.toThrow();
});

test.each(['/srv/a#b', '/srv/what?', '/srv/*', '/srv/100%'])('in the folder %s nothing is begun', (folder) => {
  expect(() => checkPlace('npm/11.6.0', 'build', folder)).toThrow(/^The project lies in .*: call it something else\.$/);
});
