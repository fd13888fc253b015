import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { plainly } from '../../../src/publishing/refused.ts';

const root = '/srv/project';
const refused = (code: string, path?: string | URL) =>
  Object.assign(new Error(`${code}: refused, open '${root}'`), { code, ...(path !== undefined && { path }) });

const said = (error: unknown): string => {
  const plain = plainly(error, root);
  return plain instanceof Error ? `${plain.stack}${plain.message}` : '';
};

test.each([
  [refused('ENOSPC'), /^No room is left on the disk for what is built\. /],
  [refused('EDQUOT', '/srv/project/dist/index.html'), /for dist\/index\.html either\. /],
  [refused('EROFS', '/srv/project'), /^The disk of the project can only be read\. /],
  [
    refused('EACCES', pathToFileURL('/srv/project/.cache/building')),
    /^You may not read or change \.cache\/building\. /,
  ],
  [refused('EPERM', '/var/www/site'), /^The system lets nobody change \/var\/www\/site\. /],
  [refused('EMFILE'), /^The system lets no more files be open at a time\. /],
  [new Error('Build failed', { cause: refused('ENOSPC') }), /^No room is left/],
  [Object.assign(new Error('Build failed'), { errors: [new Error('x'), refused('EROFS')] }), /can only be read/],
  // What is written in Rust numbers them, with a stack of its own.
  [
    new Error('Failed\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:'),
    /^No room is left/,
  ],
])('what the system refuses is told in a sentence, without a place in the program', (error, sentence) => {
  expect(said(error)).toMatch(sentence);
});

test.each([new Error('Something else'), refused('ENOENT', '/srv/project/dist'), 'no error', undefined])(
  'anything else stays what it is',
  (error) => {
    expect(plainly(error, root)).toBe(error);
  },
);
