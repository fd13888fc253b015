/**
 * The rooms of src/: what lies in each, and whom it may import. What is not named here may not be imported.
 *
 * A room may always import its own files (a page may not), what stands beside the rooms, and libraries. Modules of Node
 * (`node:…`) and of Astro’s build (`astro:…`) are libraries that a room has to ask for.
 * The room that serves stands before the room it serves: none may import one that stands below it here.
 *
 * @typedef {object} Room
 * @property {string} name
 * @property {string[]} files patterns from the project’s folder
 * @property {(string | { room: string, only: 'types' | 'components' })[]} may rooms it may import, or what of them
 * @property {string[]} [libraries] the only things it may import that are not its own
 * @property {string[]} [asks] what it may import beyond libraries; `node:` is every module of Node
 * @property {{ file: string, may: string[], why: string }[]} [but] a file that may import more, and why
 * @property {string} why ends the message of an import that is not allowed
 */

/** What every room may know of the content: its rules, and the types of what the catalog makes of it. */
const content = ['catalog/schemas', { room: 'catalog', only: 'types' }];

/** Rooms whose components pages and articles put together. */
const subjects = ['articles', 'claims', 'comparison', 'decision', 'forecasts', 'glossary', 'search', 'sharing'];

const given =
  'a room is given what it shows. Its functions take values, its components props; only the clothes of a claim are borrowed, from claims/.';
const outward = 'what leaves the site is made from the catalog and the tags of articles, never from a page.';
const workshop = 'what builds the site knows files and schemas, not what a page looks like.';

/** The file that may import more, and why. @param {string} file @param {string[]} may @param {string} why */
const except = (file, may, why) => [{ file, may, why }];

/** @param {string} name @returns {Room} a room with functions over the content and components that show it */
const subject = (name) => ({
  name,
  files: [`src/${name}/**`],
  may: [...content, { room: 'claims', only: 'components' }],
  why: given,
});

/** @type {Room[]} */
export const rooms = [
  {
    name: 'catalog/schemas',
    files: ['src/catalog/schemas/**'],
    may: [],
    libraries: ['astro/zod'],
    but: except(
      'src/catalog/schemas/read-publication.ts',
      ['yaml'],
      'publication.yaml is read before there is a content layer',
    ),
    why: 'the rules of the content stand alone, so that the build, a test and an editor can all read them.',
  },
  {
    name: 'content.config.ts',
    files: ['src/content.config.ts'],
    may: ['catalog/schemas'],
    asks: ['astro:', 'node:'],
    why: 'Astro is told of the schemas, and of nothing else.',
  },
  {
    name: 'beside',
    files: ['src/!(content.config).ts', 'src/*.astro'],
    may: ['catalog/schemas'],
    but: except(
      'src/{kept-files,kept-by-content,made-pictures,digests}.ts',
      ['node:'],
      'what is made once is kept for later builds, whichever room makes it',
    ),
    why: 'what stands beside the rooms serves all of them, and so knows none.',
  },
  {
    name: 'catalog',
    files: ['src/catalog/!(catalog|texts).ts'],
    may: ['catalog/schemas'],
    why: 'the catalog knows the content and nothing that is made of it; catalog.ts alone opens astro:content.',
  },
  {
    name: 'processor',
    files: ['src/processor/**'],
    may: content,
    why: 'what makes HTML of Markdown is given a text, and serves Astro’s configuration, the catalog and the checks alike.',
  },
  {
    name: 'catalog/catalog.ts',
    files: ['src/catalog/{catalog,texts}.ts'],
    may: ['catalog/schemas', 'catalog', 'processor'],
    asks: ['astro:content', 'node:'],
    why: 'the door to the content opens to the catalog and nothing that is made of it.',
  },
  { ...subject('claims'), may: content },
  subject('comparison'),
  subject('decision'),
  subject('forecasts'),
  subject('glossary'),
  subject('search'),
  { name: 'sharing', files: ['src/sharing/**'], may: content, why: given },
  { name: 'portable', files: ['src/portable/**'], may: [], why: 'a text is written from its tree, whatever it says.' },
  {
    ...subject('articles'),
    files: ['src/articles/*', 'src/articles/*.astro/*'],
    may: [...subject('articles').may, 'portable'],
  },
  {
    name: 'articles/tags',
    files: ['src/articles/tags/**'],
    may: ['catalog/schemas', 'catalog', 'catalog/catalog.ts', 'portable', ...subjects],
    // An article is rendered with its tags, for whoever needs its HTML, and its pictures are made for it.
    asks: ['astro:assets', 'astro:container'],
    why: 'a tag looks up what a writer named, and hands it to a component of a room.',
  },
  { name: 'citing', files: ['src/citing/**'], may: content, why: given },
  {
    name: 'feeds',
    files: ['src/feeds/**'],
    may: [...content, 'articles/tags', 'portable'],
    but: except(
      'src/feeds/site-feed.ts',
      ['catalog/catalog.ts'],
      'the feed of the site is put together once, for the short routes of all its formats',
    ),
    why: outward,
  },
  { name: 'machines', files: ['src/machines/**'], may: [...content, 'articles/tags'], why: outward },
  { name: 'styles', files: ['src/styles/**'], may: [], why: 'the tokens and the type serve every room.' },
  {
    name: 'share-images',
    files: ['src/share-images/**'],
    may: [...content, 'styles'],
    but: except(
      'src/share-images/share-image-{file,png}.ts',
      ['node:'],
      'an image that was drawn once is kept for the next build, and packed as Node packs',
    ),
    why: outward,
  },
  {
    name: 'shell',
    files: ['src/shell/**'],
    may: [...content, 'sharing', 'styles'],
    but: except(
      'src/shell/Page.astro',
      ['node:crypto'],
      'the policy names the hash of the script that remembers the theme',
    ),
    why: 'the frame of a page is given what it says, so that every page can use it.',
  },
  {
    name: 'pages',
    files: ['src/pages/**', 'src/pages/.well-known/**'],
    may: [
      ...['catalog/schemas', 'catalog', 'catalog/catalog.ts', 'articles/tags', ...subjects],
      ...['citing', 'feeds', 'machines', 'styles', 'share-images', 'shell'],
    ],
    why: 'a page looks itself up in the catalog and puts rooms together; what two pages share belongs to a room.',
  },
  {
    name: 'hosting',
    files: ['src/hosting/**'],
    may: [],
    asks: ['node:'],
    why: 'what serves a site knows its files, not what they say.',
  },
  {
    name: 'publishing',
    files: ['src/publishing/**'],
    may: [...content, 'processor', 'hosting', { room: 'search', only: 'types' }],
    asks: ['node:'],
    why: workshop,
  },
  {
    name: 'authoring',
    files: ['src/authoring/**'],
    may: [...content, 'publishing'],
    asks: ['node:'],
    but: except(
      'src/authoring/mistakes-middleware.ts',
      ['catalog/catalog.ts'],
      'what is wrong in the content is known where it is resolved',
    ),
    why: workshop,
  },
  { name: 'checking', files: ['src/checking/**'], may: ['sharing'], asks: ['node:'], why: workshop },
  {
    name: 'commands',
    files: ['src/commands/**'],
    may: [...content, 'hosting', 'publishing', 'checking'],
    asks: ['node:', '../../.config/*', '../../astro.config.mjs'],
    why: workshop,
  },
];
