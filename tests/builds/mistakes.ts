/** What a writer does wrong, and what the build has to say of it. */
import type { ProjectCopy } from './project-copy.ts';

export interface Mistake {
  name: string;
  make: (copy: ProjectCopy) => void;
  /** Every line that is said of it. Of what is known only the beginning is given, up to “Known:”. */
  says: string[];
}

/** A mistake that changes a piece of a file. */
export const change = (name: string, file: string, from: string | RegExp, to: string, ...says: string[]): Mistake => ({
  name,
  make: (copy) => copy.change(file, from, to),
  says: says.map((line) => (/^[:/]/.test(line) ? `${line.startsWith(':') ? file : ''}${line}` : line)),
});

/** A mistake that puts a file where it does not belong, or is not what it has to be. */
export const write = (name: string, file: string, text: string, ...says: string[]): Mistake => ({
  name,
  make: (copy) => copy.write(file, text),
  says: says.map((line) => `${file}${line}`),
});

/** An article of the publication with everything, in plain Markdown. */
export const own = 'content/articles/a-noon-mark-in-an-afternoon.md';
/** One that retells a work. */
export const told = 'content/articles/late-for-all.mdx';
/** One that has terms. */
export const words = 'content/articles/words-on-the-wall.mdx';
/** One that has pictures of forecasts. */
export const charts = 'content/articles/how-far-out-was-the-bell.mdx';
/** One that has every mark of Markdown and every tag for writers. */
export const sill = 'content/articles/a-sill-with-everything.mdx';
