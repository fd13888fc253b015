import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

const copy = new ProjectCopy();

beforeAll(() => {
  const role = copy.read('content/roles/cto.yaml');
  const cio = role
    .replace(/^name: .*$/m, 'name: CIO')
    .replace(/^fullName: .*$/m, 'fullName: Chief Information Officer')
    .replace(/^colour: .*$/m, 'colour: ochre')
    .replace(/^order: .*$/m, 'order: 4')
    .replace(
      /^summary: .*$/m,
      'summary: A role that stands here to see that one file is all a new role needs, whatever it is called.',
    );
  copy.write('content/roles/cio.yaml', cio);
  const { code, output } = copy.build();
  if (code !== 0) throw new Error(output);
});
afterAll(() => copy.remove());

describe('a role’s file alone', () => {
  test('makes its profile', () => {
    expect(copy.read('dist/roles/cio/index.html')).toContain('Chief Information Officer');
  });

  test('makes a page for each pair, ids in alphabetical order', () => {
    const pages = copy
      .published()
      .filter((file) => /^compare\/[^/]*cio[^/]*\/index\.html$/.test(file.replaceAll('\\', '/')));
    expect(pages.map((file) => file.split(/[\\/]/)[1]).toSorted()).toEqual([
      'cio-vs-cmto',
      'cio-vs-cto',
      'cio-vs-marketing-cto',
    ]);
    expect(copy.read('dist/compare/cio-vs-cto/index.html')).toMatch(/<title>CTO or CIO/);
  });

  test('puts a column into the whole comparison, a card on the home page and a line into every download', () => {
    expect(
      copy.read('dist/compare/index.html').match(/<th role="columnheader" scope="col" data-colour="ochre"/g),
    ).toHaveLength(1);
    expect(copy.read('dist/index.html')).toContain('href="/roles/cio/"');
    for (const file of ['roles.csv', 'roles.json', 'roles.md'])
      expect(copy.read(`dist/compare/${file}`).includes('CIO')).toBe(true);
  });

  test('makes a share image for it and for each of its pairs', () => {
    const images = copy.published().filter((file) => /^share[/\\].*cio.*\.png$/.test(file));
    expect(images.map((file) => file.split(/[\\/]/).slice(1).join('/')).toSorted()).toEqual([
      'pair/cio-vs-cmto.png',
      'pair/cio-vs-cto.png',
      'pair/cio-vs-marketing-cto.png',
      'role/cio.png',
    ]);
    expect(copy.read('dist/roles/cio/index.html')).toContain('/share/role/cio.png"');
  });

  test('is linked from the comparison’s page and stands in the sitemap', () => {
    expect(copy.read('dist/compare/index.html')).toContain('href="/compare/cio-vs-marketing-cto/"');
    expect(copy.read('dist/sitemap-0.xml')).toContain('/roles/cio/</loc>');
  });
});
