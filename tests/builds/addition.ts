import type { ProjectCopy } from './project-copy.ts';

/** Something that a writer or a developer may add to a publication. */
export interface Addition {
  name: string;
  add: (copy: ProjectCopy) => void;
  /** Files of the site in which it shows, each with words that stand there. */
  shows: Readonly<Record<string, string>>;
}

/** A file of YAML, from its lines. */
export const yaml = (...lines: string[]): string => `${lines.join('\n')}\n`;
