import { expect, test } from 'vitest';
import { claims } from '../publication/content.ts';
import { lineOf, pageAt } from '../publication/published.ts';

const page = pageAt('/about/');

/** What stands under a heading, up to the next. */
const under = (id: string): string => lineOf(page?.$(`h2[id="${id}"]`).nextUntil('h2').text() ?? '');

/** What the page about this publication explains, by the heading under which it does. */
const explained: Record<string, readonly (string | RegExp)[]> = {
  'how-it-was-made': [`claims: ${claims.size} in all`, 'carried by a passage', 'editor’s notes'],
  confirmed: ['two pages or more', 'hollow mark', 'round number', 'our arithmetic', 'eighteen months'],
  errors: ['address', 'put right'],
  corrections: [/\S/],
};

test('the page about this publication explains how it was made, what “confirmed” means, how errors are put right', () => {
  const faults = Object.entries(explained).flatMap(([id, words]) =>
    words
      .filter((each) => (typeof each === 'string' ? !under(id).includes(each) : !each.test(under(id))))
      .map((each) => `/about/#${id}: ${each}`),
  );
  expect(faults).toEqual([]);
});
