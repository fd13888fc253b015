import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { differing, ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();
beforeAll(() => {
  copy.change('content/articles/kanarienvogel-zukunft.mdx', /^published: .*$/m, 'published: 2028-02-29');
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => copy.remove());

/** Builds from nothing. @param zone in which the machine lies */
function build(day: string, zone: string): Map<string, string> {
  vi.stubEnv('TODAY', day);
  vi.stubEnv('TZ', zone);
  const { code, output } = copy.run('src/commands/build.mjs', ['--fresh']);
  if (code !== 0) throw new Error(output);
  return copy.site();
}

const waiting = 'articles/kanarienvogel-zukunft/index.html';

test('a day makes the same site wherever the machine lies that builds it, with what is published on it', () => {
  const site = build('2028-02-29', 'Pacific/Kiritimati');
  expect([...site.keys()]).toContain(waiting);
  expect(differing(site, build('2028-02-29', 'America/Los_Angeles'))).toEqual([]);
});

test('on the day before, nothing of it is anywhere', () => {
  const named = [...build('2028-02-28', 'Asia/Kathmandu')].filter((file) => file.join(' ').includes('kanarienvogel'));
  expect(named.map(([file]) => file)).toEqual([]);
});

test('a thousand years later the site holds to all rules', () => {
  expect([...build('2999-12-31', 'UTC').keys()]).toContain(waiting);
  expect(copy.checkPublication()).toEqual([]);
});
