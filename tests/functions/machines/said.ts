import { z } from 'astro/zod';
import { load } from 'cheerio';
import { expect } from 'vitest';
import type { Catalog } from '../../../src/catalog/assemble.ts';
import { pageData } from '../../../src/machines/structured-data.ts';

const graphOfThings = z.object({ '@context': z.unknown(), '@graph': z.array(z.record(z.string(), z.unknown())) });

/** What a browser reads out of a page into which a text of JSON-LD is written. */
export function readBack(text: string): { graph: Record<string, unknown>[]; $: ReturnType<typeof load> } {
  const $ = load(`<title>Before</title><body><script type="application/ld+json">${text}</script><p>After</p>`);
  const { '@context': context, '@graph': graph } = graphOfThings.parse(JSON.parse($('script').text()));
  expect(context).toBe('https://schema.org');
  return { graph, $ };
}

/** What the page at a path says of itself: a list of things, none where it says nothing. */
export function saidAt(catalog: Catalog, path: string, data = pageData): Record<string, unknown>[] {
  const route = catalog.routes.find((each) => each.path === path);
  if (!route) throw new Error(`There is no ${path}.`);
  const text = data(route, catalog);
  return text === undefined ? [] : readBack(text).graph;
}
