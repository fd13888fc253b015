// npm run check -- --links: whether the other sites that this one links to still have what it links to.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readPublication } from '../catalog/schemas/read-publication.ts';
import { outsideAddresses } from '../checking/addresses.ts';
import { politeAsker, userAgentOf } from '../checking/asking.ts';
import { keepKnown, knownIn } from '../checking/known-file.ts';
import { checkLinks } from '../checking/link-check.ts';
import { siteAddresses } from '../checking/site-addresses.ts';
import { textsIn } from '../publishing/content-folder.ts';
import { siteAddress } from '../publishing/site-address.ts';
import { root, SetUpError } from './set-up.mjs';

/** What of its output only a terminal can show: a line that the next one takes the place of. */
function showProgress(line) {
  if (!process.stdout.isTTY) return;
  process.stdout.cursorTo(0);
  process.stdout.write(line);
  process.stdout.clearLine(1);
}

/**
 * What the content says: the publication, and every address of another site with its places.
 * @throws SetUpError when it cannot be read
 */
function readContent(content) {
  try {
    const settings = readFileSync(join(content, 'publication.yaml'), 'utf8');
    const publication = readPublication(settings);
    const own = [publication.address, process.env.SITE].filter(Boolean);
    const texts = new Map([['content/publication.yaml', settings], ...textsIn(content)]);
    const home = siteAddress(process.env.SITE || publication.address).href;
    const ofSite = siteAddresses(home.endsWith('/') ? home : `${home}/`);
    return { publication, addresses: new Map([...ofSite, ...outsideAddresses(texts, own)]) };
  } catch (error) {
    throw new SetUpError(error.message);
  }
}

/** Checks the links and says what came of it. @returns {Promise<number>} the exit code */
export async function runLinkCheck() {
  const folder = process.env.CONTENT || 'content';
  const { publication, addresses } = readContent(resolve(root, folder));
  // Of each content its own, so that one does not forget what another knows.
  const name = folder === 'content' ? 'links' : `links-${folder.replace(/[^\w-]+/g, '-')}`;
  const file = join(root, `.cache/${name}.json`);
  const kept = knownIn(file);
  if (!kept) console.log(`.cache/${name}.json cannot be read and is begun anew: every address is asked.`);
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());
  const { lines, known, failed } = await checkLinks({
    addresses,
    known: kept ?? {},
    today: new Date().toISOString().slice(0, 10),
    ask: politeAsker(
      { fetch, sleep: setTimeout, now: Date.now },
      { userAgent: userAgentOf(publication.name, publication.address), pause: 1000, patience: 20_000 },
    ),
    progress: (answered, all) => showProgress(`${answered} of ${all} addresses have answered …`),
    signal: ending.signal,
  });
  showProgress('');
  keepKnown(file, known);
  console.log(lines.join('\n'));
  if (ending.signal.aborted) return 130;
  return failed ? 1 : 0;
}
