import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { ownLinksPlugin } from '../../../src/processor/own-links.ts';

test('what begins at the root of the site begins at its path, in Markdown and in HTML, and nothing else does', async () => {
  const { html } = await markdownToHtml(
    [
      '[a](/about/) ![b](/pics/b.png) [c](https://c.example/) [d](#d) [e](//e.example/)',
      '',
      'x <a href="/f/">f</a> <img src=\'/g.png\' alt="g">',
      '',
      '<video poster="/h.png" src="/i.mp4"><track src="/j.vtt"></video>',
      '',
    ].join('\n'),
    { hastPlugins: [ownLinksPlugin('/cto/')] },
  );
  const $ = load(html, null, false);
  const named = ['href', 'src', 'poster'].flatMap((name) =>
    $(`[${name}]`)
      .get()
      .map((element) => $(element).attr(name)),
  );
  expect(named.toSorted()).toEqual(
    [
      ...['/cto/about/', '/cto/pics/b.png', 'https://c.example/', '#d', '//e.example/'],
      ...['/cto/f/', '/cto/g.png', '/cto/h.png', '/cto/i.mp4', '/cto/j.vtt'],
    ].toSorted(),
  );
});
