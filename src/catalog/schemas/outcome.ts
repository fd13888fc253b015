import { z } from 'astro/zod';
import { adviceLine } from './role.ts';
import { claimId, dated, id, order, text } from './shared.ts';

/** A step to take after the result: what to do, where to begin, and why. */
const step = z.strictObject({
  /** What to do, in a few words, which become the link. */
  says: text,
  /** Where it leads on the site. */
  link: z.string().regex(/^\/(?!\/)[^\s\\]*$/, 'Write a path of this site, like /roles/ or /glossary/#martech.'),
  /** Why, in a sentence. */
  why: text,
  claims: z.array(claimId).default([]),
});

/** `content/outcomes/<id>.yaml`: something that the decision guide can lead to. */
export const outcome = z
  .strictObject({
    /** In lists and tables: short, with a capital. */
    name: text,
    /** In the result, after how strongly the answers point to it: “Clearly: …”. */
    says: text,
    /** What that comes to, in a sentence or two. */
    means: text,
    order,
    /** The role that it means, and the source in whose account: its advice then stands here as well. */
    role: id.optional(),
    account: id.optional(),
    /** true where it comes before any other: the one that follows is then named as well. */
    first: z.boolean().default(false),
    /** true where the answers lead here when they lead nowhere else. */
    fallback: z.boolean().default(false),
    /** Where it means no single account of a role: when to choose it, when not, what to call it, what to ask. */
    chooseIf: adviceLine.optional(),
    notIf: adviceLine.optional(),
    callIt: adviceLine.optional(),
    ask: adviceLine.optional(),
    steps: z.array(step).length(3, 'Give three steps.'),
    /** What the sources leave open about this outcome, a phrase each. */
    open: z.array(text).min(1, 'Say what the sources leave open.'),
    ...dated,
  })
  .refine(({ role, account }) => (role === undefined) === (account === undefined), {
    error: 'Name a role and an account of it, or neither.',
  });
