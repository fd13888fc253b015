import { expect, test } from 'vitest';
import { caddyConfiguration } from '../../../src/hosting/caddy.ts';
import { readListening } from '../../../src/hosting/listening.ts';
import { nginxConfiguration } from '../../../src/hosting/nginx.ts';
import type { HostedSite } from '../../../src/hosting/headers.ts';

const site: HostedSite = { origin: 'https://log.example', base: '/', scripts: [], redirects: [] };

test.each([
  ['8080', { port: 8080 }],
  ['127.0.0.1:8080', { host: '127.0.0.1', port: 8080 }],
  ['http://127.0.0.1:8080', { host: '127.0.0.1', port: 8080 }],
  ['[::1]:80', { host: '[::1]', port: 80 }],
  ['localhost:1', { host: 'localhost', port: 1 }],
])('a server listens on %s', (written, listening) => {
  expect(readListening(written)).toEqual(listening);
});

test.each([
  '',
  '0',
  '65536',
  'example.org',
  'https://example.org:443',
  '1.2.3.4:',
  ':80',
  '80;',
  '127.0.0.1:80 {',
  '8e3',
])('it cannot listen on “%s”', (written) => {
  expect(readListening(written)).toBeUndefined();
});

test('where it listens is written as each server reads it, and Caddy answers under every name there', () => {
  const listening = { host: '127.0.0.1', port: 8080 };
  expect(nginxConfiguration(site, { root: '/srv', listening })).toContain('    listen 127.0.0.1:8080;\n');
  expect(caddyConfiguration(site, { root: '/srv', listening })).toContain('\nhttp://:8080 {\n\tbind 127.0.0.1\n');
});

test('where nothing is said, nginx listens on port 80, and Caddy under the name of the site, for which it gets a certificate', () => {
  expect(nginxConfiguration(site, { root: '/srv' })).toContain('    listen 80;\n');
  expect(caddyConfiguration(site, { root: '/srv' })).toContain('\nhttps://log.example {\n');
});

test('with a certificate nginx listens on port 443 and leads there from port 80, and Caddy gets none itself', () => {
  const certificate = { file: '/srv/full.pem', key: '/srv/key.pem' };
  const nginx = nginxConfiguration(site, { root: '/srv', certificate });
  expect(nginx).toContain(
    '    listen 443 ssl http2;\n    ssl_certificate "/srv/full.pem";\n    ssl_certificate_key "/srv/key.pem";\n',
  );
  expect(nginx).toContain('    listen 80;\n    server_name log.example;\n    return 301 https://$host$request_uri;\n');
  expect(caddyConfiguration(site, { root: '/srv', certificate })).toContain('\ttls "/srv/full.pem" "/srv/key.pem"\n');
});
