import { z } from 'astro/zod';
import { change, claimId, claimIds, dated, description, id, order, text } from './shared.ts';

/** The colours that mean roles, in the order in which they are given out. */
export const roleColours = ['blue', 'magenta', 'green', 'ochre', 'violet', 'teal'] as const;

/** How far a role reaches into one field, and the claims that say so. */
const reachSegment = z.strictObject({
  extent: z.enum(['full', 'partly', 'none', 'not-stated'], { error: 'Write full, partly, none or not-stated.' }),
  /** One sentence, for readers who cannot see the glyph and for the role’s profile. */
  because: text,
  claims: z.array(claimId).default([]),
  /** What the mark and its reason were before, and why they were changed. */
  changes: z.array(change).default([]),
});

/** What one source says of the role under one criterion. */
const finding = z.strictObject({
  says: text,
  claims: claimIds,
  /** What the source leaves open on this point: a phrase that follows "Not stated:". */
  notStated: text.optional(),
  /** true where the source implies this without saying it. */
  implied: z.boolean().default(false),
  /** Findings of one criterion that have the same word here count as alike; one without it differs from all others. */
  alike: id.optional(),
  /** What this said before, and why it was changed. */
  changes: z.array(change).default([]),
});

/** One line of advice to whoever has to choose: on claims of any source, on other works, or our own reading. */
export const adviceLine = z
  .strictObject({
    says: text,
    claims: z.array(claimId).default([]),
    /** Works that it rests on beside the claims: those that show a title in use, say. */
    sources: z.array(id).default([]),
    /** true where it is our reading: the page then says so. */
    ours: z.boolean().default(false),
  })
  .refine(({ claims, sources, ours }) => ours || claims.length + sources.length > 0, {
    error: 'Name the claims or the sources that this rests on, like claims: [A1], or write ours: true.',
  });

/** What an account comes to for whoever has to choose. */
const advice = z.strictObject({
  /** Follows “Choose if”. */
  chooseIf: adviceLine,
  /** Follows “Not if”. */
  notIf: adviceLine,
  /** The title to put into an advertisement. */
  callIt: adviceLine,
  /** A question for the interview. */
  ask: adviceLine,
});

/** The parts of an advice, in the order in which readers meet them. */
export const adviceParts = advice.keyof().options;

/** `content/roles/<id>.yaml`: one role, with what each source says of it. */
export const role = z.strictObject({
  name: text,
  fullName: text,
  /** Which of the palette’s colours means this role, everywhere. Left out, it gets the next that is free. */
  colour: z
    .enum(roleColours, { error: `Choose ${roleColours.join(', ')}, one no other role has, or leave it out.` })
    .optional(),
  order,
  ...dated,
  summary: description,
  /** By source id, in the order they are shown. */
  accounts: z.record(
    id,
    z.strictObject({
      /** Who this is according to the source, in a sentence. */
      gist: text,
      /** By the parts that publication.yaml names, all of them. */
      reach: z.record(id, reachSegment).default({}),
      /** By criterion id. A criterion the source is silent on is left out and reads "Not stated". */
      findings: z.record(id, finding).default({}),
      /** When to choose this person, when not, and how to look for one: all four parts, or none. */
      advice: advice.optional(),
    }),
  ),
});

export type RoleColour = (typeof roleColours)[number];
export type Extent = z.infer<typeof reachSegment>['extent'];
