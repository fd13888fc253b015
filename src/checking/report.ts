import { type Answer, reasonOf, type Verdict, verdictOn } from './answers.ts';

/** An address that was asked, and the places that have it. */
export interface Asked {
  address: string;
  places: readonly string[];
  answer: Answer;
}

/** What is said of an address, by its verdict, in the order of the report. */
const sayings: Readonly<Record<Exclude<Verdict, 'good'>, (asked: Asked) => string>> = {
  gone: ({ address, answer }) => `${address} is gone (${reasonOf(answer)}). Mend it or take it out.`,
  moved: ({ address, answer }) => `${address} has moved to ${answer.movedTo ?? ''}: write the new address.`,
  unknown: ({ address, answer }) => `${address} could not be checked (${reasonOf(answer)}).`,
};

const nouns: Readonly<Record<Verdict, string>> = {
  good: 'good',
  moved: 'moved',
  gone: 'gone',
  unknown: 'could not be checked',
};

/**
 * Says what came of a check.
 * @param asked all addresses that were asked
 * @param known those that were not, since they were good a few days ago, with the day on which they were
 * @returns a line for each place of what is not good, grouped by what is to be done, with an empty line after each group;
 * the last line counts
 */
export function reportOf(asked: readonly Asked[], known: ReadonlyMap<string, string>): string[] {
  const of = (verdict: Verdict): Asked[] => asked.filter(({ answer }) => verdictOn(answer) === verdict);
  const groups = (['gone', 'moved', 'unknown'] as const).flatMap((verdict) => {
    const lines = of(verdict).flatMap((one) => one.places.map((place) => `${place}: ${sayings[verdict](one)}`));
    return lines.length > 0 ? [...lines, ''] : [];
  });
  const counts = (['moved', 'gone', 'unknown'] as const).flatMap((verdict) => {
    const count = of(verdict).length;
    return count > 0 ? [`${count} ${nouns[verdict]}`] : [];
  });
  const all = asked.length + known.size;
  const good = `${of('good').length + known.size} ${nouns.good}${sinceOf([...known.values()])}`;
  return [...groups, `${all} ${all === 1 ? 'address' : 'addresses'}: ${[good, ...counts].join(', ')}.`];
}

function sinceOf(days: readonly string[]): string {
  const oldest = [...days].sort().at(0);
  if (oldest === undefined) return '';
  return ` (${days.length} of them known since ${oldest}${new Set(days).size > 1 ? ' or later' : ''})`;
}
