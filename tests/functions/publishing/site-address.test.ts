import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../../src/publishing/site-address.ts';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/', 'https://example.org/'],
  [' HTTPS://Example.ORG/cto ', 'https://example.org/cto/'],
  ['https://example.org//cto//two//', 'https://example.org/cto/two/'],
  ['http://localhost:4321/cto/', 'http://localhost:4321/cto/'],
  ['https://example.org:443/', 'https://example.org/'],
  ['https://münchen.example/~press/2.0/', 'https://xn--mnchen-3ya.example/~press/2.0/'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ['http://wiki/cto/../press', 'http://wiki/press/'],
])('“%s” is the address %s', (written, address) => expect(siteAddress(written).href).toBe(address));

describe('what is no address of a site is told in one sentence that names SITE and what to write', () => {
  test.each([
    'garbage',
    'example.org',
    'example.org/cto/',
    'localhost:4321',
    '//example.org/',
    '/cto/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'file:///srv/www/',
    'https:example.org',
    'https://',
    'https://exa mple.org/',
    'https://example.org:port/',
    'https://example.org/ü/',
    'https://example.org/a b/',
    'https://example.org/a%20b/',
    'https://example.org/$1/',
    'https://example.org/?q=1',
    'https://example.org/#h',
    'https://example.org/cto/?q=1#h',
  ])('%s', (written) =>
    expect(() => siteAddress(written)).toThrow(/^SITE.*[.] Write one like https:\/\/example\.org\/ or https.*\.$/),
  );

  test.each(['https://user:secret@example.org/', 'https://:secret@example.org/', 'ftp://user:secret@example.org/'])(
    '%s, whose password is not repeated',
    (written) => {
      expect(() => siteAddress(written)).toThrow(/^SITE(?!.*secret).*Write one like/);
    },
  );
});
