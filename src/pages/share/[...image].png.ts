import type { APIRoute, GetStaticPaths } from 'astro';
import { keepTogether } from '../../articles/keep-together.ts';
import { loadCatalog } from '../../catalog/catalog.ts';
import { countVerdicts } from '../../forecasts/outcomes.ts';
import { articleCard, forecastsCard, homeCard, pairCard, roleCard, type ShareCard } from '../../sharing/share-card.ts';
import { shareImageFile } from '../../sharing/share-image-file.ts';
import { drawShareImage } from '../../sharing/share-image.ts';
import { sitePath } from '../../urls.ts';

export const getStaticPaths = (async () => {
  const { articles, forecasts, pairs, roles } = await loadCatalog();
  const cards = [
    homeCard(roles),
    forecastsCard(countVerdicts(forecasts)),
    ...articles.map((article) => articleCard(article, roles)),
    ...roles.map(roleCard),
    ...pairs.map(pairCard),
  ];
  return cards.map((card) => ({
    params: { image: card.path.slice(sitePath('/share/').length, -'.png'.length) },
    props: { card },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) => {
  const set = card.title === undefined ? card : { ...card, title: keepTogether(card.title) };
  return new Response(new Uint8Array(await shareImageFile(drawShareImage(set))), {
    headers: { 'content-type': 'image/png' },
  });
};
