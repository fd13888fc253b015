import { expect, test } from 'vitest';
import { faultOfServerPath } from '../../../src/hosting/server-path.ts';

test.each(['/', '/srv/www', "/srv/l'été 2026; #1 (a*b)/www", '/srv/日晷/~new/%20/a@b'])(
  'a server can be told of %s',
  (path) => expect(faultOfServerPath('--root', path)).toBeUndefined(),
);

test.each([
  '/srv/$uri',
  '/srv/{host}/www',
  '/srv/"www"',
  '/srv/www\\',
  '/srv/a\nb',
  '/srv/a\u0000b',
  'www',
  './www',
  '',
])('what it would read otherwise is told in one sentence: %j', (path) =>
  expect(faultOfServerPath('--root', path)).toMatch(/^--root.*\.$/s),
);
