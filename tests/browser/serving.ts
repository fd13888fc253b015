import { readHostedSite } from '../../src/hosting/hosted-site.ts';
import { siteServer } from '../../src/hosting/server.ts';

/** A site that is being served. */
export interface Served {
  /** Where, without a slash at the end. */
  address: string;
  /** Ends it. */
  stop: () => Promise<void>;
}

/**
 * Serves a built site as hosts do that take our configuration.
 * @param folder that the site was built into
 * @throws Error when there is no site in it
 */
export async function serve(folder: string): Promise<Served> {
  const server = siteServer(folder, readHostedSite(folder, new URL('http://localhost/')));
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
