import { resolve } from 'node:path';
import type { MiddlewareHandler } from 'astro';
import { loadCatalog, loadProblems } from '../catalog/catalog.ts';
import { contentFaults } from '../publishing/content-folder.ts';
import { sitePath } from '../urls.ts';
import { mistakesIn, type Mistake } from './mistakes.ts';
import { mistakesNotice, mistakesPage } from './mistakes-page.ts';

const base = sitePath('/');

/** What was said in the terminal last. */
let said = '';

/** Everything that is wrong now: in files, or where these are right, in what they name. */
async function mistakes(): Promise<Mistake[]> {
  const faults = contentFaults(resolve(process.env.CONTENT || 'content'));
  // What names a file that cannot be read is right as soon as that is.
  const all = mistakesIn(faults.length > 0 ? faults : await loadProblems());
  const told = all.map(({ says }) => says).join('\n');
  if (told !== said && told !== '') console.error(`\n${told}\n`);
  said = told;
  return all;
}

/** While the site is written: a page in which something is wrong says what, and every other one says where. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const path = `/${url.pathname.slice(base.length)}`;
  if (!path.endsWith('/')) return next();
  // Asked first, since the content is read anew for a page; what it answers matters where nothing is wrong with it.
  const answer: unknown = await next().catch((error: unknown) => error);
  const all = await mistakes();
  const own = all.filter(({ page }) => page === path);
  const { routes } = await loadCatalog();
  // Where nothing can be made of the content, there is no other page.
  const shown = routes.length === 0 ? all : own;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  if (shown.length > 0) return new Response(mistakesPage(shown, base), { status: 500, headers });
  if (!(answer instanceof Response)) throw answer;
  if (all.length === 0 || !answer.headers.get('content-type')?.includes('html')) return answer;
  const html = (await answer.text()).replace(/<body[^>]*>/, (body) => body + mistakesNotice(all, base));
  return new Response(html, { status: answer.status, headers });
};
