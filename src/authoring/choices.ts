import type { z } from 'astro/zod';
import { claims } from '../catalog/schemas/claims.ts';
import type { CollectionName } from '../catalog/schemas/collections.ts';
import { filesOf, readOf, type ContentAtHand } from './content-at-hand.ts';
import type { Choice, Question } from './questions.ts';

/** The keys of which one says what a file is about. */
const names = ['title', 'name', 'term'];

/**
 * What can be named of a folder, with what it is called. Files that wait can be named too: what names them waits with them.
 * @param isMeant whether what a file says makes it one that can be named
 */
export function thingsIn(
  content: ContentAtHand,
  folder: CollectionName,
  isMeant: (data: Readonly<Record<string, unknown>>) => boolean = () => true,
): Choice[] {
  return filesOf(content, folder)
    .filter(({ data }) => isMeant(data))
    .map(({ id, data, isWaiting }) => {
      const label = names.map((name) => data[name]).find((name) => typeof name === 'string') ?? id;
      return { id, label: isWaiting ? `${label} (not read yet)` : label };
    });
}

/** A claim, the source that it is of, and whether its file is read. */
export interface ClaimAtHand extends Choice {
  source: string;
  kind: string;
  says: string;
  isWaiting: boolean;
}

/** All claims; first the forecasts that no file judges. */
export function claimsAtHand(content: ContentAtHand): ClaimAtHand[] {
  const judged = new Set(
    readOf(content, 'forecasts').flatMap(({ data }) => [
      ...(Array.isArray(data.claims) ? data.claims.map(String) : []),
      ...(typeof data.covers === 'object' && data.covers ? Object.keys(data.covers) : []),
    ]),
  );
  const all = filesOf(content, 'claims').flatMap(({ id: source, data, isWaiting }) =>
    Object.entries(claims.safeParse(data).data?.claims ?? {}).map(([id, { kind, says }]) => ({
      ...{ id, source, kind, says, isWaiting },
      label: `${id}: ${says}`,
    })),
  );
  const isOpen = ({ id, kind }: ClaimAtHand): boolean => kind === 'forecast' && !judged.has(id);
  return [...all.filter(isOpen), ...all.filter((claim) => !isOpen(claim))];
}

/** The words of which a value is one. */
export const optionsOf = (rule: z.ZodEnum): Choice[] => rule.options.map((id) => ({ id: String(id) }));

/**
 * The choice among sources, for what cannot be without one.
 * @param whenNone what to say where there is none yet
 */
export const sourcesToName = (
  content: ContentAtHand,
  whenNone: string,
): Required<Pick<Question, 'choices' | 'from'>> => ({
  choices: thingsIn(content, 'sources'),
  from: { place: `${content.name}/sources`, whenNone },
});
