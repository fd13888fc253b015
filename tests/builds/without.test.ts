import { afterEach, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy | undefined;

afterEach(() => copy?.remove());

const ofRoles = [
  'roles',
  'criteria',
  'pairs',
  'decision',
  'agreements',
  'disagreements',
  'articles/the-boy-who-carried-the-hour.mdx',
];
const ofForecasts = ['forecasts', 'series', 'articles/how-far-out-was-the-bell.mdx'];
const ofGlossary = ['glossary', 'articles/words-on-the-wall.mdx'];

/** What is taken out of a publication that has everything, and the pages that go with it. */
const lacks: [kind: string, files: string[], pages: string[]][] = [
  ['questions', ['decision'], ['decide/']],
  ['written pairs', ['pairs'], []],
  ['forecasts', ofForecasts, ['forecasts/']],
  ['a glossary', ofGlossary, ['glossary/']],
  [
    'all roles but one',
    ['roles/bell.yaml', 'roles/dial.yaml', ...ofRoles.slice(2)],
    ['compare/bell-vs-dial/', 'decide/'],
  ],
  ['roles', ofRoles, ['roles/', 'compare/', 'decide/']],
  [
    'claims',
    ['claims', 'articles/late-for-all.mdx', ...ofRoles, ...ofForecasts, ...ofGlossary],
    ['claims/', 'roles/', 'compare/', 'decide/', 'forecasts/', 'glossary/'],
  ],
];

test.each(lacks)(
  'without %s a publication builds, and neither their pages nor links to them are there',
  (_, files, pages) => {
    const project = (copy = new ProjectCopy());
    for (const file of files) project.delete(`content/${file}`);
    const { code, output } = project.build();
    expect(code, output).toBe(0);
    const published = project.published();
    expect(pages.filter((page) => published.includes(`${page}index.html`))).toEqual([]);
    const checked = project.checkPublication('links', 'navigation', 'pages', 'sitemap', 'machine-files');
    expect(checked.code, checked.output).toBe(0);
  },
);

test('with one source, which is retold, a publication builds and breaks no rule', () => {
  const project = (copy = new ProjectCopy('plain'));
  project.write(
    'content/sources/hive.yaml',
    'title: On Hives\nauthor: Ede Wax\npublisher: The Wax Press\nurl: https://wax.example/on-hives\ndated: "1901"\nkind: article\nchecked: 2026-06-01\npublished: 2026-06-01\n',
  );
  project.write('content/claims/hive.yaml', 'prefix: H\nclaims:\n  H1: { kind: opinion, says: Bees are patient. }\n');
  project.write(
    'content/articles/on-hives.mdx',
    '---\ntitle: Patience in a hive\ndescription: What a maker of hives says of the patience of bees, retold in one sentence and no more.\npublished: 2026-06-20\ntopics: [roof-work]\nretells: hive\n---\n\n<Passage id="patience" claims="H1">\n\nBees, says the maker of hives, have patience.\n\n</Passage>\n',
  );
  project.change('content/publication.yaml', 'footer:', 'footer:\n  - claims\n  - sources');
  for (const page of ['claims', 'sources'])
    project.write(
      `content/pages/${page}.mdx`,
      `---\ntitle: The ${page} of this notebook\nlabel: All ${page}\ndescription: The one of the ${page} that there is in this notebook, with all that rests on it, for those who want to look it up.\npublished: 2026-06-20\n---\n\n<${page === 'claims' ? 'ClaimList' : 'WorksCited'} />\n`,
    );
  const { code, output } = project.build();
  expect(code, output).toBe(0);
  const checked = project.checkPublication();
  expect(checked.code, checked.output).toBe(0);
});
