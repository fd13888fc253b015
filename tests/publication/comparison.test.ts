import { expect, test } from 'vitest';
import type { Element } from 'domhandler';
import { cells, page } from './comparison.ts';
import { criteria, roleFiles } from './content.ts';
import { groundsIn, parts, wordsWithout } from './parts.ts';
import { differences, faultsOn, lineOf, pages, placeOf, unless } from './published.ts';

test('every cell of a comparison rests on a claim or reads “Not stated”, and none does both', () => {
  const faults = faultsOn(pages, (each) =>
    each
      .$(parts.comparison)
      .find('tbody td')
      .get()
      .flatMap((cell) => {
        const words = wordsWithout(each, cell, '[aria-hidden=true], .grounds');
        const { length } = groundsIn(each, cell);
        return (words === 'Not stated') === (length === 0) ? [] : [`${placeOf(each, cell)} rests on ${length} claims`];
      }),
  );
  expect(faults).toEqual([]);
});

test('every table of a comparison can be read out: a caption, and heads for its columns and rows', () => {
  const faults = faultsOn(pages, (each) =>
    each
      .$(`main ${parts.comparison}`)
      .get()
      .flatMap((table) => {
        const $table = each.$(table);
        const width = (row: Element) =>
          each
            .$(row)
            .children()
            .get()
            .reduce((sum, { attribs }) => sum + Number(attribs.colspan ?? 1), 0);
        const [first, ...rows] = $table.find('tr').get();
        const columns = first ? width(first) : 0;
        return [
          ...unless(lineOf($table.children('caption').text()), 'has no caption'),
          ...$table
            .find('thead th:not([scope=col]), tbody th:not([scope=row], [scope=rowgroup])')
            .get()
            .map((head) => `does not say what it heads: ${lineOf(each.$(head).text())}`),
          ...rows
            .filter((row) => width(row) !== columns)
            .map((row) => `has ${width(row)} cells for ${columns} columns: #${row.attribs.id}`),
        ].map((fault) => `${placeOf(each, table)} ${fault}`);
      }),
  );
  expect(faults).toEqual([]);
});

test('the comparison has a row for each criterion and a column for each account of a role, with what each says', () => {
  const files = [...roleFiles.values()].toSorted((a, b) => a.order - b.order);
  const accounts = files.flatMap((role) => Object.values(role.accounts));
  const rows =
    page
      ?.$(parts.comparison)
      .first()
      .find('tbody tr[id]')
      .get()
      .map(({ attribs }) => attribs.id ?? '') ?? [];
  // By their order, as cells are, however the page groups its rows.
  const inOrder = [...criteria].toSorted(([, one], [, other]) => one.order - other.order);
  const wanted = (page ? inOrder : []).flatMap(([id, { name }]) =>
    accounts.map(({ findings }) => `${name}: ${lineOf(findings[id]?.says ?? 'Not stated')}`),
  );
  const shown = cells.map(({ criterion, finding }) => `${criterion}: ${finding || 'Not stated'}`);
  expect(differences(rows, page ? [...criteria.keys()] : [], '/compare/#')).toEqual([]);
  expect(shown.filter((cell, at) => cell !== wanted[at]).map((cell, at) => `${cell}, not ${wanted[at]}`)).toEqual([]);
});

test('the head of a row is its name and nothing else, and leads to the row', () => {
  const faults = faultsOn(pages, (each) =>
    each
      .$(`${parts.comparison} tbody tr[id] > th`)
      .get()
      .flatMap((head) => {
        const link = each.$(head).find('a');
        const heard = wordsWithout(each, head, '[aria-hidden=true]');
        return [
          ...unless(heard === lineOf(link.text()), `is heard as “${heard}”`),
          ...unless(link.attr('href') === `#${each.$(head).parent().attr('id')}`, `does not lead to “${heard}”`),
        ];
      }),
  );
  expect(faults).toEqual([]);
});

test('the claims of a statement are said as one would say them: “Claims A1, A2 and A3”', () => {
  const wanted = /^(Claim \w+|Claims (\w+, )*\w+ and \w+)$/;
  const faults = faultsOn(pages, (each) =>
    each
      .$(parts.grounds)
      .get()
      .map((grounds) => lineOf(each.$(grounds).text()))
      .filter((said) => !wanted.test(said)),
  );
  expect(faults).toEqual([]);
});

test('the segments of a bar are heard one by one, each with its part', () => {
  const extents = '(fully|partly|not at all|not stated)';
  const wanted = new RegExp(`^[^:,]+: ${extents}(, [^:,]+: ${extents})*$`);
  const faults = faultsOn(pages, (each) =>
    each
      .$(parts.reach)
      .not('[aria-hidden=true]')
      .get()
      .map((bar) => lineOf(each.$(bar).text()))
      .filter((said) => !wanted.test(said)),
  );
  expect(faults).toEqual([]);
});

test('the comparison of two has the columns of the two, as the whole comparison has them', () => {
  const rowOf = (of: typeof page, id: string) =>
    of
      ?.$(of.$(`[id="${id}"]`))
      .children('td')
      .get()
      .map((cell) => `${wordsWithout(of, cell, parts.besideFinding)} (${groundsIn(of, cell).join(', ')})`) ?? [];
  const faults = faultsOn(
    pages.filter(({ path }) => /^\/compare\/[^/]+\/$/.test(path)),
    (each) =>
      each
        .$(parts.comparison)
        .first()
        .find('tbody tr[id]')
        .get()
        .flatMap(({ attribs: { id = '' } }) => {
          const whole = rowOf(page, id);
          return rowOf(each, id)
            .filter((cell) => !whole.includes(cell))
            .map((cell) => `#${id}: ${cell}`);
        }),
  );
  expect(faults).toEqual([]);
});
