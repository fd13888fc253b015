import { expect, test } from 'vitest';
import { pick } from '../../../src/catalog/pick.ts';

const roles = [{ id: 'cto' }, { id: 'cmto' }];

test('things come in the order they are asked for', () => {
  expect(pick(roles, ' cmto  cto ', 'A table')).toEqual([{ id: 'cmto' }, { id: 'cto' }]);
});

test('an id that names nothing is refused with those that do', () => {
  expect(() => pick(roles, 'cto cio', '<RoleComparison roles="…">')).toThrow(
    '<RoleComparison roles="…"> names "cio". Known: cto, cmto.',
  );
});
