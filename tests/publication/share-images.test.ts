import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addressedPages, differences, faultsOn, files, home, ownPath, pages, type Page, unless } from './published.ts';
import { said, unlessSaid } from './tags.ts';

const imageOf = (page: Page): string => ownPath(new URL(said(page, 'og:image')[0] ?? '', home)) ?? '';

test('every page has one image: a PNG of ours, 1200 by 630 and under 120 KB, that is whole and says in words what it shows', async () => {
  const faults = await Promise.all(
    pages.map(async (page) => {
      const image = files.get(imageOf(page));
      if (!image) return [`${page.path}: ${said(page, 'og:image')[0]} is not there`];
      const drawn = await sharp(image)
        .raw()
        .toBuffer({ resolveWithObject: true })
        .catch(() => undefined);
      const { format } = await sharp(image)
        .metadata()
        .catch(() => ({ format: undefined }));
      const alt = said(page, 'og:image:alt')[0] ?? '';
      return [
        ...unless(said(page, 'og:image')[0]?.startsWith(home.href), 'the address of its image is not whole'),
        ...unless(format === 'png' && drawn, 'its image is no whole PNG'),
        ...unless(
          drawn?.info.width === 1200 && drawn.info.height === 630,
          `its image is ${drawn?.info.width} by ${drawn?.info.height}`,
        ),
        ...unless(new Set(drawn?.data).size > 2, 'its image is empty'),
        ...unless(image.byteLength < 120 * 1024, `its image takes ${image.byteLength} bytes`),
        ...unlessSaid(page, 'og:image:type', ['image/png']),
        ...unlessSaid(page, 'og:image:width', ['1200']),
        ...unlessSaid(page, 'og:image:height', ['630']),
        ...unless(alt.length > 10, `its image is called “${alt}”`),
      ].map((fault) => `${page.path}: ${fault}`);
    }),
  );
  expect(faults.flat()).toEqual([]);
});

/** Where the image of a page lies. The further pages of a list have that of the first. */
function imageFor(path: string): string {
  const [, folder = '', id = ''] = path.split('/');
  const kinds: Record<string, string> = {
    articles: 'article',
    roles: 'role',
    compare: 'pair',
    topics: 'topic',
    forecasts: 'forecast',
  };
  const kind = /^\d+$/.test(id) ? undefined : kinds[folder];
  return kind && id ? `/share/${kind}/${id}.png` : `/share/page/${folder || 'home'}.png`;
}

test('every page has an image of its own', () => {
  const faults = faultsOn(addressedPages, (page) => {
    const wanted = imageFor(page.path);
    return imageOf(page) === wanted ? [] : [`has ${imageOf(page)}, not ${wanted}`];
  });
  expect(faults).toEqual([]);
});

test('no two images are the same', () => {
  const images = [...files].filter(([path]) => path.startsWith('/share/'));
  const alike = [...Map.groupBy(images, ([, bytes]) => bytes.toString('base64')).values()].filter(
    ({ length }) => length > 1,
  );
  expect(alike.map((some) => some.map(([path]) => path).join(' is '))).toEqual([]);
});

test('every image is some page’s', () => {
  const images = [...files.keys()].filter((path) => path.startsWith('/share/'));
  expect(differences(images, [...new Set(pages.map(imageOf))])).toEqual([]);
});
