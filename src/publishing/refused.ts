import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is said of a place where the system refuses, and what mends it, by the name that the system has for it. */
const sentences: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `No room is left on the disk for ${place}. Delete something from it, and run this again.`,
  EDQUOT: (place) =>
    `You may take no more room on the disk, not for ${place} either. Delete something of yours from it.`,
  EROFS: (place) => `The disk of ${place} can only be read. Name a folder on another one, or copy the project there.`,
  EACCES: (place) => `You may not read or change ${place}. Make it yours (chown), or name another folder.`,
  EPERM: (place) => `The system lets nobody change ${place}. Allow it (chattr, chown), or name another folder.`,
  EMFILE: () => 'The system lets no more files be open at a time. Allow more, like ulimit -n 4096.',
  ENFILE: () => 'The system lets no more files be open at a time. End other programs, and run this again.',
};

/** What libraries that are not written in JavaScript call them. */
const numbers: Readonly<Record<string, string>> = { 13: 'EACCES', 24: 'EMFILE', 28: 'ENOSPC', 30: 'EROFS' };

/** Something that the system refused. Where in the program it did so helps nobody, and names folders of the machine. */
class RefusedError extends Error {
  override stack = '';
}

/**
 * An error as whoever runs a command can use it: one sentence where the system refused something, else what it was.
 * @param error anything that was thrown
 * @param root of the project, from which places in it are named
 */
export function plainly(error: unknown, root: string): unknown {
  const refusal = refusalIn(error);
  return refusal ? new RefusedError(refusal.say(placeOf(refusal.path, root))) : error;
}

interface Refusal {
  say: (place: string) => string;
  path: string | undefined;
}

/** Looks through an error, and through those that it was thrown for. */
function refusalIn(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, errors } = error as Error & { code?: unknown; path?: unknown; errors?: unknown };
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1] ?? '';
  const say = sentences[String(code)] ?? sentences[numbers[number] ?? ''];
  if (say) return { say, path: typeof path === 'string' || path instanceof URL ? String(path) : undefined };
  const inner: unknown[] = [error.cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return inner.map(refusalIn).find(Boolean);
}

/** What messages call a place: from the project’s root where it lies in it. */
function placeOf(path: string | undefined, root: string): string {
  if (path === undefined) return 'what is built';
  const file = path.startsWith('file:') ? fileURLToPath(path) : path;
  const own = relative(root, file);
  return own === '' ? 'the project' : (own.startsWith('..') ? file : own).replaceAll(sep, '/');
}
