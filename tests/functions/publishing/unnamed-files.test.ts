import { expect, test } from 'vitest';
import { unnamedFiles } from '../../../src/publishing/unnamed-files.ts';

test('a picture is named by its address, however that is written', () => {
  const files = ['_astro/a b’s (1).H4sh_1.webp', '_astro/日晷.Xy-9.png', '_astro/c.C0de.svg', '_astro/d.D-_d.avif'];
  const texts = [
    '<img src="/_astro/a%20b%E2%80%99s%20(1).H4sh_1.webp" srcset="/_astro/%E6%97%A5%E6%99%B7.Xy-9.png 480w">',
    'p{background:url(/_astro/c.C0de.svg)}',
    '{"image":"https:\\/\\/example.org\\/_astro\\/d.D-_d.avif"}',
  ];
  expect(unnamedFiles(files, texts)).toEqual([]);
});

test('what nothing names is told, and nothing but pictures and scripts of the bundler', () => {
  const files = ['_astro/a.A1.png', '_astro/a.A2.png', '_astro/A1.js', '_astro/A2.js', '_astro/tool-A3.js'];
  const others = ['_astro/type.T.woff2', 'share/page/home.png', 'pagefind/pagefind.js'];
  const texts = ['<img src="/_astro/a.A1.png"><script src="/_astro/A1.js">', 'import(`./tool-A3.js`)'];
  expect(unnamedFiles([...files, ...others], texts)).toEqual(['_astro/a.A2.png', '_astro/A2.js']);
});
