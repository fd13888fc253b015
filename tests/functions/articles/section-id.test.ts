import { expect, test } from 'vitest';
import { sectionId } from '../../../src/articles/section-id.ts';

test.each([
  ['Two views', 'two-views'],
  ['What came of the forecasts?', 'what-came-of-the-forecasts'],
  ['Where it fails & why', 'where-it-fails--why'],
  ['  Élan, “quoted” ', '--élan-quoted-'],
  ['日晷', '日晷'],
])('the part “%s” has the address #%s, as a heading of those words has', (title, id) =>
  expect(sectionId(title)).toBe(id),
);

test('a title has one address however often it is asked for', () => expect(sectionId('A')).toBe(sectionId('A')));
