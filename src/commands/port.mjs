import { createConnection } from 'node:net';
import { SetUpError } from './set-up.mjs';

/**
 * The port to serve on: 4321 unless another is wished.
 * @param {string | undefined} wish a whole number from 1 to 65535
 * @throws SetUpError when the wish is no port
 */
export function portFrom(wish) {
  if (!wish) return 4321;
  const port = Number(wish);
  if (/^\d+$/.test(wish) && port >= 1 && port <= 65535) return port;
  throw new SetUpError(`PORT=${wish} is not a port: write a number from 1 to 65535, like PORT=5000.`);
}

/**
 * Makes sure that a port is free.
 * @param {number} port
 * @param {string} command that is to be run again with another
 * @throws SetUpError when a program answers on the port already
 */
export async function checkPort(port, command = 'npm start') {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => answersOn(host, port)));
  if (answers.some(Boolean))
    throw new SetUpError(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port === 5000 ? 5001 : 5000} ${command}.`,
    );
}

function answersOn(host, port) {
  return new Promise((done) => {
    const socket = createConnection({ host, port, timeout: 1000 });
    const end = (answer) => {
      socket.destroy();
      done(answer);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });
}
