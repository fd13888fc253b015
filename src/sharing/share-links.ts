import { words } from '../words.ts';

/** A place where a reader can share a page, and the address that opens it with the page filled in. */
export interface ShareTarget {
  name: string;
  /** @param title of the page, in plain words; @param address of the page, whole */
  address: (title: string, address: string) => string;
}

/** Encodes a value of a query or a fragment. Half of a surrogate pair, which has no encoding, becomes U+FFFD. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * Every place a page can be shared to, in the order shown. All are plain links: nothing is asked of anyone before the
 * click. A new target is one entry here.
 */
export const shareTargets: readonly ShareTarget[] = [
  // RFC 6068: spaces as %20, a line break as %0D%0A.
  { name: words.sharing.mail, address: (title, address) => `mailto:?subject=${encode(title)}&body=${encode(address)}` },
  // Takes the address alone and reads the page’s own tags.
  {
    name: 'LinkedIn',
    address: (_, address) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(address)}`,
  },
  {
    name: 'Bluesky',
    address: (title, address) => `https://bsky.app/intent/compose?text=${encode(`${title}\n${address}`)}`,
  },
  // Mastodon’s own page asks for the reader’s server. The text is in the fragment, which is sent to no server.
  {
    name: 'Mastodon',
    address: (title, address) => `https://share.joinmastodon.org/#text=${encode(`${title}\n${address}`)}`,
  },
  { name: 'X', address: (title, address) => `https://x.com/intent/post?text=${encode(title)}&url=${encode(address)}` },
];
