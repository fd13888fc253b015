import type { MiddlewareHandler } from 'astro';
import { loadBasis } from '../catalog/catalog.ts';
import { keepSame, notingTexts, readSame, showsNoPicture } from '../kept-by-content.ts';
import { sitePath } from '../urls.ts';
import { keptAnswer, pagesUnderway } from './kept-pages.ts';
import type { FinishedPage } from './finish.ts';

/** A file that is no page. */
interface TextFile {
  /** As it is written: some begin with a sign that says how they are encoded. */
  bytes: Uint8Array;
  type: string;
}

const base = sitePath('/');

/** The file that an address of the build is written to. */
function fileOf(pathname: string): string {
  const path = decodeURI(pathname).slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What an earlier build has made from the same is not made again. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const file = fileOf(url.pathname);
  const basis = await loadBasis();
  const underway = pagesUnderway();
  const same = readSame<FinishedPage | TextFile>(keptAnswer(file), basis);
  if (same) underway.kept.add(file);
  if (same && 'html' in same.value) {
    const { html, ...known } = same.value;
    underway.same.set(file, known);
    return answer({ bytes: Buffer.from(html), type: 'text/html' });
  }
  if (same && 'bytes' in same.value) return answer(same.value);

  const { value, texts } = await notingTexts(async () => {
    const response = await next();
    const type = response.headers.get('content-type') ?? '';
    // While it is read, it is rendered.
    return response.status === 200 && !type.startsWith('image/')
      ? { bytes: new Uint8Array(await response.arrayBuffer()), type }
      : response;
  });
  if (value instanceof Response) return value;
  underway.made.add(file);
  if (file.endsWith('.html')) underway.from.set(file, { basis, texts });
  else if (showsNoPicture(Buffer.from(value.bytes).toString()))
    await keepSame(keptAnswer(file), basis, { value, texts });
  return answer(value);
};

const answer = ({ bytes, type }: TextFile): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
