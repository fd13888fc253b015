import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();
const article = 'content/articles/the-cmto-is-coming.mdx';
const title = '</script><!-- R&D “x” 🎉';

beforeAll(() => {
  copy.change(article, (/^title: .*$/m.exec(copy.read(article)) ?? [''])[0], `title: '${title}'`);
  copy.change(
    'src/site.ts',
    'fediverseCreator: undefined as string | undefined',
    "fediverseCreator: '@publication@server.example' as string | undefined",
  );
  const { code, output } = copy.build({ SITE: 'https://example.org/cto/' });
  if (code !== 0) throw new Error(output);
});
afterAll(() => copy.remove());

const page = () => load(copy.read('dist/articles/the-cmto-is-coming/index.html'));

describe('a site under a path, with an account in the fediverse and a title full of signs', () => {
  test('credits the account on every page', () => {
    for (const file of copy.published().filter((name) => name.endsWith('.html'))) {
      const tags = load(copy.read(`dist/${file}`))('head > meta[name="fediverse:creator"]');
      expect(tags.length, file).toBe(1);
      expect(tags.attr('content'), file).toBe('@publication@server.example');
    }
  });

  test('has whole addresses of images, which are there', () => {
    const image = 'share/article/the-cmto-is-coming.png';
    expect(page()('meta[property="og:image"]').attr('content')).toBe(`https://example.org/cto/${image}`);
    expect(copy.published().map((file) => file.replaceAll('\\', '/'))).toContain(image);
  });

  test('says the title to machines as it is, and stays whole', () => {
    const $ = page();
    const [script, ...more] = $('script[type="application/ld+json"]').get();
    expect(more).toEqual([]);
    expect(JSON.parse($(script).text())).toMatchObject({ '@graph': [{ headline: title }, {}] });
    expect($('meta[property="og:title"]').attr('content')).toBe(title);
    expect(
      $('body')
        .children()
        .last()
        .is(script ?? ''),
    ).toBe(true);
    expect($('footer').length).toBe(1);
  });
});
