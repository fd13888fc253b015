import type { MadePicture } from '../../src/made-pictures.ts';

/** A picture that Astro makes of one in the content: `H` and `T` stand for the hashes in its name. */
export const aPicture: MadePicture = {
  originalPath: '/_astro/view.H.png',
  originalSrcPath: '/content/view.png',
  hash: 'T',
  finalPath: '/_astro/view.H_T.webp',
  transform: { src: '/_astro/view.H.png' },
};
