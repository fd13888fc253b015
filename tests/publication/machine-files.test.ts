import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { faultOf } from './addresses.ts';
import { publication, today } from './content.ts';
import { feedPaths } from './feeds.ts';
import { articles, files, home, listedArticles, ownPath, roles, textAt, texts } from './published.ts';
import { authorsOf, originalOf } from './structured-data.ts';

const $llms = load(markdownToHtml(textAt('/llms.txt')).html);
const $full = load(markdownToHtml(textAt('/llms-full.txt')).html);
/** Where the links of a file lead. */
const linksIn = ($: typeof $llms) =>
  $('a')
    .get()
    .map(({ attribs }) => attribs.href ?? '');

test('llms.txt has the form that llmstxt.org asks for: a title, a summary, then sections of links', () => {
  const blocks = $llms('body').children().get();
  expect(blocks.map(({ name }) => name).join(' ')).toMatch(/^h1 blockquote( p)*( h2 ul)+$/);
  const strange = $llms('li')
    .get()
    .filter((item) => $llms(item).children('a').length !== 1);
  expect(strange.map((item) => $llms(item).text())).toEqual([]);
});

test('llms.txt leads only to what is there, and to every role; llms-full.txt to every article as well', () => {
  const [own, all] = [$llms, $full].map((file) => linksIn(file).flatMap((link) => ownPath(new URL(link)) ?? []));
  const markdown = listedArticles.map(({ path }) => path.replace(/\/$/, '.md'));
  expect([$llms, $full].flatMap(linksIn).flatMap((link) => faultOf(new URL(link)))).toEqual([]);
  expect(roles.filter(({ path }) => !own?.includes(path)).map(({ path }) => path)).toEqual([]);
  expect(markdown.filter((path) => !all?.includes(path))).toEqual([]);
  expect(own?.includes('/llms-full.txt')).toBe(markdown.some((path) => !own?.includes(path)));
});

test('llms.txt calls every page by what it is called', () => {
  const faults = $llms('li')
    .get()
    .flatMap((item) => {
      const link = $llms(item).children('a');
      const page = articles.find(
        ({ path }) => ownPath(new URL(link.attr('href') ?? '', home)) === path.replace(/\/$/, '.md'),
      );
      const title = page?.$('meta[property="og:title"]').attr('content');
      return page && title !== link.text() ? [`${page.path} is called “${link.text()}”`] : [];
    });
  expect(faults).toEqual([]);
});

test('security.txt has the fields that RFC 9116 asks for, each once, a contact that is there, and an end', () => {
  const path = '/.well-known/security.txt';
  const text = textAt(path);
  const valuesOf = (field: string) =>
    [...text.matchAll(new RegExp(`^${field}: (.+)$`, 'gm'))].map(([, value = '']) => value);
  const [contact = ''] = valuesOf('Contact');
  const [expires = ''] = valuesOf('Expires');
  expect(['Contact', 'Expires'].filter((field) => valuesOf(field).length !== 1)).toEqual([]);
  expect(valuesOf('Canonical')).toEqual([new URL(path.slice(1), home).href]);
  expect(contact).toMatch(/^(https|mailto):/);
  expect(faultOf(new URL(contact))).toEqual([]);
  expect(ownPath(new URL(contact)) !== undefined || contact === publication?.contact).toBe(true);
  // A year at most after it was built, and not sooner than the content could be changed again.
  const months = (new Date(expires).getTime() - new Date(today).getTime()) / (1000 * 60 * 60 * 24 * 30);
  expect(months, `expires on ${expires}`).toBeGreaterThan(10.5);
  expect(months, `expires on ${expires}`).toBeLessThan(12.5);
});

test('humans.txt credits the works retold and the people who wrote, and gives no address of a person', () => {
  const text = textAt('/humans.txt');
  const credited = articles.flatMap((page) => [
    ...[originalOf(page)].flatMap((original) => (original ? [original.url, original.name] : [])),
    ...authorsOf(page).flatMap(({ name, isPerson }) => (isPerson ? [name] : [])),
  ]);
  expect(credited.filter((each) => !text.includes(each))).toEqual([]);
  expect(text.replaceAll(publication?.contact ?? '@', '')).not.toMatch(/@|\bTeam\b/i);
});

/** The rules of `_headers` as hosts read them: a path, in which `:name` stands for one step, and what is sent with it. */
const rules = textAt('/_headers')
  .split(/\n(?=\/)/)
  .map((rule) => {
    const [under = '', ...lines] = rule.split('\n');
    // Rules name paths of the host; the site may lie under one.
    const path = under.startsWith(home.pathname) ? `/${under.slice(home.pathname.length)}` : under;
    const pattern = path
      .split(/(:\w+|\*)/)
      .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : RegExp.escape(part)))
      .join('');
    const type = /^ +Content-Type: (.+)$/m.exec(lines.join('\n'))?.[1];
    return { fits: new RegExp(`^${pattern}$`), type };
  });

test('hosts are told what each kind of file is', () => {
  const typesOf = (path: string) => rules.filter(({ fits }) => fits.test(path)).flatMap(({ type }) => type ?? []);
  const feeds = ['/changes.xml', ...feedPaths.flatMap((path) => [`${path}rss.xml`, `${path}atom.xml`])];
  const wanted = [
    // Browsers show what is sent as XML, and offer a feed’s own type for download.
    ...feeds.map((path) => [path, 'application/xml; charset=utf-8']),
    ...feedPaths.map((path) => [`${path}feed.json`, 'application/feed+json']),
    ...articles.map(({ path }) => [path.replace(/\/$/, '.md'), 'text/markdown; charset=utf-8']),
    ['/compare/roles.csv', 'text/csv; charset=utf-8; header=present'],
    ['/compare/roles.json', 'application/json'],
    ['/compare/roles.schema.json', 'application/schema+json'],
    ['/compare/roles.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/humans.txt', 'text/plain; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ] as const;
  const faults = wanted
    .filter(([path = '', type]) => files.has(path) && typesOf(path).join() !== type)
    .map(([path = '', type]) => `${path} is sent as ${typesOf(path).join() || 'nothing'}, not as ${type}`);
  expect(faults).toEqual([]);
});

test('texts end with the end of a line, and hold no character that is none', () => {
  const written = [...texts].filter(([path]) => /\.(txt|md|csv|bib|ris)$/.test(path));
  expect(written.filter(([, text]) => !text.endsWith('\n') || text.includes('�')).map(([path]) => path)).toEqual([]);
});
