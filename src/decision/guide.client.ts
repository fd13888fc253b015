/**
 * Asks the questions of the guide one by one, tells what the answers chosen come to so far, keeps them in the address and
 * takes them over from it, and gives the result.
 */
import { copyText } from '../copy-text.client.ts';
import { copied, textNotCopied } from '../words.ts';
import { weighAnswers } from './decision.ts';
import { find, findAll, inRow, part } from './parts.client.ts';
import { shortNames, showResult } from './result.client.ts';
import { describeResult, formatChoices, parseChoices } from './sharing.ts';
import type { Guide } from './weighing.ts';

// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what DecisionResult.astro wrote there
const guide = JSON.parse(part('guide').textContent) as Guide;
const { points, edition, problems } = guide;
const asking = part('questions');
const telling = part('result');
const questions = findAll('fieldset', asking);
const steps = findAll('[data-part=steps] > li');
const given = findAll('[data-part=given] > li');
const status = part('status');
/** The place of the question in sight. */
let at = 0;

const radios = () => asking.querySelectorAll('input');

const chosenAnswers = (): number[] => {
  const chosen = points.map(() => 0);
  for (const { name, value, checked } of radios()) if (checked) chosen[+name] = +value;
  return chosen;
};

/** Shows one question, what has been answered, and what that comes to so far. */
const showQuestions = (chosen: readonly number[], leaders: readonly number[], before: string) => {
  const isLast = at === questions.length - 1;
  const isTold = leaders.length > 0;
  asking.dataset.at = `${at}`;
  part('place').textContent = guide.place.replace('0', `${at + 1}`);
  for (const [question, fieldset] of questions.entries()) {
    const choice = chosen[question] ?? 0;
    const [step, entry] = [steps[question], given[question]];
    fieldset.hidden = question !== at;
    if (step) step.dataset.state = question === at ? 'now' : choice ? 'done' : '';
    if (!entry) continue;
    entry.hidden = !choice;
    part('says', entry).textContent = findAll('label', fieldset)[choice - 1]?.textContent ?? '';
  }
  const counted = `${chosen.filter((choice) => choice).length}${guide.answered}`;
  for (const place of findAll(':is([data-part=progress], [data-part=counted])')) place.textContent = counted;
  part('not-yet').hidden = isTold;
  part('back').hidden = at === 0;
  part('next').hidden = isLast;
  part('finish').hidden = !isLast || !isTold;
  for (const button of findAll('[data-part=see]')) button.hidden = isLast || !isTold;
  saySoFar(isTold ? [before, ...inRow(shortNames(leaders), guide.or)] : []);
};

/** Says what answers come to so far, in the places that listen to it. What is said already is not announced again. */
const saySoFar = (what: readonly (Node | string)[]) => {
  for (const place of findAll('[data-part=so-far]')) {
    const said = document.createElement('span');
    said.append(...what.map((each) => (typeof each === 'string' ? each : each.cloneNode(true))));
    if (said.textContent !== place.textContent) place.replaceChildren(said);
  }
};

/** Shows what the chosen answers come to, and puts them into the address. Gives whether they come to something. */
const show = (): boolean => {
  const chosen = chosenAnswers();
  const result = weighAnswers(guide, chosen);
  showQuestions(chosen, result.leaders, guide.soFar[result.strength]);
  showResult(guide, chosen, result);
  status.textContent = '';
  history.replaceState(0, '', formatChoices(chosen, edition));
  part('address').textContent = location.href;
  return result.leaders.length > 0;
};

/** Turns to the result, or to the question at a place. */
const turnTo = (to: number | 'result') => {
  asking.hidden = to === 'result';
  telling.hidden = to !== 'result';
  if (to !== 'result') at = to;
  show();
};

/** Turns to a question as its button asks, with the focus on it. */
const ask = (question: number) => {
  turnTo(question);
  questions[question]?.focus();
};

/** Turns to the result as a button asks, with the focus on the answer. */
const tell = () => {
  turnTo('result');
  scrollTo(0, 0);
  find('#result').focus({ preventScroll: true });
};

/** Takes over the answers that the address names. */
const restore = () => {
  const choices = parseChoices(location.hash, points, edition, problems);
  const isFirst = asking.dataset.at === undefined;
  if (choices) for (const radio of radios()) radio.checked = choices[+radio.name] === +radio.value;
  const isTold = show();
  // An address of something else on the page leaves everything as it is; at first a browser may have kept answers.
  if (choices === undefined && !isFirst) return;
  turnTo(isTold ? 'result' : Math.max(0, chosenAnswers().indexOf(0)));
  if (typeof choices === 'string') saySoFar([choices]);
};

const copy = (text: string): void => {
  void copyText(describeResult(text, location.href)).then((isCopied) => {
    status.textContent = isCopied ? copied : textNotCopied;
  });
};

/** What the buttons do, by the names of their parts. */
const actions: Readonly<Record<string, () => void>> = {
  next: () => ask(at + 1),
  back: () => ask(at - 1),
  finish: tell,
  review: () => ask(0),
  print: () => print(),
  'copy-link': () => copy(''),
  'copy-text': () =>
    copy(
      findAll('[data-part=told]')
        .map((told) => told.innerText.trim())
        .join('\n\n'),
    ),
};

for (const [name, act] of Object.entries(actions)) part(name).addEventListener('click', act);
for (const button of findAll('[data-part=see]')) button.addEventListener('click', tell);
for (const [question, entry] of given.entries()) part('change', entry).addEventListener('click', () => ask(question));
asking.addEventListener('change', show);
addEventListener('hashchange', restore);
restore();
