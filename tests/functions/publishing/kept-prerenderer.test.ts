import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute, PrerenderResult } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteBasis, noteTexts } from '../../../src/kept-by-content.ts';
import { keptFile } from '../../../src/kept-files.ts';
import { notePictures, type MadePicture } from '../../../src/made-pictures.ts';
import { sitePages, type SitePages } from '../../../src/publishing/finished-pages.ts';
import { fileAt } from '../../../src/publishing/kept-pages.ts';
import { keptPrerenderer } from '../../../src/publishing/kept-prerenderer.ts';
import { aPicture } from '../a-picture.ts';

const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'rendering-'));
// What is kept lies in the folder that a build runs in.
beforeAll(() => {
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

/** What each address answers, from which texts, and the pictures that Astro is asked to make for it. */
const answers: Record<string, { says: string; texts: string[]; pictures?: MadePicture[] }> = {
  '/records.json': { says: '[]', texts: ['noon', 'dusk'] },
  '/noon.md': { says: 'Noon.', texts: ['noon'] },
  '/dusk.md': { says: '![Dusk](https://example.org/_astro/view.H_T.webp)', texts: ['dusk'], pictures: [aPicture] },
  // Shown again where it was asked for already; and one that is shown as it lies in the content.
  '/feed.xml/': { says: '<img src="/_astro/view.H_T.webp"/>', texts: ['noon'] },
  '/old.md': { says: '![Old](/_astro/old.H.jpg)', texts: [] },
};

/** What a build has rendered. */
interface Built {
  /** What Astro was given to write, by the addresses that were rendered, in order. */
  given: Map<string, string>;
  /** The file that was given out first. */
  first: string;
  /** What was noted of pages. */
  pages: SitePages;
  /** The pictures that are to be made. */
  pictures: string[];
}

/**
 * Builds once into the folder `site`.
 * @param texts digests of the texts of articles
 * @param paths addresses, with the types of their routes
 * @param render answers one of them
 */
async function buildWith(
  texts: Record<string, string>,
  paths: readonly { pathname: string; type: 'page' | 'endpoint' }[],
  render: (pathname: string) => PrerenderResult,
): Promise<Built> {
  const answered: string[] = [];
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site);
  const pages = sitePages(site, '/');
  const standard: AstroPrerenderer = {
    name: 'invented',
    getStaticPaths: () => {
      noteBasis({ facts: 'facts', texts: new Map(Object.entries(texts)) });
      return Promise.resolve(paths.map(({ pathname, type }) => ({ pathname, route: { type } })) as PathWithRoute[]);
    },
    render: ({ url }) => Promise.resolve(render(new URL(url).pathname)),
  };
  const kept = keptPrerenderer(standard, {
    ...{ folder: site, site: 'https://example.org/', first: 'records.json' },
    ...{ pages, kept: new Set(), made: new Set() },
    answered: (file) => answered.push(file),
  });
  const given = new Map<string, string>();
  for (const { pathname, route } of await kept.getStaticPaths()) {
    // Astro writes what it is given.
    const answer = await kept.render(new Request(new URL(pathname, 'https://example.org')), { routeData: route });
    given.set(pathname, await (answer as Response).text());
    expect(existsSync(join(site, fileAt(pathname.slice(1), route.type)))).toBe(false);
  }
  const list = await kept.collectStaticImages?.();
  const pictures = [...(list?.values() ?? [])].flatMap(({ transforms }) =>
    [...transforms.values()].map((made) => made.finalPath),
  );
  return { given, first: answered[0] ?? '', pages, pictures };
}

/** Builds `answers` once. @returns what was rendered, in order, what was given out first, and the pictures to be made */
async function build(
  texts: Record<string, string>,
): Promise<{ rendered: string[]; first: string; pictures: string[] }> {
  const rendered: string[] = [];
  const { first, pictures } = await buildWith(
    texts,
    Object.keys(answers).map((pathname) => ({ pathname, type: 'endpoint' })),
    (pathname) => {
      rendered.push(pathname);
      const { says, texts: used, pictures: staticImages = [] } = answers[pathname] ?? { says: '', texts: [] };
      noteTexts(used);
      return { response: new Response(says), metadata: { contentEntryKeys: [], staticImages } };
    },
  );
  return { rendered, first, pictures };
}

test('only what is made from something else is rendered, and the pictures of all else are made', async () => {
  const all = Object.keys(answers);
  const texts = { noon: '1', dusk: '1' };
  expect(await build(texts)).toEqual({ rendered: all, first: 'records.json', pictures: [aPicture.finalPath] });
  // What shows a picture that Astro does not make is rendered: else nobody would know that it is there.
  expect(await build(texts)).toMatchObject({ rendered: ['/old.md'], pictures: [aPicture.finalPath] });
  expect(readFileSync('site/feed.xml', 'utf8')).toBe(answers['/feed.xml/']?.says);
  expect(readFileSync('site/noon.md', 'utf8')).toBe('Noon.');
  expect(await build({ noon: '2', dusk: '1' })).toEqual({
    ...{ rendered: ['/records.json', '/noon.md', '/feed.xml/', '/old.md'], first: 'records.json' },
    pictures: [aPicture.finalPath],
  });
  rmSync('.cache/made', { recursive: true });
  expect((await build(texts)).rendered).toEqual(all);
});

test('what shows a picture is rendered where nobody knows how that is made', async () => {
  const texts = { noon: '1', dusk: '1' };
  await build(texts);
  rmSync(keptFile('pictures'));
  // As another process, which has nothing but what was kept.
  notePictures([aPicture], 'others');
  expect((await build(texts)).rendered).toEqual(['/dusk.md', '/feed.xml/', '/old.md']);
});

test('a page is given out and kept as it is published, and what is on it is known either way', async () => {
  const rendered = '<style>.lead{color:red}.unused{color:blue}</style><p class="lead" id="top">Noon.</p>';
  const buildPage = async (): Promise<{ given: string[]; ids: string[] }> => {
    const { given, pages } = await buildWith({}, [{ pathname: '/noon/', type: 'page' }], () => ({
      response: new Response(rendered),
    }));
    return {
      given: [...given.values()],
      ids: [...pages.names].flatMap(([file, names]) => [...names.ids].map((id) => `${file}#${id}`)),
    };
  };
  const published = '<style>.lead{color:red}</style><p class="lead" id="top">Noon.</p>';
  const ids = ['noon/index.html#top'];
  expect(await buildPage()).toEqual({ given: [published], ids });
  expect(await buildPage()).toEqual({ given: [], ids });
  expect(readFileSync('site/noon/index.html', 'utf8')).toBe(published);
});
