import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Answering, asker, end, serve } from './serving.ts';

describe('a server that wants to be left alone', () => {
  /** It is busy as often as it is said, and then well. */
  const busy = (times: number, status: number, retry?: string): Answering => {
    let left = times;
    return (_, response) => {
      left -= 1;
      if (left < 0) end(response, 200);
      else end(response, status, retry === undefined ? {} : { 'retry-after': retry });
    };
  };

  test.each([
    ['0', [1000, 0, 1000]],
    ['1', [1000, 0, 1000]],
    ['60', [1000, 59_000, 1000]],
    ['Sat, 21 Nov 2026 12:00:05 GMT', [1000, 4000, 1000]],
  ])('for %s is asked once more after that', async (retry, pauses) => {
    const { address, asked } = await serve(busy(1, 429, retry));
    const { ask, slept } = asker();
    expect(await ask(`${address}/`)).toEqual({ status: 200 });
    expect(asked).toEqual(['HEAD /', 'HEAD /']);
    expect(slept).toEqual(pauses);
  });

  test.each([
    ['for longer than a minute', '61', 1],
    ['again', '1', 2],
  ])('%s is asked nothing more, not even for another page', async (_, retry, times) => {
    const { address, asked } = await serve(busy(9, 503, retry));
    const { ask } = asker();
    expect(await Promise.all([ask(`${address}/a`), ask(`${address}/b`)])).toEqual([{ status: 503 }, { status: 503 }]);
    expect(asked).toEqual(Array.from({ length: times }, () => 'HEAD /a'));
  });

  test.each([undefined, 'soon'])('and says %s of the time is asked for other pages', async (retry) => {
    const { address, asked } = await serve(busy(1, 429, retry));
    const { ask } = asker();
    expect(await Promise.all([ask(`${address}/a`), ask(`${address}/b`)])).toEqual([{ status: 429 }, { status: 200 }]);
    expect(asked).toEqual(['HEAD /a', 'HEAD /b']);
  });
});

describe('servers have', () => {
  /** A fetch that takes its time, and what was under way at once: of all hosts, and of one. */
  function slowFetch(): { fetch: typeof fetch; most: { all: number; one: number }; log: string[] } {
    const underWay: string[] = [];
    const most = { all: 0, one: 0 };
    const log: string[] = [];
    return {
      most,
      log,
      async fetch(input) {
        const { host } = new URL(input instanceof Request ? input.url : input);
        log.push(host);
        underWay.push(host);
        most.all = Math.max(most.all, underWay.length);
        most.one = Math.max(most.one, underWay.filter((each) => each === host).length);
        await setTimeout(5);
        underWay.splice(underWay.indexOf(host), 1);
        return new Response(null, { status: 200 });
      },
    };
  }

  test('one request at a time each, and eight at a time all together', async () => {
    const { fetch, most, log } = slowFetch();
    const { ask } = asker({ fetch });
    const addresses = Array.from({ length: 48 }, (_, at) => `https://h${at % 12}.example/${at}`);
    await Promise.all(addresses.map(ask));
    expect(log).toHaveLength(48);
    expect(most).toEqual({ all: 8, one: 1 });
  });

  test('their rest between two requests, in which others are asked', async () => {
    const { fetch, log } = slowFetch();
    const wakes: (() => void)[] = [];
    const { ask } = asker({ fetch, sleep: () => new Promise<void>((done) => wakes.push(done)) });
    const all = Promise.all(['a/1', 'a/2', 'b/1'].map((path) => ask(`https://${path.replace('/', '.example/')}`)));
    await setTimeout(50);
    expect(log).toEqual(['a.example', 'b.example']);
    while (wakes.length > 0) {
      wakes.shift()?.();
      await setTimeout(20);
    }
    await all;
    expect(log).toEqual(['a.example', 'b.example', 'a.example']);
  });
});
