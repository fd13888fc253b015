import { z } from 'astro/zod';
import { publication } from '../publication.ts';

/** A text that is not empty. */
const text = (description: string) => z.string().min(1).describe(description);

/** An address with scheme and host. The pattern holds where a validator takes `format` for a remark, as 2020-12 lets it. */
const address = (description: string) =>
  z.url({ protocol: /^https?$/ }).meta({ format: 'uri', pattern: '^https?://', description });

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = (description: string) => z.string().regex(idPattern).describe(description);

/** What things are called, after their ids: “near: In the village. far: Beyond the hill.” */
const namesOf = (things: readonly { id: string; label: string }[]): string =>
  things.map(({ id: name, label }) => `${name}: ${label}.`).join(' ');

const claims = z
  .array(z.string().regex(/^[A-Z]{1,8}[1-9]\d*$/))
  .refine((numbers) => new Set(numbers).size === numbers.length)
  .meta({
    description: 'The claims that the statement rests on. The letters are the source’s, the number the claim’s.',
    uniqueItems: true,
  });

const source = z
  .strictObject({
    id: id('Names the work in this document.'),
    title: text('Its title.'),
    author: text('Its author, as printed on the work or credited. Absent where none is known.').optional(),
    shortName: text('What the comparison calls the author.'),
    publisher: text('Who published it.'),
    address: address('Where it stands.'),
    dated: z
      .string()
      .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/)
      .describe('The date it bears, as exactly as it is known, or “undated”.'),
  })
  .meta({ id: 'source', description: 'One work.' });

const criterion = z
  .strictObject({
    id: id('Names the question; the keys of “findings” are these.'),
    name: text('Its short label.'),
    question: text('The question in full.'),
    group: z
      .enum(publication.criteriaGroups.map((group) => group.id))
      .describe(`What it asks about. ${namesOf(publication.criteriaGroups)}`),
    address: address('The row of the comparison.'),
  })
  .meta({ id: 'criterion', description: 'One question.' });

const segment = z
  .strictObject({
    extent: z.enum(['full', 'partly', 'none', 'not-stated']).describe('Fully, partly, not at all, or not stated.'),
    because: text('Why, in a sentence.'),
    claims,
  })
  .meta({ id: 'segment', description: 'How far a role reaches into one part.' });

const finding = z
  .strictObject({
    says: text('What it says, restated.'),
    notStated: text('What it leaves open on this point. Absent where it leaves nothing open.').optional(),
    implied: z.boolean().describe('Whether the source implies this without saying it.'),
    claims,
  })
  .meta({ id: 'finding', description: 'What one source says of one role under one criterion.' });

const account = z
  .strictObject({
    source: id('The id of the source.'),
    gist: text('Who this is according to the source, in a sentence.'),
    reach: z
      .strictObject(Object.fromEntries(publication.reach.map((part) => [part.id, segment])))
      .describe(`How far the role reaches into each part, as we read the claims. ${namesOf(publication.reach)}`.trim()),
    findings: z
      .record(z.string().regex(idPattern), finding)
      .describe('What the source says, by the id of the criterion. A criterion that is absent is not stated.'),
  })
  .meta({ id: 'account', description: 'One source’s account of one role.' });

const role = z
  .strictObject({
    id: id('Names the role.'),
    name: text('What the role is called for short.'),
    fullName: text('Its whole title.'),
    address: address('The profile of the role.'),
    accounts: z.array(account).min(1).describe('The role as each source that describes it sees it.'),
  })
  .meta({ id: 'role', description: 'One role.' });

/** The comparison for programs, each key with what it means: `roles.json`, and the JSON Schema that is published beside it. */
export const comparisonDocument = z
  .strictObject({
    $schema: address('Where this schema stands.'),
    name: text('What is compared.'),
    address: address('The page that shows the comparison.'),
    updated: z.iso.date().describe('Day of the last change.'),
    licence: z
      .strictObject({
        name: text('The licence.'),
        address: address('The terms of the licence.'),
        credit: text('Whom to credit.'),
      })
      .describe('What the text may be used under.'),
    sources: z.array(source).min(1).describe('The works whose accounts are compared.'),
    criteria: z.array(criterion).min(1).describe('The questions that roles are compared by, in reading order.'),
    roles: z.array(role).min(1).describe('The roles, in reading order.'),
  })
  .meta({
    title: 'Roles compared, source by source',
    description: 'What sources say of roles, question by question, with the claims that each statement rests on.',
  });

/** The comparison for programs. */
export type ComparisonDocument = z.infer<typeof comparisonDocument>;
