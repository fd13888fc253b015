import { expect, test } from 'vitest';
import type { Element } from 'domhandler';
import { questions, roleFiles } from './content.ts';
import { parts } from './parts.ts';
import { differences, elementsOf, lineOf, pageAt, placeOf, repeated, unless } from './published.ts';
import { firstDifference } from './text.ts';

const page = pageAt('/decide/');

/** The elements of the guide that a selector names; none where there is no guide. */
const all = (selector: string): Element[] => (page ? elementsOf(page.$, selector) : []);
const within = (element: Element, selector: string): Element[] => page?.$(element).find(selector).get() ?? [];
const textOf = (element: Element | undefined): string => lineOf(element && page ? page.$(element).text() : '');
const unnumbered = (text: string): string => text.replace(/^\d+\. /, '');

const inOrder = [...questions.values()].toSorted((a, b) => a.order - b.order);

/** The roles that some answer points to: the guide is silent on the others. */
const weighed = [...roleFiles]
  .toSorted(([, a], [, b]) => a.order - b.order)
  .filter(([id]) => inOrder.some(({ answers }) => answers.some(({ points }) => points[id])));

/** The rows of the tables that weigh answers, without their heads. */
const answerRows = all(`${parts.weighing} tr`).filter((row) => within(row, 'td').length > 0);

/** The points that a row of the tables gives, role by role. */
const pointsIn = (row: Element): number[] =>
  within(row, 'td')
    .slice(0, -1)
    .map(({ attribs }) => Number(attribs['data-points'] ?? NaN));

test('the guide asks the questions of the content in order, each with its answers to choose one from', () => {
  const asked = all('fieldset').flatMap((fieldset) => [
    unnumbered(textOf(within(fieldset, 'legend')[0])),
    ...within(fieldset, 'label').map(textOf),
  ]);
  expect(
    firstDifference(
      asked,
      inOrder.flatMap(({ question, answers }) => [question, ...answers.map(({ says }) => says)].map(lineOf)),
    ),
  ).toEqual([]);
});

test('no question is asked twice, and no question has an answer twice', () => {
  const asked = inOrder.map(({ question }) => lineOf(question));
  const answers = inOrder.flatMap((each) => repeated(each.answers.map(({ says }) => lineOf(says))));
  expect([...repeated(asked), ...answers]).toEqual([]);
});

test('each question’s radio buttons are a group of their own, and none is chosen beforehand', () => {
  const groups = all('fieldset').map((fieldset) => [
    ...new Set(within(fieldset, 'input').map(({ attribs }) => `${attribs.type} ${attribs.name}`)),
  ]);
  expect(groups.filter((names) => names.length !== 1 || !/^radio .+/.test(names[0] ?? ''))).toEqual([]);
  expect(new Set(groups.flat()).size).toBe(groups.length);
  expect(all('input[checked]').length).toBe(0);
});

test('what is asked is what is weighed, in the same order, for the same roles', () => {
  const shown = all(parts.weighing).map((table) => unnumbered(textOf(within(table, 'caption')[0])));
  const answers = answerRows.map((row) =>
    lineOf(textOf(within(row, 'th')[0]).replace(textOf(within(row, parts.answerQuestion)[0]), '')),
  );
  const heads = all(parts.weighing).flatMap((table) => within(table, 'th[scope=col]').slice(1, -1).map(textOf));
  expect(
    firstDifference(
      shown,
      inOrder.map(({ question }) => lineOf(question)),
    ),
  ).toEqual([]);
  expect(
    firstDifference(
      answers,
      inOrder.flatMap((each) => each.answers.map(({ says }) => lineOf(says))),
    ),
  ).toEqual([]);
  expect(
    firstDifference(
      heads,
      inOrder.flatMap(() => weighed.map(([, { name }]) => lineOf(name))),
    ),
  ).toEqual([]);
});

test('the tables give each answer the points of its file, say them in words, and give its reason and its claims', () => {
  const words = new Map<number, Set<string>>();
  const faults = inOrder
    .flatMap(({ answers }) => answers)
    .flatMap((answer, at) => {
      const row = answerRows[at];
      if (!row || !page) return [`“${answer.says}” is not weighed`];
      const cells = within(row, 'td');
      const points = pointsIn(row);
      for (const [place, cell] of cells.slice(0, -1).entries()) {
        const word = lineOf(textOf(cell).replace(lineOf(weighed[place]?.[1].name ?? ''), ''));
        words.set(points[place] ?? NaN, (words.get(points[place] ?? NaN) ?? new Set()).add(word));
      }
      const because = textOf(cells.at(-1));
      const claims = within(row, `${parts.grounds} a, ${parts.grounds} > span`).flatMap(
        (link) => textOf(link).match(/\b[A-Z]+\d+\b/g) ?? [],
      );
      return [
        ...unless(points.join() === weighed.map(([id]) => answer.points[id] ?? 0).join(), `gets ${points.join(', ')}`),
        ...unless(because.startsWith(lineOf(answer.because)), `is explained by “${because}”`),
        ...differences([...new Set(claims)], answer.claims),
      ].map((fault) => `${placeOf(page, row)}: ${fault}`);
    });
  const spoken = [...words.values()].map((said) => [...said].join(' or '));
  expect(faults).toEqual([]);
  expect(spoken.filter((said, at) => said.includes(' or ') || said === '' || spoken.indexOf(said) !== at)).toEqual([]);
});

/** Every list of as many numbers as there are roles in what the page holds ready for its script. */
function listsOfNumbers(value: unknown, length: number): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const all = Object.values(value);
  const isList = all.length === length && all.every((each) => typeof each === 'number');
  return isList ? [all.join()] : all.flatMap((each) => listsOfNumbers(each, length));
}

test('what the script adds up is just what the tables say', () => {
  const held = all('[data-part], [data-points-of], script[type="application/json"]').flatMap((element) => {
    const text =
      element.name === 'script'
        ? textOf(element)
        : (element.attribs['data-part'] ?? element.attribs['data-points-of'] ?? '');
    return /^[[{]/.test(text) ? listsOfNumbers(JSON.parse(text), weighed.length) : [];
  });
  // An answer that points to nobody, and no answer at all, add nothing.
  const isSomething = (points: string) => /[1-9]/.test(points);
  expect(
    firstDifference(held.filter(isSomething), answerRows.map((row) => pointsIn(row).join()).filter(isSomething)),
  ).toEqual([]);
});

test('what the sources leave open of a role is what its profile says is not stated', () => {
  const listed = all(parts.guideOpen).flatMap((part) =>
    within(part, 'li')
      .map(textOf)
      .map((item) => `${textOf(within(part, parts.roleName)[0])}: ${item.replace(/^.*?: | \([^()]*\)\.$/g, '')}`),
  );
  const stated = weighed.flatMap(([id, { name }]) => {
    const profile = pageAt(`/roles/${id}/`);
    const open = profile?.$(parts.open).get() ?? [];
    const said = open.map((each) => lineOf(profile?.$(each).text() ?? '').replace(/^Not stated: |\.$/g, ''));
    return said.map((each) => `${lineOf(name)}: ${each}`);
  });
  expect(page ? firstDifference(listed.toSorted(), stated.toSorted()) : []).toEqual([]);
});
