import {
  askedEachTime,
  commonHeaders,
  hashedFolder,
  hostFiles,
  keptForAYear,
  sharedNames,
  type HostedSite,
  type Place,
} from './headers.ts';
import type { Listening } from './listening.ts';
import { typesByEnding, typesByName } from './media-types.ts';

/**
 * A site of Caddy (2.6 or newer): https://caddyserver.com/docs/caddyfile. Caddy gets certificates itself where it is given
 * a name that leads to it.
 */
export function caddyConfiguration(site: HostedSite, { root, listening, certificate }: Place): string {
  const { base, redirects } = site;
  const header = ([name, value]: [string, string]): string => `\t\t${name} ${quote(value)}`;
  const typed = [
    ...typesByEnding.map(({ ending, type }) => ({ pattern: String.raw`\.${ending}$`, type })),
    ...typesByName.map(({ ending, type }) => ({ pattern: `${ending.replaceAll('.', String.raw`\.`)}$`, type })),
  ];
  return `${[
    '# Written by npm run hosting, which is run again after each build: scripts and redirects are named here.',
    ...(listening
      ? [`${certificate ? 'https' : 'http'}://:${listening.port} {`, ...bindings(listening)]
      : [`${site.origin} {`]),
    ...(certificate ? [`\ttls ${quote(certificate.file)} ${quote(certificate.key)}`] : []),
    `\troot * ${quote(root)}`,
    ...redirects.map(({ from, to }) => `\tredir ${quote(decodeURI(from))} ${quote(to)} permanent`),
    '\t@hidden {',
    `\t\tpath_regexp ${quote(String.raw`/\.`)}`,
    `\t\tnot path_regexp ${quote(wellKnown)}`,
    '\t}',
    '\terror @hidden 404',
    // No file has such a name, and asking the system for it is an error.
    `\t@impossible path_regexp ${quote(String.raw`\x00|[^/]{256,}`)}`,
    '\terror @impossible 404',
    `\t@host path ${hostFiles.map((file) => base + file).join(' ')}`,
    '\terror @host 404',
    '\theader {',
    ...Object.entries(commonHeaders(site)).map(header),
    '\t\t-Server',
    '\t}',
    `\t@hashed path ${base}${hashedFolder}*`,
    `\t@others not path ${base}${hashedFolder}*`,
    `\theader @hashed Cache-Control ${quote(keptForAYear)}`,
    `\theader @others Cache-Control ${quote(askedEachTime)}`,
    '\t@writing not method GET HEAD',
    '\trespond @writing 405',
    `\t@readers path_regexp readers ${quote(sharedNames)}`,
    '\theader @readers Access-Control-Allow-Origin *',
    ...typed.flatMap(({ pattern, type }, at) => [
      `\t@type${at} path_regexp ${quote(pattern)}`,
      `\theader @type${at} Content-Type ${quote(type)}`,
    ]),
    '\tencode gzip',
    '\tfile_server {',
    '\t\tprecompressed zstd br gzip',
    '\t}',
    '\thandle_errors {',
    '\t\theader {',
    ...Object.entries(commonHeaders(site)).map((each) => `\t${header(each)}`),
    '\t\t\tContent-Type "text/html; charset=utf-8"',
    '\t\t\t-Server',
    '\t\t}',
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
  ].join('\n')}\n`;
}

/** Which of the machine’s addresses it listens on: a name in its place would have Caddy answer under that name alone. */
const bindings = ({ host }: Listening): string[] =>
  host === undefined ? [] : [`\tbind ${host.replace(/[[\]]/g, '')}`];

/** A path in which `.well-known` alone begins with a dot. */
const wellKnown = String.raw`^(/[^./][^/]*)*/\.well-known(/[^./][^/]*)*/?$`;

const quote = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`;
