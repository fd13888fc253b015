import { readOf, type ContentAtHand } from './content-at-hand.ts';
import type { NewKind } from './new-kinds.ts';
import { answersTo, answerTo, type Answers } from './questions.ts';

/** The address at which a thing is seen, from the site’s root. */
const paths: Readonly<Record<NewKind, (id: string) => string>> = {
  article: (id) => `articles/${id}/`,
  role: (id) => `roles/${id}/`,
  criterion: (id) => `compare/#${id}`,
  source: (id) => `sources/#${id}`,
  topic: (id) => `topics/${id}/`,
  term: (id) => `glossary/#${id}`,
  forecast: (id) => `forecasts/#${id}`,
  person: () => '',
};

/** What is written next, in a sentence or two. */
function whatToWrite(kind: NewKind, id: string, answers: Answers, content: ContentAtHand): string {
  switch (kind) {
    case 'article':
      return `write its text${
        answerTo(answers, 'retells') === undefined ? '' : ', which has a passage for each claim to begin with'
      }; it is a draft, and published once “draft: true” is deleted.`;
    case 'role': {
      const criteria = readOf(content, 'criteria').map((criterion) => criterion.id);
      const source = answerTo(answers, 'source') ?? '';
      return `write what ${source} says of it under findings, by criterion: ${criteria.join(', ')}. What is left out reads “Not stated”.`;
    }
    case 'criterion':
      return `write findings under “${id}” into the files of ${content.name}/roles/: a role without one reads “Not stated”.`;
    case 'source':
      return answersTo(answers, 'claim').length > 0
        ? 'write the rest of its claims.'
        : `what it says can be taken apart into claims, in ${content.name}/claims/${id}.yaml.`;
    case 'topic':
      return `name it in an article, npm run new -- article --topics ${id}: a topic is shown once an article on it is.`;
    case 'term':
      return `mark its first use in a text: <Term id="${id}">${answerTo(answers, 'term') ?? ''}</Term>.`;
    case 'forecast':
      return 'write what else was found as evidence, and what is weak about it.';
    case 'person':
      return `name them in an article, npm run new -- article --authors ${id}: what they write bears their name.`;
  }
}

/** Before a command that is about a publication other than the project’s own. */
const setting = ({ name }: ContentAtHand): string => (name === 'content' ? '' : `CONTENT=${name} `);

/**
 * What a writer does after a new thing was written.
 * @param kind of thing
 * @param id of the new thing
 * @returns sentences: what to write, and where it is seen
 */
export function nextStep(kind: NewKind, id: string, answers: Answers, content: ContentAtHand): string {
  const base = new URL(content.publication.address).pathname.replace(/\/$/, '');
  const path = paths[kind](id);
  const seen = path === '' ? '' : ` ${setting(content)}npm run dev shows it at ${base}/${path} as you save.`;
  return `${whatToWrite(kind, id, answers, content)}${seen}`;
}
