import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A file of the project. */
const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { integrity?: string }>;
};

test('of each package one page says why it is there, and of none that is not', () => {
  const told = [...read('.github/dependencies.md').matchAll(/^\| `([^`]+)` +\| (.*?) +\| (.*?) *\|$/gm)];
  const named = Object.keys({ ...dependencies, ...devDependencies });
  expect(told.map(([, name]) => name).toSorted()).toEqual(named.toSorted());
  expect(
    told.filter(([, , licence = '', why = '']) => licence === '' || why.length < 5).map(([, name]) => name),
  ).toEqual([]);
});

test('every version is fixed, and the lock knows the bytes of every package', () => {
  const open = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(open).toEqual([]);
  const unknown = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
  expect(unknown.map(([path]) => path)).toEqual([]);
});
