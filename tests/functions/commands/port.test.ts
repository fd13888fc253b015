import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort, portFrom } from '../../../src/commands/port.mjs';

test('the site is served on 4321 unless another port is wished', () => {
  expect(portFrom(undefined)).toBe(4321);
  expect(portFrom('')).toBe(4321);
  expect(portFrom('5000')).toBe(5000);
});

test.each(['0', '65536', 'web', '80.5', '1e3', '0x50', '+80'])('PORT=%s is refused in one sentence', (wish) => {
  expect(() => portFrom(wish)).toThrow(`PORT=${wish} is not a port: write a number from 1 to 65535, like PORT=5000.`);
});

test('a port on which a program answers is refused in one sentence, a free one is not', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  await expect(checkPort(address.port)).rejects.toThrow(`Port ${address.port} is taken by another program`);
  await new Promise((done) => server.close(done));
  await expect(checkPort(address.port)).resolves.toBeUndefined();
});
