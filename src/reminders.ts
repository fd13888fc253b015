// The catalog is part of the bundle that renders pages; who asks for its reminders is not.
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a place of our own in it
const shared = globalThis as { reminders?: Set<string> };

/** Tells whoever builds the site, and nobody else, of something that is to be done before long. */
export function remind(sentence: string): void {
  // eslint-disable-next-line no-console -- for whoever builds the site
  console.warn(sentence);
  (shared.reminders ??= new Set()).add(sentence);
}

/** What this build has reminded of. */
export const reminders = (): string[] => [...(shared.reminders ?? [])];
