/**
 * From answers to an outcome. Pure, and short, since it travels with the page: questions, answers and outcomes are known
 * by their places alone. Answers are numbered from 1; 0 stands for a question without an answer.
 */

/** Question by question and answer by answer, from no answer on: a number for each outcome. */
export type Numbers = readonly (readonly (readonly number[])[])[];

/** The number of the answer to each question. Questions at the end that have none may be left out. */
export type Choices = readonly number[];

/** What the answers are weighed by. */
export interface Weights {
  points: Numbers;
  /** What answers rule out: 0 for nothing, 1 until an outcome that comes first is done, 2 for good. */
  ruledOut: Numbers;
  /** The questions without an answer to which there is no result. */
  needed: readonly number[];
  /** The outcomes that come before any other. */
  first: readonly number[];
  /** The outcome for answers that lead nowhere else; -1 where there is none. */
  fallback: number;
}

/** With fewer points than this no outcome is announced. */
export const floor = 4;

/** How far ahead the outcome in front is; none where it stands there only because no outcome reached the floor. */
export type Strength = 'none' | 'even' | 'barely' | 'rather' | 'clearly';

/** What answers come to. */
export interface Result {
  /** The points of each outcome. */
  totals: readonly number[];
  /** Of each outcome, whether an answer rules it out: as in `Weights`. */
  ruledOut: readonly number[];
  /** The outcomes in front: several where they are even, none while too little is answered. */
  leaders: number[];
  strength: Strength;
  /** The outcome to turn to after one that comes first. */
  next: number | undefined;
  /** The questions whose answers decided it, those that did most of it first. */
  deciding: number[];
}

/** Weighs answers. */
export const weighAnswers = ({ points, ruledOut, needed, first, fallback }: Weights, chosen: Choices): Result => {
  const given = points.map((answers, question) => answers[chosen[question] ?? 0] ?? []);
  const ruled = ruledOut.map((answers, question) => answers[chosen[question] ?? 0] ?? []);
  const places = [...(points[0]?.[0] ?? []).keys()];
  const totals = places.map((outcome) => given.reduce((sum, each) => sum + (each[outcome] ?? 0), 0));
  const out = places.map((outcome) => Math.max(0, ...ruled.map((each) => each[outcome] ?? 0)));
  const totalOf = (outcome: number) => totals[outcome] ?? 0;
  /** Those that are left, the best first. */
  const rank = (limit: number) =>
    places.filter((outcome) => (out[outcome] ?? 0) < limit).sort((one, other) => totalOf(other) - totalOf(one));
  const isEnough =
    chosen.filter((choice) => choice).length * 2 >= points.length && needed.every((question) => chosen[question]);
  const [best = -1, second = -1] = rank(1);
  const nothing: Result = { totals, ruledOut: out, leaders: [], strength: 'none', next: undefined, deciding: [] };
  if (!isEnough) return nothing;
  if (totalOf(best) < floor) return { ...nothing, leaders: fallback < 0 ? [] : [fallback] };

  const leaders = rank(1).filter((outcome) => totalOf(outcome) === totalOf(best));
  const lead = totalOf(best) - totalOf(second);
  const isFirst = (outcome: number) => first.includes(outcome);
  const next = leaders.some(isFirst)
    ? rank(2).find((outcome) => !leaders.includes(outcome) && totalOf(outcome) >= floor)
    : undefined;
  // What comes first competes with nothing that comes after it.
  const rivals = rank(1).filter(
    (outcome) => !leaders.includes(outcome) && (leaders.some(isFirst) || !isFirst(outcome)),
  );
  const others =
    leaders.length > 1 ? leaders : rivals.filter((outcome) => totalOf(outcome) === totalOf(rivals[0] ?? -1));
  const differenceMade = (question: number) => {
    const from = (some: readonly number[]) => some.map((outcome) => given[question]?.[outcome] ?? 0);
    // An answer that rules out what would have been as far in front decided the most.
    const hasRuledOut = places.some(
      (outcome) => ruled[question]?.[outcome] && outcome !== next && totalOf(outcome) >= totalOf(best),
    );
    return Math.max(...from(leaders)) - Math.min(...from(others)) + (hasRuledOut ? 9 : 0);
  };
  const deciding = [...given.keys()]
    .filter((question) => differenceMade(question) > 0)
    .sort((one, other) => differenceMade(other) - differenceMade(one));
  return {
    totals,
    ruledOut: out,
    leaders,
    strength: lead > 3 ? 'clearly' : lead > 1 ? 'rather' : lead > 0 ? 'barely' : 'even',
    next,
    deciding,
  };
};
