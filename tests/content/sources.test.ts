import { expect, test } from 'vitest';
import { sources } from '../publication/content.ts';
import { texts } from '../publication/published.ts';

/** Works that readers are not sent to, with what tells their addresses. */
const unlinked = {
  'aipressa-2024': 'aipressa.com',
  'webpronews-2024': 'webpronews.com',
  'qwhosting-2022': 'qwhosting',
  'sensedesigner-martech': 'sensedesigner.com',
  'which-50': 'which-50.com',
};

test('no file gives the address of a work that readers are not sent to', () => {
  const faults = Object.entries(unlinked).flatMap(([id, host]) => [
    ...(sources.get(id)?.notLinked === undefined ? [`content/sources/${id}.yaml does not say why it is not linked`] : []),
    ...[...texts].flatMap(([path, text]) =>
      new RegExp(`https?:[^\\s"<>)]*${RegExp.escape(host)}`).test(text) ? [`${path}: ${host}`] : [],
    ),
  ]);
  expect(faults).toEqual([]);
});
