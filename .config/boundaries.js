import { join } from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import { rooms } from './rooms.js';

/** Modules that a room has to ask for: those of Node, and those that exist in Astro’s build alone. */
const asked = ['node:', 'astro:'];

const isRoom = (name) => rooms.some((room) => room.name === name);

/** Every module of a kind, `node:`, or the one that is named. */
const modules = (name) => (name.endsWith(':') ? [`${name}*`, `${name}*/**`] : [name]);

/** Files of a room, as the plugin selects them. */
const filesOf = (room) => ({ file: { categories: room } });

/** What may be imported, as the plugin selects it. */
function target(thing) {
  if (typeof thing === 'string')
    return isRoom(thing) ? { to: filesOf(thing) } : { dependency: { source: modules(thing) } };
  return thing.only === 'types'
    ? { to: filesOf(thing.room), dependency: { kind: 'type' } }
    : { to: { file: { categories: thing.room, path: '**/*.astro' } } };
}

/** The policies of one room, of which the last that fits an import decides. */
function policiesOf({ name, may, libraries, asks = [], but = [], why }) {
  const from = filesOf(name);
  const message = `A file of “${name}” may not import {{dependency.source}}: ${why}`;
  const own = name === 'pages' ? [] : [name];
  return [
    { from, disallow: { dependency: { kind: '*' } }, message },
    ...(libraries ? [] : [{ from, allow: { to: { module: { origin: ['external', 'core'] } } } }]),
    { from, disallow: { dependency: { source: asked.flatMap(modules) } }, message },
    { from, allow: [...own, ...(libraries ?? ['beside']), ...may, ...asks].map(target) },
    ...but.map((exception) => ({ from: { file: { path: exception.file } }, allow: exception.may.map(target) })),
  ];
}

for (const [place, { name, may, but = [] }] of rooms.entries())
  for (const thing of [...may, ...but.flatMap((exception) => exception.may)]) {
    const served = rooms.findIndex((room) => room.name === (thing.room ?? thing));
    if (served >= place) throw new Error(`.config/rooms.js: “${name}” may import a room that stands below it.`);
  }

/** The rooms as a configuration of ESLint, for the files of any parser that understands imports. */
export const boundaryRules = {
  files: ['src/**'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { [join(import.meta.dirname, 'resolve.js')]: {} },
    'boundaries/legacy-templates': false,
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    'boundaries/files': rooms.map(({ name, files }) => ({ category: name, pattern: files })),
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        message: 'A file that stands in no room of .config/rooms.js imports {{dependency.source}}.',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        policies: rooms.flatMap(policiesOf),
      },
    ],
  },
};
