import type { APIRoute, GetStaticPaths } from 'astro';
import { coverOf, loadCatalog, pictureFile } from '../../catalog/catalog.ts';
import type { ShareCard } from '../../catalog/share-card.ts';
import { drawAhead, shareImageFile } from '../../share-images/share-image-file.ts';
import { bindShortWords } from '../../typography.ts';
import { sitePath } from '../../urls.ts';

/** The share image of every page, each once: pages of one list share theirs. */
export const getStaticPaths = (async () => {
  const { routes } = await loadCatalog();
  const cards = new Map(routes.map(({ image }) => [image.path, image]));
  if (import.meta.env.PROD) drawAhead([...cards.values()].map((card) => () => fileOf(card)));
  return [...cards].map(([path, card]) => ({
    params: { image: path.slice(sitePath('/share/').length, -'.png'.length) },
    props: { card },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await fileOf(card)), { headers: { 'content-type': 'image/png' } });

/** Images that are being drawn, by their paths. */
const underway = new Map<string, Promise<Buffer>>();

function fileOf(card: ShareCard): Promise<Buffer> {
  const drawing = underway.get(card.path) ?? draw(card).finally(() => underway.delete(card.path));
  underway.set(card.path, drawing);
  return drawing;
}

async function draw(card: ShareCard): Promise<Buffer> {
  const set = card.title === undefined ? card : { ...card, title: bindShortWords(card.title) };
  const cover = card.cover === undefined ? undefined : await coverOf({ id: card.cover });
  return shareImageFile(set, cover && pictureFile(cover));
}
