import { sitePath } from '../urls.ts';

/**
 * Has browsers that know speculation rules fetch a page of the site while the reader points at a link to it:
 * https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API. The addresses of pages end in a slash; what is for
 * taking away is not fetched. Hosts that set headers name the file in one, so no page gets heavier.
 */
export const speculationRules = (): string =>
  `${JSON.stringify({ prefetch: [{ where: { href_matches: sitePath('/*/') }, eagerness: 'moderate' }] })}\n`;
