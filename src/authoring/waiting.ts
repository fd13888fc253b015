import type { CollectionName } from '../catalog/schemas/collections.ts';
import { claimsAtHand } from './choices.ts';
import { filesOf, readOf, type ContentAtHand } from './content-at-hand.ts';
import type { NewKind } from './new-kinds.ts';
import { answersTo, answerTo, type Answers } from './questions.ts';
import { claimPattern } from './source-questions.ts';

/** The folders whose things are named by the answers to a question, by its flag. */
const named: Readonly<Record<string, CollectionName>> = {
  topics: 'topics',
  retells: 'sources',
  source: 'sources',
  sources: 'sources',
  authors: 'people',
  'see-also': 'glossary',
};

/**
 * What would stop a build that read the new files, so that they have to wait.
 * @param kind of thing
 * @param id of the new thing
 * @param answers that its files are made of
 * @returns what has to be done first, as advice for the writer; nothing where they can be read at once
 */
export function whatToDoFirst(kind: NewKind, id: string, answers: Answers, content: ContentAtHand): string[] {
  return [
    ...pagesOf(kind, answers, content)
      .filter((page) => !readOf(content, 'pages').some((file) => file.id === page))
      .map((page) => `Write ${content.name}/pages/${page}.mdx, with a title and a description: it is what shows this.`),
    ...(kind === 'role' && readOf(content, 'criteria').length === 0
      ? ['Write a criterion, npm run new -- criterion: roles are compared by some.']
      : []),
    ...(kind === 'criterion' && readOf(content, 'roles').length === 0
      ? ['Write a role, npm run new -- role: a criterion compares some.']
      : []),
    ...filesNamed(answers, content).map((file) => `Take the _ off the name of ${file}, which this names.`),
    ...(kind === 'source' ? forSource(id, answers, content) : []),
  ];
}

/** The pages that show a thing of a kind; without them it cannot be there. */
function pagesOf(kind: NewKind, answers: Answers, content: ContentAtHand): string[] {
  switch (kind) {
    case 'role':
      return ['roles', 'role', 'compare', ...(readOf(content, 'roles').length > 0 ? ['pair'] : [])];
    case 'criterion':
      return ['compare'];
    case 'source':
      return ['sources', ...(answersTo(answers, 'claim').length > 0 ? ['claims'] : [])];
    case 'term':
      return ['glossary'];
    case 'forecast':
      return ['forecasts'];
    case 'article':
    case 'person':
    case 'topic':
      return [];
  }
}

/** Files that are named and not read. */
function filesNamed(answers: Answers, content: ContentAtHand): string[] {
  const waiting = (folder: CollectionName, ids: readonly string[]): string[] =>
    filesOf(content, folder)
      .filter((file) => file.isWaiting && ids.includes(file.id))
      .map(({ id, ending }) => `${content.name}/${folder}/_${id}.${ending}`);
  const sources = ['retells', 'source', 'sources'].flatMap((flag) => answersTo(answers, flag));
  const ofClaims = claimsAtHand(content)
    .filter(({ id }) => answersTo(answers, 'claims').includes(id))
    .map(({ source }) => source);
  return [
    ...new Set([
      ...Object.entries(named).flatMap(([flag, folder]) => waiting(folder, answersTo(answers, flag))),
      ...(['sources', 'claims'] as const).flatMap((folder) => waiting(folder, [...sources, ...ofClaims])),
    ]),
  ];
}

/** A source is there because something rests on it, and what it foretold is judged. */
function forSource(id: string, answers: Answers, content: ContentAtHand): string[] {
  const prefix = answerTo(answers, 'prefix') ?? '';
  const forecasts = answersTo(answers, 'claim').flatMap((claim, at) =>
    claimPattern.exec(claim)?.[1] === 'forecast' ? [`${prefix}${at + 1}`] : [],
  );
  const first = `Cite it: with <SourceLink id="${id}">its name</SourceLink> in an article or page, as evidence of a forecast, in an account of a role, or by an article that retells it.`;
  if (forecasts.length === 0 || readOf(content, 'forecasts').length === 0) return [first];
  return [first, `Judge what it foretold: npm run new -- forecast --claims ${forecasts.join(',')}.`];
}
