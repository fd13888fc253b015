import { afterAll, expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.ts';

/** What is published of a publication that lacks something. */
interface Built {
  lack: string;
  files: ReadonlySet<string>;
  /** Paths from the root of the site that some file of text names. */
  named: ReadonlySet<string>;
}

const ofRoles = [
  'roles',
  'criteria',
  'pairs',
  'decision',
  'outcomes',
  'agreements',
  'disagreements',
  'articles/the-boy-who-carried-the-hour.mdx',
  'articles/which-of-the-three.mdx',
];
/** An article that names something of every kind. */
const ofEverything = ['articles/a-sill-with-everything.mdx', 'articles/a-sill-with-everything'];
const ofForecasts = ['forecasts', 'series', 'articles/how-far-out-was-the-bell.mdx'];
const ofGlossary = ['glossary', 'articles/words-on-the-wall.mdx', ...ofEverything];

/** What is taken out of a publication that has everything, and the pages that go with it. */
const lacks: [lack: string, files: string[], pages: string[]][] = [
  ['questions', ['decision'], ['/decide/']],
  ['written pairs', ['pairs'], []],
  ['forecasts', ofForecasts, ['/forecasts/']],
  ['a glossary', ofGlossary, ['/glossary/']],
  [
    'all roles but one',
    ['roles/bell.yaml', 'roles/dial.yaml', ...ofRoles.slice(2)],
    ['/compare/bell-vs-dial/', '/roles/dial/', '/decide/'],
  ],
  ['roles', ofRoles, ['/roles/', '/roles/boy/', '/compare/', '/decide/']],
  [
    'claims',
    ['claims', 'pages/before-you-pay.mdx', 'articles/late-for-all.mdx', ...ofRoles, ...ofForecasts, ...ofGlossary],
    ['/claims/', '/roles/', '/compare/', '/decide/', '/forecasts/', '/glossary/'],
  ],
];

const builds: Built[] = [];
let copy: ProjectCopy | undefined;

afterAll(() => copy?.remove());

/** A copy that takes the place of the one before, which is deleted. */
function freshCopy(fixture?: 'plain'): ProjectCopy {
  copy?.remove();
  return (copy = new ProjectCopy(fixture));
}

/** @throws Error with what the build printed when it failed */
function build(lack: string, project: ProjectCopy): Built {
  const { code, output } = project.build();
  if (code !== 0) throw new Error(output);
  const files = project.published();
  const [, home = ''] = /<link rel="canonical" href="([^"]+)"/.exec(project.read('dist/index.html')) ?? [];
  const named = files
    .filter((file) => /\.(html|xml|json|txt|md)$/.test(file))
    .flatMap(
      (file) =>
        project
          .read(`dist/${file}`)
          .replaceAll(home, '/')
          .match(/(?<=["'(>\s])\/[\w./-]+/g) ?? [],
    );
  const built = { lack, files: new Set(files), named: new Set(named) };
  builds.push(built);
  return built;
}

const has = ({ files }: Built, page: string): boolean => files.has(`${page.slice(1)}index.html`);

test.each(lacks)(
  'without %s a publication builds, and has neither their pages nor links to them',
  (lack, gone, pages) => {
    const project = freshCopy();
    for (const file of gone) project.delete(`content/${file}`);
    // What the home page says of them goes with them.
    if (gone.some((file) => /^(claims|roles)\b/.test(file)))
      project.change('content/pages/home.mdx', /^<Answers[^]*<\/Answers>$/m, '');
    // A page that is taken out is in no menu.
    for (const [, id = ''] of gone.join(' ').matchAll(/\bpages\/([\w-]+)\.mdx/g))
      project.change('content/publication.yaml', `  - ${id}\n`, '');
    const built = build(lack, project);
    const faults = pages.flatMap((page) => [
      ...(has(built, page) ? [`${page} is there`] : []),
      ...(built.named.has(page) ? [`a file names ${page}`] : []),
    ]);
    faults.push(...project.checkPublication('links', 'navigation', 'pages', 'sitemap', 'machine-files'));
    expect(faults).toEqual([]);
  },
);

test('each page that one publication lacks another has, and links to it', () => {
  const faults = lacks.flatMap(([lack, , pages]) =>
    pages
      .filter((page) => !builds.some((other) => other.lack !== lack && has(other, page) && other.named.has(page)))
      .map((page) => `${page}, which goes with ${lack}, is nowhere else`),
  );
  expect(faults).toEqual([]);
});

test('with one source, which is retold, a publication builds and breaks no rule', () => {
  const project = freshCopy('plain');
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
  const built = build('all sources but one', project);
  const faults = ['/claims/', '/sources/'].filter((page) => !has(built, page) || !built.named.has(page));
  expect([...faults, ...project.checkPublication()]).toEqual([]);
});
