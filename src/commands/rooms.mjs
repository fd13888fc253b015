// npm run rooms: draws who imports whom into .github/rooms.svg. With --check it only says whether the picture is right.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import { parser } from 'typescript-eslint';
import { boundaryRules } from '../../.config/boundaries.js';
import { rooms } from '../../.config/rooms.js';
import { giveUp, root, SetUpError } from './set-up.mjs';

const picture = join(root, '.github/rooms.svg');

/** Every room may import what stands beside the rooms: drawn, these arrows would hide the others. */
const isDrawn = (name) => name !== 'beside' && rooms.some((room) => room.name === name);

/** The rule that holds the walls, with no door in any: what it reports is what goes from room to room. */
const everyImport = {
  ...boundaryRules,
  rules: {
    'boundaries/dependencies': [
      'error',
      { message: '{{from.file.categories}} {{to.file.categories}} {{dependency.kind}}', checkUnknownLocals: true },
    ],
  },
};

/** Which room imports which. @returns {Promise<Map<string, string>>} by both names, whether types alone are imported */
async function findImports() {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, ...astro.configs.base, everyImport],
  });
  const imports = new Map();
  const reports = await eslint.lintFiles(['src/**/*.{ts,mjs,astro}']);
  for (const { message } of reports.flatMap(({ messages }) => messages)) {
    const [from, to, kind] = message.split(' ');
    if (from === to || ![from, to].every(isDrawn)) continue;
    const both = `${JSON.stringify(from)} -> ${JSON.stringify(to)}`;
    if (kind === 'value' || !imports.has(both)) imports.set(both, kind);
  }
  return imports;
}

/** The picture of the rooms, in the language of Graphviz. */
function describe(imports) {
  const arrows = [...imports].map(([both, kind]) => `${both} [style=${kind === 'type' ? 'dashed' : 'solid'}]`).sort();
  const shown = rooms.filter(({ name }) => arrows.some((arrow) => arrow.includes(JSON.stringify(name))));
  return `digraph {
    graph [bgcolor=white, pad=0.3, nodesep=0.3, ranksep=0.6, fontname="sans-serif", fontsize=12, fontcolor="#555555"
      label="An arrow leads from a room to one that it imports; a dashed one, where it imports types alone.\\nEvery room may import the files beside the rooms, src/*.ts."]
    node [shape=box, style=rounded, color="#555555", fontname="sans-serif", fontsize=13, margin="0.25,0.06", height=0.4]
    edge [color="#777777", arrowsize=0.6]
    ${shown.map(({ name }) => JSON.stringify(name)).join('\n')}
    ${arrows.join('\n')}
  }`;
}

try {
  const graphviz = await Graphviz.load();
  const drawn = graphviz.dot(describe(await findImports()));
  if (!process.argv.includes('--check')) await writeFile(picture, drawn);
  else if (drawn !== (await readFile(picture, 'utf8').catch(() => '')))
    throw new SetUpError('.github/rooms.svg shows other imports than src/ has: npm run rooms draws it again.');
} catch (error) {
  giveUp(error);
}
