import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AssetsGlobalStaticImagesList, AstroPrerenderer, PrerenderResult } from 'astro';
import { basisOfBuild, keepSame, notingTexts, readSame } from '../kept-by-content.ts';
import { howToMake, keepPictures, notePictures, picturesIn, type MadePicture } from '../made-pictures.ts';
import type { SitePages } from './finished-pages.ts';
import { fileAt, keptAnswer, type Answer } from './kept-pages.ts';

/** What a build renders, and where. */
export interface Rendering {
  /** Folder that the site is built into. */
  folder: string;
  /** Address that the site is for, with a slash at its end. */
  site: string;
  /** File that is rendered before all others: something waits for what is in it. */
  first: string;
  /** Takes each file that is rendered, as soon as it is. */
  answered: (file: string, bytes: Uint8Array) => void;
  /** Finishes pages. */
  pages: SitePages;
  /** Every file that is rendered, by what became of it: kept from an earlier build, or made anew. */
  kept: Set<string>;
  made: Set<string>;
}

/**
 * Has Astro render only what no earlier build has made from the same: that is written at once, without the way through
 * Astro, which takes longer than reading it. What is rendered is finished where it is a page, and kept for later builds.
 * @param standard what renders the rest
 */
export function keptPrerenderer(standard: AstroPrerenderer, rendering: Rendering): AstroPrerenderer {
  const { folder, site, first, answered, pages } = rendering;
  const root = new URL(site).pathname;
  /** The pictures that files of the site name: Astro makes them, whether or not it rendered what names them. */
  const shown = new Set<string>();
  /** Folders that are there. */
  const folders = new Set<string>();
  return {
    ...standard,
    name: 'kept',
    getStaticPaths: async () => {
      const paths = await standard.getStaticPaths();
      const fileOf = ({ pathname, route }: (typeof paths)[number]): string => fileAt(pathname.slice(1), route.type);
      const awaited = paths.find((path) => fileOf(path) === first);
      if (awaited && !writeKept(first)) {
        const response = await render(new Request(new URL(`${root}${first}`, site)), { routeData: awaited.route });
        write(first, new Uint8Array(await response.arrayBuffer()));
      }
      const rest: typeof paths = [];
      for (const path of paths) {
        if (path !== awaited && !writeKept(fileOf(path))) rest.push(path);
        // What was begun with the first goes on meanwhile.
        await setImmediate();
      }
      return rest;
    },
    render,
    collectStaticImages: () => {
      const { facts } = basisOfBuild();
      if (rendering.made.size > 0) keepPictures(facts);
      return Promise.resolve(listOf(howToMake(shown, facts)));
    },
  };

  async function render(request: Request, options: RenderOptions): Promise<Response> {
    const file = fileAt(decodeURI(new URL(request.url).pathname).slice(root.length), options.routeData.type);
    const basis = basisOfBuild();
    const { value, texts } = await notingTexts(async () => {
      const { response, metadata } = withMetadata(
        await standard.render(request, { ...options, collectMetadata: true }),
      );
      notePictures(metadata?.staticImages ?? [], basis.facts);
      // While it is read, it is rendered.
      return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : response;
    });
    if (value instanceof Response) return value;
    const answer = file.endsWith('.html') ? finished(file, value) : { bytes: value };
    // Addresses are ASCII, and no other letters matter.
    const pictures = picturesIn(Buffer.from(answer.bytes.buffer).toString('latin1'));
    for (const picture of pictures) shown.add(picture);
    keepSame<Answer>(keptAnswer(file), basis, { value: answer, texts, pictures });
    rendering.made.add(file);
    answered(file, answer.bytes);
    return new Response(answer.bytes);
  }

  function finished(file: string, rendered: Uint8Array<ArrayBuffer>): Answer {
    const { html, ...page } = pages.finish(file, new TextDecoder().decode(rendered));
    return { bytes: new TextEncoder().encode(html), page };
  }

  /** Writes a file as an earlier build made it. @returns whether one did */
  function writeKept(file: string): boolean {
    const kept = readSame<Answer>(keptAnswer(file), basisOfBuild());
    if (!kept) return false;
    const { bytes, page } = kept.value;
    write(file, bytes);
    if (page) pages.add(file, page);
    rendering.kept.add(file);
    for (const picture of kept.pictures) shown.add(picture);
    return true;
  }

  function write(file: string, bytes: Uint8Array): void {
    const path = join(folder, file);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, bytes);
  }
}

type RenderOptions = Parameters<AstroPrerenderer['render']>[1];

const withMetadata = (result: Response | PrerenderResult): PrerenderResult =>
  result instanceof Response ? { response: result } : result;

/** Pictures as Astro asks for them. The original of each stays where it is: what nothing names is deleted later. */
function listOf(pictures: readonly MadePicture[]): AssetsGlobalStaticImagesList {
  const list: AssetsGlobalStaticImagesList = new Map();
  for (const { originalPath, hash, finalPath, transform } of pictures) {
    const { transforms } = list.get(originalPath) ?? { transforms: new Map() };
    transforms.set(hash, { finalPath, transform });
    list.set(originalPath, { originalSrcPath: undefined, transforms });
  }
  return list;
}
