/** The result on the page: what answers lead to, how far ahead it is, what it means and what decided it. */
import type { Choices, Result } from './decision.ts';
import { find, findAll, inRow, part } from './parts.client.ts';
import type { Guide, SaidOutcome } from './weighing.ts';

const bars = findAll('[data-part=totals] > li');

/** The names of outcomes as the bars have them, in their colours. */
export const shortNames = (outcomes: readonly number[]): (Node | string)[] =>
  outcomes.map((outcome) => bars[outcome]?.firstElementChild?.cloneNode(true) ?? '');

/** Shows what answers come to. */
export function showResult(
  guide: Guide,
  chosen: Choices,
  { totals, ruledOut, leaders, strength, next, deciding }: Result,
): void {
  const described = findAll('.guide-outcomes .outcome');
  const names = described.map(nameOutcome);
  const named = (outcomes: readonly number[]) =>
    inRow(
      outcomes.map((outcome) => names[outcome] ?? ''),
      guide.or,
    );
  find('#result').replaceChildren(
    ...(leaders.length > 0 ? [guide.strengths[strength], ...named(leaders)] : [guide.notYet]),
  );
  part('following').replaceChildren(...(next === undefined ? [] : [guide.next, ...named([next])]));

  for (const [outcome, bar] of bars.entries()) {
    const mark = ruledOut[outcome] ?? 0;
    part('points', bar).textContent = `${totals[outcome]}`;
    part('mark', bar).textContent = guide.marks[mark] ?? '';
    bar.dataset.state = mark ? 'out' : '';
    find('.points', bar).setAttribute('width', `${totals[outcome]}`);
  }
  const order = [...totals.keys()].toSorted((one, other) => (totals[other] ?? 0) - (totals[one] ?? 0));
  part('totals').append(...order.flatMap((outcome) => bars[outcome] ?? []));

  const [only, ...others] = leaders.flatMap((leader) => described[leader]?.cloneNode(true) ?? []);
  const place = part('outcomes');
  const decided = part('deciding');
  place.replaceChildren(...(only ? [only] : []), ...others);
  find('table', decided).replaceChildren(
    ...deciding.flatMap((question) => reasonsFor(question, chosen[question] ?? 0, leaders)),
  );
  // Of one alone the headline tells the name, and what decided it stands before its next steps.
  const isAlone = only instanceof Element && others.length === 0;
  part('means').textContent = isAlone ? part('means', only).textContent : '';
  if (isAlone) part('rest', only).before(decided);
  else place.after(decided);
}

/** An outcome as a result names it: the name of its role is the link that heads its description, in its colour. */
function nameOutcome(described: HTMLElement): Node {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what OutcomeDetails.astro wrote there
  const [before, role, after] = JSON.parse(described.dataset.said ?? '') as SaidOutcome;
  const link = (role && described.querySelector('a')?.cloneNode()) || role;
  if (typeof link === 'object') link.textContent = role;
  const said = document.createElement('span');
  said.append(before, link, after);
  return said;
}

/** The rows that say what an answer counts towards, cut down to what matters for the outcomes in front. */
function reasonsFor(question: number, choice: number, leaders: readonly number[]): Element[] {
  const rows = document.querySelector(`.guide-weighing [data-answer="${question + 1}.${choice}"]`)?.cloneNode(true);
  if (!(rows instanceof Element)) return [];
  for (const row of findAll('[data-for]', rows))
    if (!row.dataset.for?.split(' ').some((outcome) => leaders.includes(+outcome))) row.remove();
  return [rows];
}
