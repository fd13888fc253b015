// npm run new -- KIND [FLAGS]: writes a file of content that builds. What the flags do not say is asked for at a terminal.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { id as nameRule } from '../catalog/schemas/shared.ts';
import { knownNames } from '../known-names.ts';
import { readContentAtHand, type ContentAtHand } from './content-at-hand.ts';
import { readFlags } from './flags.ts';
import { newFiles } from './new-file.ts';
import { kindsOfFiles, newKinds, type NewKind } from './new-kinds.ts';
import { fileWithName, nameFrom } from './new-name.ts';
import { nextStep } from './next-steps.ts';
import { ask, chooseOne, Left, type } from './prompts.ts';
import { answerTo, exampleFlags, missingFlags, type Answers, type Question } from './questions.ts';
import { Refusal } from './refusal.ts';
import { whatToDoFirst } from './waiting.ts';

const root = resolve(import.meta.dirname, '../..');
const isAtTerminal = process.stdin.isTTY && process.stdout.isTTY;

const isKind = (word: string): word is NewKind => newKinds.some((kind) => kind === word);

const exampleOf = (kind: NewKind, questions: readonly Question[]): string =>
  ['npm run new --', kind, ...exampleFlags(questions)].join(' ');

/** The kind of thing that the first word names, or that the writer chooses. */
async function kindFrom(word: string | undefined, content: ContentAtHand): Promise<NewKind> {
  if (word === undefined && isAtTerminal) {
    const chosen = await chooseOne(
      'What is to be written?',
      newKinds.map((kind) => ({ id: kind })),
    );
    if (isKind(chosen)) return chosen;
  }
  if (word === undefined || word.startsWith('-'))
    throw new Refusal(
      `Say first what is to be written, one of ${newKinds.join(', ')}, as in: ${exampleOf('topic', kindsOfFiles.topic.questions(content))}`,
    );
  if (!isKind(word)) throw new Refusal(`“${word}” is nothing that can be begun. ${knownNames(word, newKinds)}`);
  return word;
}

/** The name of the new file: what the flag says, or what it is about. */
async function nameOf(kind: NewKind, answers: Answers, wasAsked: boolean, content: ContentAtHand): Promise<string> {
  const { namedAfter, namedIn } = kindsOfFiles[kind];
  const title = answerTo(answers, namedAfter) ?? '';
  const takenBy = (name: string): string | undefined => {
    const file = fileWithName(name, namedIn, content);
    return file === undefined
      ? undefined
      : `${file} is there already, and stays as it is: give another name with --id.`;
  };
  const named = answerTo(answers, 'id');
  const name = named ?? nameFrom(title);
  if (named === undefined && isAtTerminal && (wasAsked || name === undefined))
    return type(
      'The name of its file, which is part of its address',
      (written) => nameRule.safeParse(written).error?.issues[0]?.message ?? takenBy(written),
      { begun: name ?? '' },
    );
  if (name === undefined)
    throw new Refusal(
      `No name for the file can be made of “${title}”: give one in lower case with hyphens, as in --id on-sand.`,
    );
  const fault = takenBy(name);
  if (fault !== undefined) throw new Refusal(fault);
  return name;
}

/** What the flags say, and what the writer answers to what they do not. */
async function answersFrom(
  words: readonly string[],
  kind: NewKind,
  content: ContentAtHand,
): Promise<{ answers: Answers; wasAsked: boolean }> {
  const questions = kindsOfFiles[kind].questions(content);
  const name: Question = { flag: 'id', asks: 'The name of its file', rule: nameRule, isOptional: true };
  const answers = readFlags(words, [...questions, name]);
  const empty = questions.find(({ choices, isOptional }) => choices?.length === 0 && !isOptional);
  if (empty) throw new Refusal(empty.from?.whenNone);
  const missing = missingFlags(questions, answers);
  if (missing.length === 0) return { answers, wasAsked: false };
  if (isAtTerminal) return { answers: await ask(questions, answers), wasAsked: true };
  throw new Refusal(
    `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing, as in: ${exampleOf(kind, questions)}`,
  );
}

/** Writes files where there are none. */
function write(files: readonly { name: string; text: string }[], content: ContentAtHand): void {
  for (const { name, text } of files) {
    const path = resolve(root, content.name, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
}

async function begin([word, ...words]: readonly string[]): Promise<void> {
  const content = readContentAtHand(root, (process.env.CONTENT || 'content').replace(/(?<=.)\/+$/, ''));
  const kind = await kindFrom(word, content);
  const { answers, wasAsked } = await answersFrom(words, kind, content);
  const id = await nameOf(kind, answers, wasAsked, content);
  const first = whatToDoFirst(kind, id, answers, content);
  const files = newFiles(kind, answers, content).map(({ folder, ending, text }) => ({
    name: `${folder}/${first.length > 0 ? '_' : ''}${id}.${ending}`,
    text,
  }));
  write(files, content);
  for (const { name } of files) console.log(`Wrote ${content.name}/${name}.`);
  if (first.length > 0) {
    console.log('A file whose name begins with _ is not read. Before this one can be:');
    for (const step of first) console.log(`- ${step}`);
    for (const { name } of files)
      console.log(`- Then rename ${content.name}/${name} to ${content.name}/${name.replace('/_', '/')}.`);
  }
  console.log(`${first.length > 0 ? 'After that' : 'Next'}: ${nextStep(kind, id, answers, content)}`);
}

const leave = (): never => {
  console.log('Nothing was written.');
  return process.exit(130);
};

process.on('SIGINT', leave);
try {
  await begin(process.argv.slice(2));
} catch (error) {
  if (error instanceof Left) leave();
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
