import { describe, expect, test } from 'vitest';
import { weighAnswers, type Result } from '../../src/decision/decision.ts';
import { weightsOf } from '../../src/decision/weighing.ts';
import { catalogFrom } from '../functions/read-content.ts';
import { questions } from '../publication/guide-content.ts';
import { lineOf, pageAt } from '../publication/published.ts';

const { decision, outcomes } = catalogFrom('content');
const weights = weightsOf(decision, outcomes);
const asked = [...questions.values()].toSorted((a, b) => a.order - b.order);

/** Every way to answer, questions left open included. */
const ways = weights.points.reduce<number[][]>(
  (some, answers) => some.flatMap((way) => answers.map((_, answer) => [...way, answer])),
  [[]],
);

/** A result by the ids of the outcomes. */
interface Named extends Pick<Result, 'strength'> {
  leaders: string[];
  next: string | undefined;
}

function resultOf(way: readonly number[]): Named {
  const { leaders, strength, next } = weighAnswers(weights, way);
  const idOf = (place: number): string => outcomes[place]?.id ?? '';
  return { leaders: leaders.map(idOf), strength, next: next === undefined ? undefined : idOf(next) };
}

const results = ways.map((way) => ({ way, ...resultOf(way) }));
const complete = results.filter(({ way }) => !way.includes(0));

/** The number of an answer, by words that it begins with. */
function numberOf(question: string, begins: string): number {
  const at = questions.get(question)?.answers.findIndex(({ says }) => says.startsWith(begins)) ?? -1;
  if (at < 0) throw new Error(`No answer to ${question} begins with “${begins}”.`);
  return at + 1;
}

/** What a company answers, by the ids of the questions. */
const answering = (answers: Record<string, string>): number[] =>
  decision.map(({ id }) => (answers[id] === undefined ? 0 : numberOf(id, answers[id])));

/** The ways in which a question is answered like this. */
function given(question: string, ...begins: string[]) {
  const place = decision.findIndex(({ id }) => id === question);
  const numbers = begins.map((words) => numberOf(question, words));
  return results.filter(({ way }) => numbers.includes(way[place] ?? 0));
}

const cmtos = ['cmto-boucher', 'cmto-temple'];

describe('whatever else is answered', () => {
  const isToldOf = (ids: readonly string[]) => (result: Named) => result.leaders.some((id) => ids.includes(id));

  test('whoever trusts a technology leader is told to hire neither a CTO nor a Marketing CTO', () => {
    const told = ({ leaders, next }: Named) => isToldOf(['cto', 'marketing-cto'])({ leaders: [...leaders, next ?? ''], next, strength: 'none' });
    expect(given('who-leads', 'A CTO').filter(told)).toEqual([]);
  });

  test('whoever lets one developer’s habits decide is never sent to a CMTO alone', () => {
    expect(given('next-choice', 'I will').filter(isToldOf(cmtos))).toEqual([]);
  });

  test('where product engineering is in nobody’s hands, a CMTO alone never wins, nor follows', () => {
    const ofProducts = [...given('who-leads', 'Nobody. Developers', 'Nobody yet'), ...given('what-software-is-for', 'It is what')];
    expect(ofProducts.filter(({ leaders, next }) => [...leaders, next].some((id) => cmtos.includes(id ?? '')))).toEqual([]);
  });

  test('whoever has nobody to keep is not told to keep somebody', () => {
    const nobody = given('who-leads', 'Nobody', 'Nobody. We', 'Nobody yet', 'Somebody');
    expect(nobody.filter(isToldOf(['keep-and-add', 'keep-and-closer']))).toEqual([]);
  });

  test('nothing is said to whoever does not say who leads the technology', () => {
    expect(results.filter(({ way, leaders }) => way[0] === 0 && leaders.length > 0)).toEqual([]);
  });
});

