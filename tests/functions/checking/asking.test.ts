import { describe, expect, test } from 'vitest';
import { endless, late, nowhere } from '../../../src/checking/answers.ts';
import { userAgentOf } from '../../../src/checking/asking.ts';
import { asker, end, serve } from './serving.ts';

describe('an address', () => {
  test('that answers HEAD is asked nothing more, by a program that says who it is', async () => {
    let agent: string | undefined;
    const { address, asked } = await serve((request, response) => {
      agent = request.headers['user-agent'];
      end(response, 200);
    });
    expect(await asker().ask(`${address}/a?b=1`)).toEqual({ status: 200 });
    expect(asked).toEqual(['HEAD /a?b=1']);
    expect(agent).toBe('LinkCheck/1.0 (A; +https://a.example/)');
  });

  test.each([403, 404, 405, 500, 501])('that answers %s to HEAD is asked with GET, which counts', async (status) => {
    const { address, asked } = await serve(({ method }, response) => end(response, method === 'HEAD' ? status : 200));
    expect(await asker().ask(`${address}/`)).toEqual({ status: 200 });
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  test('whose server breaks off at HEAD is asked with GET', async () => {
    const { address, asked } = await serve(({ method }, response) => {
      if (method === 'HEAD') response.destroy();
      else end(response, 404);
    });
    expect(await asker().ask(`${address}/`)).toEqual({ status: 404 });
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  test('whose server says nothing is given up in time', async () => {
    const { address, asked } = await serve(() => undefined);
    expect(await asker({}, 200).ask(`${address}/`)).toEqual({ status: late });
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  test('that is long is not read', async () => {
    const { address } = await serve(({ method }, response) => {
      if (method === 'HEAD') end(response, 405);
      else response.writeHead(200).write('It goes on and on.');
    });
    expect(await asker().ask(`${address}/`)).toEqual({ status: 200 });
  });

  test('without a host is told by the code of its error, and asked once', async () => {
    let count = 0;
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error('No.'), { code: 'ENOTFOUND' }) });
    const { ask } = asker({
      fetch: () => {
        count += 1;
        return Promise.reject(error);
      },
    });
    expect(await ask('https://a.example/')).toEqual({ status: 'ENOTFOUND' });
    expect(count).toBe(1);
  });
});

describe('a redirect', () => {
  const chain: Record<string, [number, string?]> = {
    '/moved': [301, '/there'],
    '/there': [308, '/end#part'],
    '/end': [200],
    '/today': [302, '/end'],
    '/first': [301, '/today'],
    '/later': [307, '/moved'],
    '/lost': [301, '/none'],
    '/none': [404],
    '/circle': [302, '/circle'],
    '/mail': [301, 'mailto:a@example.org'],
    '/empty': [302],
  };
  test.each([
    ['/moved', 200, '/end'],
    ['/today', 200, undefined],
    ['/first', 200, '/today'],
    ['/later', 200, undefined],
    ['/lost', 404, '/none'],
    ['/circle', endless, undefined],
    ['/mail', nowhere, undefined],
    ['/empty', nowhere, undefined],
  ])('%s comes to %s, moved to %s', async (path, status, movedTo) => {
    const { address } = await serve(({ url = '' }, response) => {
      const [code, location] = chain[url] ?? [500];
      end(response, code, location === undefined ? {} : { location });
    });
    expect(await asker().ask(`${address}${path}`)).toEqual({
      status,
      movedTo: movedTo === undefined ? undefined : `${address}${movedTo}`,
    });
  });
});

test('a name keeps of its letters what a header can hold', () => {
  expect(userAgentOf('Café (Nr. 1); «日晷»', 'https://a.example/x/')).toBe(
    'LinkCheck/1.0 (Cafe Nr. 1; +https://a.example/x/)',
  );
  expect(userAgentOf('日晷', 'https://a.example/')).toBe('LinkCheck/1.0 (+https://a.example/)');
});
