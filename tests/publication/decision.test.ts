import { expect, test } from 'vitest';
import type { Element } from 'domhandler';
import { roleFiles } from './content.ts';
import { outcomes as outcomeFiles, questions } from './guide-content.ts';
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
const allAnswers = inOrder.flatMap(({ answers }) => answers);

/** How many answers count towards an outcome. */
const answersFor = (id: string): number =>
  allAnswers.filter(({ counts }) => counts.some((reason) => reason.for.includes(id))).length;

/** The outcomes that answers can lead to, in order: the guide is silent on the others. */
const weighed = [...outcomeFiles]
  .toSorted(([, a], [, b]) => a.order - b.order)
  .filter(([id, { fallback }]) => page && (fallback || answersFor(id) > 0));
const placeIn = (id: string): number => weighed.findIndex(([known]) => known === id);
const nameOf = (id: string): string => lineOf(outcomeFiles.get(id)?.name ?? '');

/** The groups of rows that weigh answers. */
const groups = all(`${parts.weighing} tbody`);

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
  const names = all('fieldset').map((fieldset) => [
    ...new Set(within(fieldset, 'input').map(({ attribs }) => `${attribs.type} ${attribs.name}`)),
  ]);
  expect(names.filter((each) => each.length !== 1 || !/^radio .+/.test(each[0] ?? ''))).toEqual([]);
  expect(new Set(names.flat()).size).toBe(names.length);
  expect(all('input[checked]').length).toBe(0);
});

test('what is asked is what is weighed, in the same order', () => {
  const shown = all(parts.weighing).map((table) => unnumbered(textOf(within(table, 'caption')[0])));
  const answers = groups.map((group) =>
    lineOf(textOf(within(group, 'th')[0]).replace(textOf(within(group, parts.answerQuestion)[0]), '')),
  );
  const asked = inOrder.map(({ question }) => lineOf(question));
  expect(firstDifference(shown, asked)).toEqual([]);
  const given = allAnswers.map(({ says }) => lineOf(says));
  expect(firstDifference(answers, given)).toEqual([]);
});

test('the tables say of each answer what it counts towards and rules out, how much, why and by which claims', () => {
  const faults = allAnswers.flatMap((answer, at) => {
    const group = groups[at];
    if (!group || !page) return [`“${answer.says}” is not weighed`];
    const written = [
      ...answer.counts.map((reason) => ({ ...reason, outcomes: reason.for, says: `${reason.points} point` })),
      ...answer.rulesOut.map((ruling) => ({ ...ruling, points: undefined, says: nameOf(ruling.until ?? '') })),
    ];
    const rows = within(group, 'tr').slice(1);
    return [
      ...unless(rows.length === written.length, `“${answer.says}” has ${rows.length} reasons`),
      ...written.flatMap(({ outcomes, points, says, because, claims }, place) => {
        const row = rows[place];
        if (!row) return [];
        const [what, why] = within(row, 'td').map(textOf);
        const named = page.$(row).attr('data-for') ?? page.$(row).attr('data-rules-out');
        const told = within(row, `${parts.grounds} a, ${parts.grounds} > span`).flatMap(
          (link) => textOf(link).match(/\b[A-Z]+\d+\b/g) ?? [],
        );
        return [
          ...outcomes.flatMap((id) => unless(what?.includes(nameOf(id)), `does not name ${id}`)),
          ...unless(named === outcomes.map(placeIn).join(' '), `is for ${named}`),
          ...unless(what?.includes(says), `says “${what}”`),
          ...unless(
            row.attribs['data-points'] === (points === undefined ? undefined : `${points}`),
            'counts otherwise',
          ),
          ...unless(why?.startsWith(lineOf(because)), `is explained by “${why}”`),
          ...differences([...new Set(told)], claims),
        ].map((fault) => `${placeOf(page, row)}: ${fault}`);
      }),
    ];
  });
  expect(faults).toEqual([]);
});

test('a reason that is merely implied says so, and gives one point', () => {
  const implied = groups.flatMap((group, at) =>
    (allAnswers[at]?.counts ?? []).flatMap((reason, place) =>
      reason.implied ? [{ points: reason.points, said: textOf(within(group, 'tr')[place + 1]) }] : [],
    ),
  );
  expect(implied.filter(({ points, said }) => points > 1 || !said.includes('(implied)'))).toEqual([]);
});

test('where more than twice as many answers count towards one outcome as towards another, the page says so', () => {
  const counts = weighed.map(([id]) => answersFor(id));
  const isUneven = Math.max(...counts) > 2 * Math.min(...counts);
  const says = all('details:has(#weighing) > p').some((each) => textOf(each).includes('more than twice as many'));
  expect(page ? says : isUneven).toBe(page ? isUneven : says);
});

test('the page says how many answers count towards each outcome', () => {
  const told = all('details:has(#weighing) > ul > li').map(textOf);
  expect(
    firstDifference(
      told,
      weighed.map(([id]) => `${nameOf(id)} ${answersFor(id)}`),
    ),
  ).toEqual([]);
});

test('what the script works with is just what the content says', () => {
  const [script] = all('script[data-part=guide]');
  const held = script ? (JSON.parse(textOf(script)) as { points: number[][][]; ruledOut: number[][][] }) : undefined;
  const written = inOrder.map(({ answers }) => ({
    points: answers.map(({ counts }) =>
      weighed.map(([id]) => counts.reduce((sum, each) => sum + (each.for.includes(id) ? each.points : 0), 0)),
    ),
    ruledOut: answers.map(({ rulesOut }) =>
      weighed.map(([id]) =>
        Math.max(0, ...rulesOut.filter((each) => each.outcomes.includes(id)).map(({ until }) => (until ? 1 : 2))),
      ),
    ),
  }));
  for (const part of ['points', 'ruledOut'] as const)
    expect(held?.[part].map((answers) => answers.slice(1)) ?? []).toEqual(
      held ? written.map((each) => each[part]) : [],
    );
});

test('every outcome is there with its three steps, each a link, and with what the sources leave open', () => {
  const faults = weighed.flatMap(([id, { steps, open, means, role }], at) => {
    const part = all(parts.outcome)[at];
    if (!part || !page) return [`${id} is not there`];
    const shown = within(part, `${parts.outcomeSteps} a:not(${parts.grounds} a)`);
    const roleLink = role === undefined ? [] : within(part, `h3 a[href$="/roles/${role}/"]`);
    return [
      ...unless(textOf(within(part, 'h3')[0]) === nameOf(id), 'is called otherwise'),
      ...unless(textOf(part).includes(lineOf(means)), 'does not say what it means'),
      ...unless(role === undefined || roleLink.length === 1, `has no link to the profile of ${role}`),
      ...differences(
        shown.map(textOf),
        steps.map(({ says }) => lineOf(says)),
      ),
      ...steps.flatMap(({ link }, place) => unless(shown[place]?.attribs.href?.endsWith(link), `lacks ${link}`)),
      ...differences(within(part, `${parts.outcomeOpen} li`).map(textOf), open.map(lineOf)),
      ...unless(within(part, 'dt').length > 0, 'gives no advice'),
    ].map((fault) => `${id}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('an outcome that means a role means one that is there', () => {
  expect([...outcomeFiles.values()].filter(({ role }) => role !== undefined && !roleFiles.has(role))).toEqual([]);
});
