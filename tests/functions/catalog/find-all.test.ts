import { expect, test } from 'vitest';
import { findAll } from '../../../src/catalog/find-all.ts';

const roles = [{ id: 'pilot' }, { id: 'mate' }];

test('things come in the order they are asked for', () => {
  expect(findAll(roles, ' mate  pilot ', 'A table')).toEqual([{ id: 'mate' }, { id: 'pilot' }]);
});

test('an id that names nothing is refused with those that do', () => {
  expect(() => findAll(roles, 'pilot cook', '<RoleComparison roles="…">')).toThrow(
    new Error('<RoleComparison roles="…"> names "cook". Known: pilot, mate.'),
  );
});
