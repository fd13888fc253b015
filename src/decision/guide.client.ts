/** Shows what the answers chosen come to, keeps them in the address and takes them over from it, and copies the result. */
import { copyText } from '../copy-text.client.ts';
import { copied, textNotCopied } from '../words.ts';
import { weighAnswers } from './decision.ts';
import { describeResult, formatChoices, parseChoices } from './sharing.ts';
import type { Guide } from './weighing.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const questions = find('.guide');
const result = find('[data-part=result]');
const outcome = find('.guide-outcome');
const following = find('.guide-next');
const progress = find('[data-part=progress]');
const list = find('.answer-list');
const status = find('.guide-actions [role=status]');

if (questions && result && outcome && following && progress && list && status) {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what DecisionResult.astro wrote there
  const guide = JSON.parse(find('[data-part=guide]')?.textContent ?? '') as Guide;
  const { points, edition, says, problems } = guide;
  const radios = questions.querySelectorAll('input');
  const steps = find('.guide-steps');
  const bars = result.querySelectorAll('.guide-totals dd');
  const names = result.querySelectorAll('.guide-totals dt');
  const shown = find('[data-part=outcomes]');
  const details = document.querySelectorAll('.guide-outcomes .outcome');

  /** The group of rows that says what an answer counts towards, cut down to what matters for the outcomes in front. */
  const reasonFor = (question: number, choice: number | undefined, leaders: readonly number[]): Node[] => {
    const rows = find(`[data-answer="${question + 1}.${choice}"]`)?.cloneNode(true);
    if (!(rows instanceof Element)) return [];
    for (const row of rows.querySelectorAll<HTMLElement>('[data-for]'))
      if (!row.dataset.for?.split(' ').some((place) => leaders.includes(+place))) row.remove();
    return [rows];
  };

  /** Shows what the chosen answers come to, and puts them into the address. */
  const show = () => {
    const chosen = points.map(() => 0);
    for (const { name, value, checked } of radios) if (checked) chosen[+name] = +value;
    const { totals, ruledOut, leaders, strength, next, deciding } = weighAnswers(guide, chosen);
    const leading = leaders.length > 0;
    const said = leading
      ? guide.strengths[strength] + leaders.map((leader) => says[leader]).join(guide.or)
      : guide.notYet;
    // What is said already is not announced again.
    if (outcome.innerHTML !== said) outcome.innerHTML = said;
    following.innerHTML = next === undefined ? '' : `${guide.next}${says[next]}`;
    // An answered question is a span.
    if (steps) steps.innerHTML = chosen.map((choice) => (choice ? '<span></span>' : '<i></i>')).join('');
    progress.textContent = `${chosen.filter((choice) => choice).length}${guide.answered} ${
      leading ? guide.strengths[strength] + leaders.map((leader) => names[leader]?.textContent).join(guide.or) : ''
    }`;
    for (const [place, bar] of bars.entries()) {
      const mark = ruledOut[place] ?? 0;
      bar.innerHTML = `${(mark ? '<span></span>' : '<i></i>').repeat(totals[place] ?? 0)}${totals[place]}${guide.marks[mark]}`;
    }
    shown?.replaceChildren(...leaders.flatMap((leader) => details[leader]?.cloneNode(true) ?? []));
    for (const rows of list.querySelectorAll('tbody')) rows.remove();
    list.append(...deciding.flatMap((question) => reasonFor(question, chosen[question], leaders)));
    status.textContent = '';
    history.replaceState(0, '', formatChoices(chosen, edition));
  };

  /** Takes over the answers that the address names. */
  const restore = () => {
    const choices = parseChoices(location.hash, points, edition, problems);
    if (choices) for (const radio of radios) radio.checked = choices[+radio.name] === +radio.value;
    show();
    // Where the result will stand, and in the bar, which is in sight.
    if (typeof choices === 'string') outcome.textContent = progress.textContent = choices;
  };

  const copy = (text: string): void => {
    void copyText(describeResult(text, location.href)).then((isCopied) => {
      status.textContent = isCopied ? copied : textNotCopied;
    });
  };

  questions.onchange = show;
  onhashchange = restore;
  find('[data-part=copy-text]')?.addEventListener('click', () => {
    copy(result.innerText);
  });
  find('[data-part=copy-link]')?.addEventListener('click', () => {
    copy('');
  });
  restore();
}
