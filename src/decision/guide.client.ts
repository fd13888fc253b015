/** Shows what the answers chosen come to, keeps them in the address and takes them over from it, and copies the result. */
import { copyText } from '../copy-text.client.ts';
import { copied, textNotCopied } from '../words.ts';
import { describeLeaders, describeResult, formatChoices, parseChoices, scoreAnswers } from './decision.ts';
import type { Guide } from './weighing.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const questions = find('.guide');
const result = find('[data-part=result]');
const outcome = find('.guide-outcome');
const reasons = find('.answer-list tbody');
const status = find('.guide-actions [role=status]');

if (questions && result && outcome && reasons && status) {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what DecisionResult.astro wrote there
  const { points, names, outcomes, problem } = JSON.parse(find('[data-part=guide]')?.textContent ?? '') as Guide;
  const radios = questions.querySelectorAll('input');
  const bars = result.querySelectorAll('.guide-totals dd');

  /** Shows what the chosen answers come to, and puts them into the address. */
  const show = () => {
    const chosen = points.map(() => 0);
    for (const { name, value, checked } of radios) if (checked) chosen[+name] = +value;
    const { totals, leaders, deciding } = scoreAnswers(points, chosen);
    const said = describeLeaders(leaders, names, outcomes);
    // What is said already is not announced again.
    if (outcome.innerHTML !== said) outcome.innerHTML = said;
    for (const [role, bar] of bars.entries()) {
      const total = totals[role] ?? 0;
      bar.innerHTML = `${'<i></i>'.repeat(total)}${total}`;
    }
    reasons.replaceChildren(
      ...deciding.flatMap(
        (question) =>
          document.querySelector(`[data-answer="${question + 1}.${chosen[question]}"]`)?.cloneNode(true) ?? [],
      ),
    );
    status.textContent = '';
    history.replaceState(0, '', formatChoices(chosen));
  };

  /** Takes over the answers that the address names. */
  const restore = () => {
    const choices = parseChoices(location.hash, points, problem);
    if (choices) for (const radio of radios) radio.checked = choices[+radio.name] === +radio.value;
    show();
    if (choices === problem) outcome.innerHTML = problem;
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
