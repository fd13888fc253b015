/** What a result says: https://pagefind.app/docs/api/. */
export interface FoundRecord {
  url: string;
  /** HTML: text with `<mark>` around the words. */
  excerpt: string;
  meta: { title?: string; within?: string; language?: string };
}

/** A result, the words of which are fetched when they are asked for. */
export interface Result {
  score: number;
  data: () => Promise<FoundRecord>;
}

/** How results read: their addresses are whole, and words are left out at an excerpt’s ends. */
export const engineOptions = { baseUrl: '/', excerptLength: 28, excerptEllipsis: '…' };

/** What of Pagefind we use. */
export interface Engine {
  options: (options: typeof engineOptions) => Promise<void>;
  search: (words: string, options: { filters: { kind: string[] } }) => Promise<{ results: Result[] }>;
}

let engine: Promise<Engine> | undefined;

/**
 * Fetches what searches, once; after a failure again.
 * @param address of Pagefind’s module
 */
export function loadEngine(address: string): Promise<Engine> {
  engine ??= start(address).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(address: string): Promise<Engine> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the types of Pagefind are those of its index
  const loaded = (await import(/* @vite-ignore */ address)) as Engine;
  await loaded.options(engineOptions);
  return loaded;
}
