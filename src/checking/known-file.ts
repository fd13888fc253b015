import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type KnownAnswers, readKnown, writeKnown } from './known-answers.ts';

/**
 * Reads the file in which earlier checks kept what they learned.
 * @param file it need not be there
 * @returns what is known; nothing where the file cannot be read
 */
export function knownIn(file: string): KnownAnswers | undefined {
  if (!existsSync(file)) return {};
  try {
    return readKnown(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Keeps what is known for the next check. Whoever reads the file meets the old text or the new one, never a part.
 * @throws Error when the system refuses; the file is then as it was
 */
export function keepKnown(file: string, known: KnownAnswers): void {
  const next = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(next, writeKnown(known));
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
