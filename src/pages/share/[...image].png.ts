import type { APIRoute, GetStaticPaths } from 'astro';
import { coverOf, loadCatalog, pictureFile } from '../../catalog/catalog.ts';
import type { ShareCard } from '../../catalog/share-card.ts';
import { shareImageFile, sharePicture } from '../../share-images/share-image-file.ts';
import { drawShareImage } from '../../share-images/share-image.ts';
import { bindShortWords } from '../../typography.ts';
import { sitePath } from '../../urls.ts';

/** The share image of every page, each once: pages of one list share theirs. */
export const getStaticPaths = (async () => {
  const { routes } = await loadCatalog();
  const cards = new Map(routes.map(({ image }) => [image.path, image]));
  return [...cards].map(([path, card]) => ({
    params: { image: path.slice(sitePath('/share/').length, -'.png'.length) },
    props: { card },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) => {
  const set = card.title === undefined ? card : { ...card, title: bindShortWords(card.title) };
  const cover = card.cover === undefined ? undefined : await coverOf({ id: card.cover });
  const picture = cover && (await sharePicture(pictureFile(cover)));
  return new Response(new Uint8Array(await shareImageFile(drawShareImage(set, picture))), {
    headers: { 'content-type': 'image/png' },
  });
};
