import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A site that is being served. */
export interface Served {
  /** Where, without a slash at the end. */
  address: string;
  /** Ends it. */
  stop: () => Promise<void>;
}

/**
 * Serves a built site as hosts do: folders by their `index.html`, what is not there by `404.html`.
 * @param folder that the site was built into
 * @throws Error when the folder has no `404.html`
 */
export async function serve(folder: string): Promise<Served> {
  const notFound = await readFile(join(folder, '404.html'));
  const server = createServer(
    sirv(folder, {
      etag: true,
      onNoMatch: (_, response) => response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound),
    }),
  );
  // Any port that is free: each worker serves for itself.
  await new Promise<void>((started) => server.listen(0, 'localhost', started));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${place.port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
