import type { APIRoute } from 'astro';
import { loadCatalog, renderArticle } from '../catalog/catalog.ts';
import { articleHtml } from '../feeds/article-html.ts';
import { feedHtml } from '../feeds/feed-html.ts';
import { makeFeed } from '../feeds/feed.ts';
import { toRss } from '../feeds/rss.ts';
import { feedPath } from '../urls.ts';

export const GET: APIRoute = async () => {
  const { articles } = await loadCatalog();
  const feed = await makeFeed(articles, feedPath(), async (article, address) => {
    const { Content } = await renderArticle(article);
    return feedHtml(await articleHtml(Content), address);
  });
  return toRss(feed);
};
