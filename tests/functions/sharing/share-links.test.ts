import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareTargets } from '../../../src/sharing/share-links.ts';
import { anyTitle } from './hostile.ts';

/** Where the targets we know take the words and the address from, and what stands before that. */
const known: Record<string, { at: string; read: (link: URL) => { words?: string | null; address: string | null } }> = {
  Mail: {
    at: 'mailto:?',
    read: ({ searchParams }) => ({ words: searchParams.get('subject'), address: searchParams.get('body') }),
  },
  // It takes no words.
  LinkedIn: {
    at: 'https://www.linkedin.com/',
    read: ({ searchParams }) => ({ address: searchParams.get('url') }),
  },
  Bluesky: { at: 'https://bsky.app/', read: ({ searchParams }) => twoLines(searchParams.get('text') ?? '') },
  Mastodon: {
    at: 'https://share.joinmastodon.org/',
    read: ({ hash }) => twoLines(new URLSearchParams(hash.slice(1)).get('text') ?? ''),
  },
  X: {
    at: 'https://x.com/',
    read: ({ searchParams }) => ({ words: searchParams.get('text'), address: searchParams.get('url') }),
  },
};

function twoLines(text: string): { words: string; address: string } {
  const at = text.lastIndexOf('\n');
  return { words: text.slice(0, at), address: text.slice(at + 1) };
}

const address = 'https://example.org/log/articles/a-piece/?a=1&b=2#:~:text=x%2Dy';

test.each(shareTargets)('$name gets any address, whatever the title, by a plain link', ({ address: addressOf }) => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const link = addressOf(title, address);
      expect(link).toMatch(/^(https:\/\/|mailto:)[\w.~:/?#@!$&'()*+,;=%-]+$/);
      const { searchParams, hash } = new URL(link);
      const values = [...searchParams.values(), ...new URLSearchParams(hash.slice(1)).values()];
      expect(values.filter((value) => value.endsWith(address))).toHaveLength(1);
    }),
  );
});

test.each(Object.entries(known))('%s reads any title and address as they are', (name, { at, read }) => {
  const target = shareTargets.find((each) => each.name === name);
  fc.assert(
    fc.property(anyTitle, (title) => {
      const link = target?.address(title, address) ?? '';
      expect(link.slice(0, at.length)).toBe(at);
      const { words = title.toWellFormed(), address: told } = read(new URL(link));
      // Half of a surrogate pair cannot be written in an address.
      expect([words, told]).toEqual([title.toWellFormed(), address]);
    }),
  );
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
