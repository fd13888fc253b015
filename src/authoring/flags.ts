import { parseArgs } from 'node:util';
import { knownNames } from '../known-names.ts';
import { faultOf, isAsked, type Answers, type Question } from './questions.ts';
import { Refusal } from './refusal.ts';

/** The question that a flag answers. @throws Refusal with the names nearest to a flag that answers none */
function questionOf(flag: string, written: string, questions: readonly Question[]): Question {
  const found = questions.find((question) => question.flag === flag);
  if (found) return found;
  const names = questions.map((question) => `--${question.flag}`);
  throw new Refusal(`${written} is no flag here. ${knownNames(written, names)}`);
}

/** What a flag gives: ids may stand together, with commas between them. */
const valuesOf = ({ isMany, choices }: Question, value: string): string[] =>
  isMany && choices ? value.split(/[\s,]+/).filter(Boolean) : [value.trim()].filter(Boolean);

/**
 * Reads answers from the words of a command.
 * @param words without the kind of thing
 * @param questions that can be answered
 * @throws Refusal where a flag is unknown, lacks its value, or says what its question does not take
 */
export function readFlags(words: readonly string[], questions: readonly Question[]): Answers {
  const options = Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string', multiple: true } as const]));
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const answers: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional')
      throw new Refusal(`“${token.value}” belongs to no flag: put a value that has spaces in quotes.`);
    const question = questionOf(token.name, token.rawName, questions);
    // The next flag is no value of this one; a value that begins with dashes stands after an equals sign.
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw new Refusal(`--${token.name} has no value: write it behind the flag, in quotes where it has spaces.`);
    const values = valuesOf(question, token.value);
    answers[token.name] = question.isMany ? [...new Set([...(answers[token.name] ?? []), ...values])] : values;
  }
  checkAnswers(answers, questions);
  return answers;
}

function checkAnswers(answers: Answers, questions: readonly Question[]): void {
  for (const question of questions) {
    const given = answers[question.flag] ?? [];
    for (const answer of given) {
      const fault = faultOf(question, answer);
      if (fault !== undefined) throw new Refusal(`--${question.flag}: ${fault}`);
    }
    if (given.length > 0 && question.goesWith !== undefined && !isAsked(question, answers))
      throw new Refusal(`--${question.flag} goes with --${question.goesWith}, which is missing.`);
  }
}
