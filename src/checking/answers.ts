/** What came of asking for an address. */
export interface Answer {
  /** The status of the last response, or the code of what went wrong: `ENOTFOUND`. */
  status: number | string;
  /** Where the address has moved for good, as far as it was followed. */
  movedTo?: string | undefined;
}

/** What is to be done about an address: nothing, write another, take it out, or look at it by hand. */
export type Verdict = 'good' | 'moved' | 'gone' | 'unknown';

/** The code of an address that sends from one to the next without end. */
export const endless = 'ENDLESS';
/** The code of a redirect that says nowhere, or nowhere on the web. */
export const nowhere = 'NOWHERE';
/** The code of a server that said nothing in time. */
export const late = 'LATE';

/** What a program says when there is no network, or no way to the host. */
const unreachable: readonly (number | string)[] = [
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'],
  late,
];

/**
 * Judges an answer. Only what a server, or the register of names, says to be gone is gone: who refuses, fails or is slow
 * may answer a reader.
 */
export function verdictOn({ status, movedTo }: Answer): Verdict {
  if (status === 404 || status === 410 || status === 'ENOTFOUND') return 'gone';
  if (typeof status === 'string' || status < 200 || status > 299) return 'unknown';
  return movedTo === undefined ? 'good' : 'moved';
}

/**
 * Whether answers look as they do without a network: no server said anything.
 * @param answers to all that was asked; of none at all nothing can be said
 */
export const isOffline = (answers: readonly Answer[]): boolean =>
  answers.length > 0 && answers.every(({ status }) => unreachable.includes(status));

const reasons: Readonly<Record<string, string>> = {
  [endless]: 'it redirects without end',
  [nowhere]: 'it redirects to nowhere',
  [late]: 'no answer in time',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of its host could not be looked up',
  ECONNREFUSED: 'its host refuses the connection',
  ECONNRESET: 'its host broke off',
  UND_ERR_SOCKET: 'its host broke off',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/** An answer in a few words: the status, or what went wrong. */
export const reasonOf = ({ status }: Answer): string =>
  typeof status === 'number' ? String(status) : (reasons[status] ?? status);
