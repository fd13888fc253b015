import type { z } from 'astro/zod';
import type { Claim } from './claims.ts';
import { datesOf, type Dated } from './dated.ts';
import type { EntryOf } from './entries.ts';
import type { Outcome } from './outcomes.ts';
import { byId, inOrder, type Resolver } from './resolver.ts';
import type { question } from './schemas/question.ts';

type Written = z.infer<typeof question>;
type WrittenAnswer = Written['answers'][number];

/** Why an answer counts towards outcomes, and how much. */
export interface Reason extends Omit<WrittenAnswer['counts'][number], 'for' | 'claims'> {
  outcomes: Outcome[];
  claims: Claim[];
}

/** Outcomes that an answer rules out, whatever the other answers are. */
export interface Ruling extends Pick<WrittenAnswer['rulesOut'][number], 'because'> {
  outcomes: Outcome[];
  /** The outcome after which they may come all the same. */
  until?: Outcome | undefined;
  claims: Claim[];
}

/** One answer of the decision guide. */
export interface Answer {
  says: string;
  counts: Reason[];
  rulesOut: Ruling[];
}

/** One question of the decision guide. */
export interface Question extends Pick<Written, 'question' | 'needed'>, Dated {
  id: string;
  answers: Answer[];
}

/** The questions of the decision guide in order. Each must be able to tell two outcomes apart. */
export function resolveDecision(
  files: readonly EntryOf<'decision'>[],
  outcomes: readonly Outcome[],
  resolver: Resolver,
): Question[] {
  const known = byId(outcomes, (outcome) => outcome);
  return inOrder(files).map(({ id, data }): Question => {
    const file = `content/decision/${id}.yaml`;
    const answers = data.answers.map((answer) => resolveAnswer(answer, file, known, resolver));
    const differ = new Set(data.answers.map(({ counts, rulesOut }) => JSON.stringify([effectOf(counts), rulesOut])));
    if (differ.size === 1)
      resolver.report(`${file}: every answer gives the same points, so the question decides nothing. Change one.`);
    return { id, question: data.question, needed: data.needed, answers, ...datesOf(data) };
  });
}

function resolveAnswer(
  { says, counts, rulesOut }: WrittenAnswer,
  file: string,
  known: ReadonlyMap<string, Outcome>,
  resolver: Resolver,
): Answer {
  const asker = `${file}: “${says}”`;
  const find = (ids: readonly string[]): Outcome[] =>
    ids.flatMap((id) => resolver.find(known, id, asker, 'content/outcomes'));
  return {
    says,
    counts: counts.map(({ for: ids, claims, ...reason }): Reason => {
      const found = find(ids);
      // That the sources say nothing is a reason too, and rests on no claim.
      const restsOnSilence = found.every(({ fallback }) => fallback);
      return {
        ...reason,
        outcomes: found,
        claims: restsOnSilence ? resolver.claimsOf(claims, asker) : resolver.groundsOf(claims, asker),
      };
    }),
    rulesOut: rulesOut.map(({ outcomes: ids, until, because, claims }): Ruling => {
      const [before] = until === undefined ? [] : find([until]);
      if (before?.first === false)
        resolver.report(
          `${asker} rules out until “${before.name}”, which does not come first. Write first: true in content/outcomes/${before.id}.yaml, or leave until out.`,
        );
      return { outcomes: find(ids), until: before, because, claims: resolver.claimsOf(claims, asker) };
    }),
  };
}

/** The points that reasons give, whatever the order in which they stand. */
function effectOf(counts: WrittenAnswer['counts']): string[] {
  return counts.flatMap((reason) => reason.for.map((id) => `${id} ${reason.points}`)).sort();
}

/** The claims that a question’s reasons and rulings rest on. */
export const claimsOfQuestion = ({ answers }: Question): Claim[] =>
  answers.flatMap(({ counts, rulesOut }) => [...counts, ...rulesOut].flatMap(({ claims }) => claims));