describe('a company is served:', () => {
  const saas = { 'who-leads': 'Nobody. Developers', 'what-software-is-for': 'It is what', martech: 'They are few', talk: 'We have no', 'big-project': 'A product' };
  const retailer = { 'who-leads': 'A CTO', 'what-software-is-for': 'It runs' };
  const services = { 'who-leads': 'Nobody. We', 'what-software-is-for': 'We use it', 'next-choice': 'I will', 'big-project': 'New systems' };
  const product = { 'who-leads': 'A CTO', 'what-software-is-for': 'It is what', talk: 'They plan past', 'big-project': 'A product' };
  const startUp = { 'who-leads': 'Nobody yet', 'what-software-is-for': 'It is what', talk: 'We have no', 'big-project': 'A product' };

  test.each<[string, Record<string, string>, string[], string?]>([
    ['twelve people, SaaS from an agency, the founder follows the developer', { ...saas, 'what-hurts': 'A technology', 'next-choice': 'I will' }, ['marketing-cto', 'specialist-first']],
    ['the same, said otherwise: fragile systems, and nobody could choose', { ...saas, 'what-hurts': 'Our systems', 'next-choice': 'Nobody' }, ['marketing-cto', 'specialist-first']],
    ['the same, said a third time: built and sold drift apart', { ...saas, 'what-hurts': 'What we build', 'next-choice': 'I will' }, ['marketing-cto', 'specialist-first']],
    ['three hundred people, retail, martech bought round a trusted head of engineering', { ...retailer, 'what-hurts': 'Marketing', martech: 'Marketing', talk: 'Politely', 'next-choice': 'Marketing', 'big-project': 'New systems' }, ['keep-and-add']],
    ['the same, said otherwise: tools bought one by one', { ...retailer, 'what-hurts': 'Marketing', martech: 'They were', talk: 'Politely', 'next-choice': 'Whoever', 'big-project': 'New systems' }, ['keep-and-add']],
    ['the same retailer, marketing runs well, every team picks its own technology', { ...retailer, 'what-hurts': 'Every team', martech: 'They run', talk: 'Well', 'next-choice': 'Our engineers', 'big-project': 'Nothing' }, ['keep-and-closer', 'keep-and-add']],
    ['forty people, services, software only to sell, a freelancer proposes the new sales systems', { ...services, 'what-hurts': 'Marketing', martech: 'They were', talk: 'We have no' }, ['specialist-first'], 'cmto-temple'],
    ['the same, said otherwise: a tool that costs more than planned', { ...services, 'what-hurts': 'A technology', martech: 'They were', talk: 'Well' }, ['specialist-first'], 'cmto-temple'],
    ['sixty people, a product, CTO and head of sales plan past each other', { ...product, 'what-hurts': 'What we build', martech: 'They run', 'next-choice': 'Whoever' }, ['keep-and-closer']],
    ['the same, said otherwise: engineers decide on merit', { ...product, 'what-hurts': 'Every team', martech: 'They are few', 'next-choice': 'Our engineers' }, ['keep-and-closer']],
    ['two people before the first developer', { ...startUp, martech: 'They are few', 'next-choice': 'Nobody' }, ['specialist-first', 'undecided'], 'undecided'],
    ['the same, said otherwise: the founder follows a proposal', { ...startUp, 'next-choice': 'I will' }, ['specialist-first', 'undecided'], 'undecided'],
  ])('%s', (_, answers, expected, next) => {
    const result = resultOf(answering(answers));
    expect(result.leaders.filter((id) => !expected.includes(id))).toEqual([]);
    expect(result.leaders).not.toEqual([]);
    expect([...result.leaders, result.next]).toContain(next ?? result.next);
  });

  test('the retailer gets Boucher’s CMTO beside the CTO: of the two, that one has more points', () => {
    const way = answering({ ...retailer, 'what-hurts': 'Marketing', martech: 'Marketing', talk: 'Politely', 'next-choice': 'Marketing' });
    const { totals } = weighAnswers(weights, way);
    const [boucher = 0, temple = 0] = cmtos.map((cmto) => totals[outcomes.findIndex(({ id }) => id === cmto)]);
    expect(boucher).toBeGreaterThan(temple);
  });
});

test('every outcome wins somewhere, and none wins most of the time', () => {
  const share = (id: string) => complete.filter(({ leaders }) => leaders.join() === id).length / complete.length;
  const shares = outcomes.map(({ id }) => ({ id, share: share(id) }));
  expect(shares.filter((each) => each.share < 0.01 || each.share > 0.4)).toEqual([]);
});

test('every question can change the result', () => {
  const idle = decision.filter((_, place) => {
    const before = new Map<string, string>();
    return !complete.some(({ way, leaders }) => {
      const others = way.with(place, 0).join();
      const first = before.get(others) ?? leaders.join();
      before.set(others, first);
      return first !== leaders.join();
    });
  });
  expect(idle.map(({ question }) => question)).toEqual([]);
});

test('every reason names the authors on whose claims it rests, and no other', () => {
  const authors = { A: 'Boucher', B: 'Temple' };
  const faults = asked.flatMap(({ answers }) =>
    answers.flatMap(({ says, counts, rulesOut }) =>
      [...counts, ...rulesOut].flatMap(({ because, claims }) => [
        ...Object.entries(authors)
          .filter(([letter, name]) => claims.length > 0 && because.includes(name) !== claims.some((id) => id.startsWith(letter)))
          .map(([, name]) => `“${says}”: ${name}, “${because}”`),
        ...(/^\p{Lu}.{15,}\.$/u.test(lineOf(because)) ? [] : [`“${says}”: “${because}” is no sentence`]),
      ]),
    ),
  );
  expect(faults).toEqual([]);
});

test('no answer names what the guide can lead to, except who is there already', () => {
  const titles = /\b(Marketing CTO|CMTO|chief)\b/i;
  expect(asked.flatMap(({ answers }) => answers.map(({ says }) => says)).filter((says) => titles.test(says))).toEqual([]);
});

test('the result is called our own weighing', () => {
  const page = pageAt('/decide/');
  expect(lineOf(page?.$('section[aria-labelledby=result-head]').text() ?? '')).toContain('This is our weighing, not Temple’s or Boucher’s.');
});
