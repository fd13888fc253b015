import { describe, expect, test } from 'vitest';
import { scoreAnswers } from '../../src/decision/decision.ts';
import type { Guide } from '../../src/decision/weighing.ts';
import { atLeastOne, ownPath, pageAt } from './published.ts';

const page = pageAt('/decide/');
if (!page) throw new Error('dist/decide/index.html is missing.');
const { $ } = page;

/** The text of an element on one line. */
const textOf = (element: Parameters<typeof $>[0]): string => $(element).text().replace(/\s+/g, ' ').trim();

const inWords = ['–', 'somewhat', 'clearly', 'strongly'];

/** The names of the roles, as the heads of the columns give them. */
const roles = atLeastOne(
  'role that is weighed',
  $('.guide-weighing table').first().find('th[scope=col]').slice(1, -1).get().map(textOf),
);

/** The questions as they are asked: the legend, and the text of each answer. */
const asked = $('fieldset')
  .get()
  .map((fieldset) => ({
    question: textOf($(fieldset).find('legend')).replace(/^\d+\. /, ''),
    answers: $(fieldset).find('label').get().map(textOf),
  }));

/** The questions as the tables weigh them: of each answer the points for each role, the reason and its claims. */
const weighed = $('.guide-weighing table')
  .get()
  .map((table) => {
    const [, ...rows] = $(table).find('tr').get();
    const answers = rows.map((row) => ({
      says: textOf($(row).find('th').contents().not('.answer-question')),
      points: $(row)
        .find('td')
        .slice(0, -1)
        .get()
        .map((cell, role) => inWords.indexOf(textOf(cell).replace(`${roles[role]} `, ''))),
      because: textOf($(row).find('td').last().clone().find('.grounds').remove().end()),
      claims: $(row)
        .find('.grounds a')
        .get()
        .flatMap((link) => textOf(link).match(/\b[AB]\d+\b/g) ?? []),
      paths: $(row)
        .find('.grounds a')
        .map((_, link) => ownPath(new URL($(link).attr('href') ?? '', page.address)))
        .get(),
    }));
    return { question: textOf($(table).find('caption')).replace(/^\d+\. /, ''), answers };
  });

const answers = atLeastOne(
  'answer that is weighed',
  weighed.flatMap((each) => each.answers.map((answer) => ({ ...answer, question: each.question }))),
);

const [points]: Guide = JSON.parse($('[role=status][data-part]').attr('data-part') ?? '');

/** Every way to answer all the questions. */
function everyWay(): number[][] {
  return points.reduce<number[][]>(
    (ways, choices) => ways.flatMap((way) => choices.flatMap((_, choice) => (choice > 0 ? [[...way, choice]] : []))),
    [[]],
  );
}

/** The roles in front for every way to answer all the questions, by the numbers of the answers. */
const outcomes = new Map(everyWay().map((way) => [way.join('.'), scoreAnswers(points, way)[1]]));

test('six to nine questions are asked, each with answers to choose one from', () => {
  expect(asked.length).toBeGreaterThanOrEqual(6);
  expect(asked.length).toBeLessThanOrEqual(9);
  expect(new Set(asked.map(({ question }) => question)).size).toBe(asked.length);
  for (const { question, answers: choices } of asked) {
    expect(question).toMatch(/\?$/);
    expect(choices.length, question).toBeGreaterThanOrEqual(2);
    expect(new Set(choices).size, question).toBe(choices.length);
  }
});

test('each question’s radio buttons are a group of their own, and none is chosen beforehand', () => {
  const groups = $('fieldset')
    .get()
    .map((fieldset) => [
      ...new Set(
        $(fieldset)
          .find('input')
          .map((_, input) => `${$(input).attr('type')} ${$(input).attr('name')}`)
          .get(),
      ),
    ]);
  expect(groups.every((names) => names.length === 1 && /^radio .+/.test(names[0] ?? ''))).toBe(true);
  expect(new Set(groups.flat()).size).toBe(asked.length);
  expect($('input[checked]').length).toBe(0);
});

test('what is asked is what is weighed, in the same order', () => {
  expect(weighed.map(({ question, answers: rows }) => ({ question, answers: rows.map(({ says }) => says) }))).toEqual(
    asked,
  );
});

test('the tables say in words just the points that the script adds up', () => {
  expect(weighed.map(({ answers: rows }) => rows.map((row) => row.points))).toEqual(
    points.map(([none, ...choices]) => {
      expect(none).toEqual(roles.map(() => 0));
      return choices;
    }),
  );
});

test.each(answers)('“$says” gives its reason, and the claims it rests on where it points to a role', (answer) => {
  expect(answer.because).toMatch(/^\p{Lu}.{20,}\.$/u);
  if (answer.points.some((each) => each > 0)) expect(answer.claims).not.toEqual([]);
  expect(answer.paths.every((path) => path?.startsWith('/articles/'))).toBe(true);
  // Claims A are Boucher’s, claims B Temple’s.
  const named = { A: answer.because.includes('Boucher'), B: answer.because.includes('Temple') };
  const rests = {
    A: answer.claims.some((id) => id.startsWith('A')),
    B: answer.claims.some((id) => id.startsWith('B')),
  };
  if (answer.claims.length > 0) expect(named).toEqual(rests);
});

describe.each(roles.map((role, place) => ({ role, place })))('the $role', ({ place }) => {
  test('is what one way of answering in ten, or more, points to', () => {
    const won = [...outcomes.values()].filter((leaders) => leaders.length === 1 && leaders[0] === place);
    expect(won.length / outcomes.size).toBeGreaterThan(0.1);
  });

  test('is close to each other role for some answers', () => {
    const close = [...outcomes.values()].filter((leaders) => leaders.length === 2 && leaders.includes(place));
    expect(new Set(close.flat()).size).toBe(roles.length);
  });
});

test.each(weighed.map(({ question }, place) => ({ question, place })))(
  '“$question” can change the result',
  ({ place }) => {
    const isChanged = [...outcomes].some(([way, leaders]) => {
      const choices = way.split('.');
      return (outcomes.get(choices.with(place, '1').join('.')) ?? []).join() !== leaders.join();
    });
    expect(isChanged).toBe(true);
  },
);

test('the result is called our own weighing, not Temple’s or Boucher’s', () => {
  expect(textOf('.guide-told')).toContain('This is our weighing, not Temple’s or Boucher’s.');
});

test('what the sources leave open of a role is what its profile says is not stated', () => {
  const listed = $('.guide-open-points')
    .get()
    .map((part) => ({
      role: textOf($(part).find('.role-colour')),
      points: $(part)
        .find('li')
        .get()
        .map((item) => /: (.*) \(\p{L}+\)\.$/u.exec(textOf(item))?.[1] ?? ''),
    }));
  const path = (role: string) => `/roles/${role.toLowerCase().replaceAll(' ', '-')}/`;
  expect(listed.length).toBeGreaterThan(0);
  for (const role of roles) {
    const profile = pageAt(path(role));
    const stated =
      profile
        ?.$('.finding-open')
        .map((_, open) => profile.$(open).text().trim())
        .get() ?? [];
    const points = listed.find((each) => each.role === role)?.points ?? [];
    expect(points.map((open) => `Not stated: ${open}.`).sort(), role).toEqual(stated.sort());
  }
});

test('it is said that no source says when a CTO alone is the best choice', () => {
  expect(textOf('.guide-open')).toContain('Neither Temple nor Boucher says when a CTO alone is the best choice.');
});
