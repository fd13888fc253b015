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
import { typesByEnding, typesByName, unknownType } from './media-types.ts';

/**
 * A server of nginx (1.18 or newer) for a site: https://nginx.org/en/docs/. It stands in the context `http`. With a
 * certificate, another server leads from HTTP to it. What `add_header` sets is set for all or for none, so what differs
 * from file to file comes from a map: an empty value is not sent.
 */
export function nginxConfiguration(site: HostedSite, place: Place): string {
  const { base, redirects } = site;
  const { hostname } = new URL(site.origin);
  const under = escapeExpression(base);
  return `${[
    '# Written by npm run hosting, which is run again after each build: scripts and redirects are named here.',
    'map $uri $site_cache {',
    `    ~^${under}${hashedFolder} ${quote(keptForAYear)};`,
    `    default ${quote(askedEachTime)};`,
    '}',
    'map $uri $site_readers {',
    `    ${quote(`~${sharedNames}`)} "*";`,
    '    default "";',
    '}',
    ...(place.certificate && !place.listening
      ? ['server {', '    listen 80;', `    server_name ${hostname};`, '    return 301 https://$host$request_uri;', '}']
      : []),
    'server {',
    ...listeningLines(place),
    `    server_name ${hostname};`,
    `    root ${quote(place.root)};`,
    '    index index.html;',
    '    absolute_redirect off;',
    '    server_tokens off;',
    '    etag on;',
    '    autoindex off;',
    `    default_type ${unknownType};`,
    '    types {',
    ...typesByEnding.map(({ ending, type }) => `        ${kindOf(type)} ${ending};`),
    '    }',
    '    charset utf-8;',
    `    charset_types ${encoded.join(' ')};`,
    '    gzip_static on;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_min_length 512;',
    `    gzip_types ${[...encoded, 'application/json', 'application/feed+json', 'image/svg+xml'].join(' ')};`,
    ...Object.entries(commonHeaders(site)).map(([name, value]) => `    add_header ${name} ${quote(value)} always;`),
    '    add_header Cache-Control $site_cache;',
    '    add_header Access-Control-Allow-Origin $site_readers;',
    // A folder without a page is nothing that is there.
    `    error_page 403 404 =404 ${base}404.html;`,
    ...redirects.map(
      ({ from, to }) => `    location = ${quote(decodeURI(from))} {\n        return 301 ${quote(to)};\n    }`,
    ),
    `    location ~ /\\.(?!well-known(?:/|$)) {`,
    '        return 404;',
    '    }',
    ...hostFiles.map((file) => `    location = ${base}${file} {\n        return 404;\n    }`),
    ...typesByName.map(
      ({ ending, type }) =>
        `    location ~ ${quote(`${escapeExpression(ending)}$`)} {\n        types { }\n        default_type ${kindOf(type)};\n    }`,
    ),
    `    location = ${base}404.html {`,
    '        internal;',
    '    }',
    '    location / {',
    '        try_files $uri $uri/ =404;',
    '    }',
    '}',
  ].join('\n')}\n`;
}

/** Where it listens, and with which certificate. */
function listeningLines({ certificate, listening = { port: certificate ? 443 : 80 } }: Place): string[] {
  const { host, port } = listening;
  const at = host === undefined ? String(port) : `${host}:${port}`;
  if (!certificate) return [`    listen ${at};`];
  return [
    `    listen ${at} ssl http2;`,
    `    ssl_certificate ${quote(certificate.file)};`,
    `    ssl_certificate_key ${quote(certificate.key)};`,
    '    ssl_protocols TLSv1.2 TLSv1.3;',
  ];
}

/** A type without what stands behind it: the encoding is added by `charset`. */
const kindOf = (type: string): string => type.replace(/;.*/, '');

/** Types of text whose encoding is told. HTML is always one. */
const encoded = [
  ...new Set(
    typesByEnding.map(({ type }) => type).filter((type) => type.includes('charset') && !type.startsWith('text/html')),
  ),
].map(kindOf);

const quote = (text: string): string => `"${text.replace(/[\\"]/g, String.raw`\$&`)}"`;

const escapeExpression = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
