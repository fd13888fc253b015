import type { MiddlewareHandler } from 'astro';
import { basisOfBuild, keepSame, notingTexts, showsNoPicture } from '../kept-by-content.ts';
import { sitePath } from '../urls.ts';
import { fileAt, keptAnswer, pagesUnderway, type TextFile } from './kept-pages.ts';

const base = sitePath('/');

/** Keeps what is rendered for later builds: pages once they are finished, other files as they are. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const file = fileAt(decodeURI(url.pathname).slice(base.length));
  const { value, texts } = await notingTexts(async () => {
    const response = await next();
    const type = response.headers.get('content-type') ?? '';
    // While it is read, it is rendered.
    return response.status === 200 && !type.startsWith('image/')
      ? { bytes: new Uint8Array(await response.arrayBuffer()), type }
      : response;
  });
  if (value instanceof Response) return value;
  const underway = pagesUnderway();
  const basis = basisOfBuild();
  underway.made.add(file);
  if (file.endsWith('.html')) underway.from.set(file, { basis, texts });
  else if (showsNoPicture(Buffer.from(value.bytes).toString()))
    await keepSame<TextFile>(keptAnswer(file), basis, { value: { bytes: value.bytes }, texts });
  underway.answered?.(file, value.bytes);
  return new Response(value.bytes, { headers: { 'content-type': value.type } });
};
