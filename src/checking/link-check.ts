import { type Answer, isOffline, verdictOn } from './answers.ts';
import { type KnownAnswers, onlyWritten, stillGood, withAnswer } from './known-answers.ts';
import { type Asked, reportOf } from './report.ts';

/** What a check of links goes by. */
export interface LinkCheck {
  /** Every address, with the places that have it. */
  addresses: ReadonlyMap<string, readonly string[]>;
  /** What earlier checks learned. */
  known: KnownAnswers;
  /** Like `2026-11-21`. */
  today: string;
  ask: (address: string) => Promise<Answer>;
  /** Is told after each answer how many of how many there are. */
  progress: (answered: number, all: number) => void;
  /** Ends the check in the middle. */
  signal: AbortSignal;
}

/** What came of a check of links. */
export interface Outcome {
  lines: string[];
  /** What is to be kept for the next check. */
  known: KnownAnswers;
  /** Whether somebody has to do something: an address is gone, or nothing could be reached. */
  failed: boolean;
}

/**
 * Asks for every address that was not good in the last days. Where no server says anything, one that was good is asked
 * as well: that one address is gone and that there is no network looks the same otherwise.
 * @returns what to say and to keep; of a check without a network, or that was ended, as much as is certain
 */
export async function checkLinks({ addresses, known, today, ask, progress, signal }: LinkCheck): Promise<Outcome> {
  const written = onlyWritten(known, addresses.keys());
  const good = stillGood(written, today);
  const toAsk = [...addresses].filter(([address]) => !good.has(address));
  const answers = new Map<string, Answer>();
  let learned = written;
  const ended = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  const all = toAsk.map(async ([address]) => {
    const answer = await ask(address);
    if (signal.aborted) return;
    answers.set(address, answer);
    learned = withAnswer(learned, address, answer, today);
    progress(answers.size, toAsk.length);
  });
  await Promise.race([Promise.all(all), ended]);
  if (signal.aborted)
    return {
      lines: [`Interrupted: ${answers.size} of ${toAsk.length} addresses had answered. What was good is kept.`],
      known: learned,
      failed: true,
    };
  const [control] = good.keys();
  const said = [...answers.values()];
  if (isOffline(said) && (control === undefined || isOffline([await ask(control)])))
    return {
      lines: ['Nothing could be reached, so nothing is said of any address: look whether there is a network.'],
      known: written,
      failed: true,
    };
  // In the order in which they are written, however fast they answered.
  const asked = toAsk.flatMap(([address, places]): Asked[] => {
    const answer = answers.get(address);
    return answer ? [{ address, places, answer }] : [];
  });
  return {
    lines: reportOf(asked, good),
    known: learned,
    failed: said.some((answer) => verdictOn(answer) === 'gone'),
  };
}
