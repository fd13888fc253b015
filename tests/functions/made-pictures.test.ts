import { expect, test } from 'vitest';
import { picturesIn } from '../../src/made-pictures.ts';

test('the pictures that a build makes are found wherever a text names them, and nothing else is', () => {
  const texts: Record<string, string[]> = {
    '<img src="/_astro/view.Bx1_Z2.webp" alt="">': ['Bx1_Z2.webp'],
    'srcset="/under/_astro/a%20b%E2%80%99s.Bx1_1.avif 480w, /under/_astro/a.Bx1_2.avif 800w"': [
      'Bx1_1.avif',
      'Bx1_2.avif',
    ],
    '[![View](https://example.org/_astro/v.A-1_a.png)](https://example.org/_astro/v.A-1.jpg)': ['A-1_a.png', 'A-1.jpg'],
    '{"image":"https:\\/\\/example.org\\/_astro\\/d.D-_d.jpeg"}': ['D-_d.jpeg'],
    '<img src="/_astro/same.S_1.png"><img src="/_astro/same.S_1.png">': ['S_1.png'],
    '<link href="/_astro/newsreader.woff2"><img src="/view.png"> Files such as view.Bx1_Z2.webp': [],
  };
  const found = Object.keys(texts).map((text) => [text, picturesIn(text)]);
  expect(Object.fromEntries(found)).toEqual(texts);
});
