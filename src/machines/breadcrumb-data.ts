import type { BreadcrumbList } from 'schema-dts';
import { absoluteUrl, homePath } from '../urls.ts';

/**
 * The way from the home page to a page.
 * @param trail the pages between the two, from the top
 * @param here what the page is called; the last step has no address, being the page itself
 */
export function breadcrumbData(trail: readonly { name: string; path: string }[], here: string): BreadcrumbList {
  const steps = [{ name: 'Home', path: homePath() }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(
        ({ name, path }, at) =>
          ({ '@type': 'ListItem', position: at + 1, name, item: absoluteUrl(path).href }) as const,
      ),
      { '@type': 'ListItem', position: steps.length + 1, name: here } as const,
    ],
  };
}
