import {
  autocomplete,
  autocompleteMultiselect,
  type CANCEL_SYMBOL,
  isCancel,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import { faultOf, isAsked, standInFor, type Answers, type Choice, type Question } from './questions.ts';

/** The writer has left in the middle of the questions. */
export class Left extends Error {
  override name = 'Left';
}

/** As many choices as are seen without searching. */
const few = 10;

const given = <Value>(value: Value | typeof CANCEL_SYMBOL): Value => {
  if (isCancel(value)) throw new Left();
  return value;
};

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ id, label = id }) => (label === id ? { value: id, label } : { value: id, label, hint: id }));

/** One of several things. @throws Left where the writer goes */
export async function chooseOne(message: string, choices: readonly Choice[]): Promise<string> {
  const asked = { message, options: optionsOf(choices) };
  return given(choices.length > few ? await autocomplete(asked) : await select(asked));
}

async function chooseMany(message: string, choices: readonly Choice[], required: boolean): Promise<string[]> {
  const asked = { message, options: optionsOf(choices), required };
  return given(choices.length > few ? await autocompleteMultiselect(asked) : await multiselect(asked));
}

/**
 * What a writer types.
 * @param faultIn says what is wrong with it, as it is typed
 * @throws Left where the writer goes
 */
export async function type(
  message: string,
  faultIn: (written: string) => string | undefined,
  { example = '', begun = '' } = {},
): Promise<string> {
  const written = await text({
    message,
    placeholder: example,
    initialValue: begun,
    validate: (value = '') => faultIn(value.trim()),
  });
  return given(written).trim();
}

async function typeMany(question: Question): Promise<string[]> {
  const answers: string[] = [];
  for (;;) {
    const message = `${question.asks} (${answers.length + 1}; nothing ends)`;
    const written = await type(message, (value) => (value === '' ? undefined : faultOf(question, value)));
    if (written === '') return answers;
    answers.push(written);
  }
}

async function answer(question: Question, canBeLeft: boolean): Promise<string[]> {
  const { asks, choices, example, isMany = false } = question;
  const message = canBeLeft ? `${asks} (can be left empty)` : asks;
  if (choices && isMany) return chooseMany(message, choices, !canBeLeft);
  if (choices) {
    const none = canBeLeft ? [{ id: '', label: 'None' }] : [];
    return [await chooseOne(message, [...none, ...choices])].filter(Boolean);
  }
  if (isMany) return typeMany(question);
  const faultIn = (value: string): string | undefined =>
    value === '' && canBeLeft ? undefined : faultOf(question, value);
  return [await type(message, faultIn, { ...(example === undefined ? {} : { example }) })].filter(Boolean);
}

/**
 * Asks what has no answer yet.
 * @param questions in the order in which they are asked
 * @param answers that are there
 * @returns these and the new ones
 * @throws Left where the writer goes
 */
export async function ask(questions: readonly Question[], answers: Answers): Promise<Answers> {
  let all = answers;
  for (const question of questions) {
    const isEmptyChoice = question.choices?.length === 0;
    if (all[question.flag] || isEmptyChoice || !isAsked(question, all)) continue;
    const canBeLeft = question.isOptional === true || standInFor(question, questions) !== undefined;
    all = { ...all, [question.flag]: await answer(question, canBeLeft) };
  }
  return all;
}
