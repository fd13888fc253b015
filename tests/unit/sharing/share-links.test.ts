import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareTargets } from '../../../src/sharing/share-links.ts';
import { anyTitle } from './hostile.ts';

/** Where each target takes the words and the address from, read by the browser’s own parser of addresses. */
const readers: Record<string, (link: URL) => { words?: string | undefined; address?: string | undefined }> = {
  Mail: ({ searchParams }) => ({
    words: searchParams.get('subject') ?? undefined,
    address: searchParams.get('body') ?? undefined,
  }),
  LinkedIn: ({ searchParams }) => ({ address: searchParams.get('url') ?? undefined }),
  Bluesky: ({ searchParams }) => twoLines(searchParams.get('text') ?? ''),
  Mastodon: ({ hash }) => twoLines(new URLSearchParams(hash.slice(1)).get('text') ?? ''),
  X: ({ searchParams }) => ({
    words: searchParams.get('text') ?? undefined,
    address: searchParams.get('url') ?? undefined,
  }),
};

function twoLines(text: string): { words: string; address: string } {
  const at = text.lastIndexOf('\n');
  return { words: text.slice(0, at), address: text.slice(at + 1) };
}

const address = 'https://example.org/cto/articles/a-piece/?a=1&b=2#:~:text=x%2Dy';

test('a page can be shared by mail, LinkedIn, Bluesky, Mastodon and X', () =>
  expect(shareTargets.map(({ name }) => name)).toEqual(['Mail', 'LinkedIn', 'Bluesky', 'Mastodon', 'X']));

test.each(shareTargets)('$name gets any title and address as they are', ({ name, address: addressOf }) => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const link = addressOf(title, address);
      expect(link).toMatch(/^[\w.~:/?#@!$&'()*+,;=%-]+$/);
      const read = readers[name]?.(new URL(link));
      expect(read?.address).toBe(address);
      // Half of a surrogate pair cannot be written in an address.
      if (name !== 'LinkedIn') expect(read?.words).toBe(title.toWellFormed());
    }),
  );
});

test.each(shareTargets)('$name is reached by a plain link to a page of its own', ({ name, address: addressOf }) => {
  const hosts: Record<string, string> = {
    Mail: '',
    LinkedIn: 'www.linkedin.com',
    Bluesky: 'bsky.app',
    Mastodon: 'share.joinmastodon.org',
    X: 'x.com',
  };
  const link = new URL(addressOf('A title', address));
  expect(link.protocol).toBe(name === 'Mail' ? 'mailto:' : 'https:');
  expect(link.host).toBe(hosts[name]);
});

test('mail has its spaces as %20: a plus sign would be shown as one', () => {
  expect(shareTargets[0]?.address('Two words + one', 'https://example.org/')).toBe(
    'mailto:?subject=Two%20words%20%2B%20one&body=https%3A%2F%2Fexample.org%2F',
  );
});

test('Mastodon’s page is told what to share in the fragment, which no server is sent', () => {
  const link = new URL(shareTargets.find(({ name }) => name === 'Mastodon')?.address('A title', address) ?? '');
  expect(link.search).toBe('');
  expect(link.hash).toContain('A%20title');
});
