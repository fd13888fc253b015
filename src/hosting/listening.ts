/** Where a server listens. */
export interface Listening {
  /** A name or number of this machine; all of them where there is none. */
  host?: string;
  port: number;
}

/**
 * Reads where a server is to listen: `8080`, `127.0.0.1:8080`, `[::1]:8080`, with or without `http://` before it.
 * @returns nothing where it is not written like that
 */
export function readListening(written: string): Listening | undefined {
  const { host, port } =
    /^(?:http:\/\/)?(?:(?<host>[\w.-]+|\[[\da-f:]+\]):)?(?<port>\d{1,5})\/?$/i.exec(written)?.groups ?? {};
  const number = Number(port);
  if (!(number > 0 && number < 65_536)) return undefined;
  return { port: number, ...(host !== undefined && { host }) };
}
