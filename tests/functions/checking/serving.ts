/** A server on this machine for those who ask, and somebody who asks it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { politeAsker, userAgentOf, type World } from '../../../src/checking/asking.ts';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that notes what it is asked, until the end of the test. */
export async function serve(answer: Answering): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${address.port}`, asked };
}

/** Answers with a status and no more. */
export const end = (response: ServerResponse, status: number, headers: Record<string, string> = {}): void => {
  response.writeHead(status, headers).end();
};

/**
 * Asks, with a clock on which no time passes but what is slept.
 * @param patience in real milliseconds: little where no answer comes, and enough elsewhere for a machine that is busy
 */
export function asker(
  changes: Partial<World> = {},
  patience = 20_000,
): { ask: ReturnType<typeof politeAsker>; slept: number[] } {
  const slept: number[] = [];
  const world: World = {
    fetch,
    sleep: (time) => Promise.resolve(slept.push(time)),
    now: () => Date.parse('2026-11-21T12:00:00Z'),
    ...changes,
  };
  return {
    ask: politeAsker(world, { userAgent: userAgentOf('A', 'https://a.example'), pause: 1000, patience }),
    slept,
  };
}
