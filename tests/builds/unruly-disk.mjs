// Loaded before a command (node --import): ends it in the middle of what it changes on the disk, as a power cut would, or
// refuses a change, as a system does whose disk is full. TROUBLE says which, as JSON: see troubled.ts.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** @type {import('./troubled.ts').Trouble} */
const trouble = JSON.parse(process.env.TROUBLE ?? '{}');
const { kill, refuse, otherDisk } = trouble;
let before = kill?.after ?? 0;

const { statSync, writeFileSync } = fs;

/** What is told of a change: `rename dist .cache/previous-site-0123`. Paths are the project’s where they can be. */
function told(name, words) {
  const paths = words
    .slice(0, /^(?:rename|cp|copyFile)$/.test(name) ? 2 : 1)
    .map((path) => String(path).replace(/^file:\/\//, ''));
  return [name, ...paths].join(' ').replaceAll(`${process.cwd()}/`, '');
}

/** Half of what is written is on the disk when the end comes, of little nothing. */
function writeHalf(name, [path, content]) {
  if (name !== 'writeFile') return;
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes.subarray(0, bytes.length > 100 ? bytes.length / 2 : 0));
}

function trouble_(name, words) {
  const says = told(name, words);
  if (kill && new RegExp(kill.before).test(says)) {
    if (before === 0) {
      writeHalf(name, words);
      // The whole group: what it has started, too.
      process.kill(-process.pid, 'SIGKILL');
    }
    before -= 1;
  }
  if (!refuse || !new RegExp(refuse.changes).test(says)) return undefined;
  return Object.assign(new Error(`${refuse.code}: refused, ${name}`), { code: refuse.code, syscall: name });
}

for (const name of ['writeFile', 'rename', 'rm', 'mkdir', 'cp', 'utimes', 'chmod', 'copyFile', 'unlink']) {
  const [own, now, later] = [fs[name], fs[`${name}Sync`], fs.promises[name]];
  fs[`${name}Sync`] = (...words) => {
    const error = trouble_(name, words);
    if (error) throw error;
    return now(...words);
  };
  fs.promises[name] = async (...words) => {
    const error = trouble_(name, words);
    if (error) throw error;
    return later(...words);
  };
  fs[name] = (...words) => {
    const error = trouble_(name, words);
    if (error) words.at(-1)(error);
    else own(...words);
  };
}

if (otherDisk)
  fs.statSync = (path, ...words) => {
    const stats = statSync(path, ...words);
    if (stats && new RegExp(otherDisk).test(String(path))) stats.dev += 1;
    return stats;
  };
syncBuiltinESMExports();
