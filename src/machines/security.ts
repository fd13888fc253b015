import type { Catalog } from '../catalog/assemble.ts';
import { publication } from '../publication.ts';
import { absoluteUrl, homePath, pagePath, securityPath } from '../urls.ts';

/**
 * Where to report a weakness of the site: https://www.rfc-editor.org/rfc/rfc9116. It is no longer to be trusted a year
 * after the month in which the site was built, since nobody may be looking after it by then (section 2.5.5 advises a year
 * at most).
 * @param day on which it is built
 */
export function securityText({ routes }: Pick<Catalog, 'routes'>, day: Date): string {
  const contact = publication.contact ?? absoluteUrl(errorsPath(routes)).href;
  const expires = new Date(Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), 1));
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${publication.language.split('-')[0]}`,
    `Canonical: ${absoluteUrl(securityPath()).href}`,
    '',
  ].join('\n');
}

/** Where the site says how errors are dealt with: a part of the page about it, that page, or else the home page. */
function errorsPath(routes: Catalog['routes']): string {
  const [about] = routes.flatMap((route) => (route.kind === 'page' && route.page.id === 'about' ? [route.page] : []));
  if (!about) return homePath();
  const hasPart = about.outline.tags.some(({ name, attributes }) => name === 'Section' && attributes.id === 'errors');
  return pagePath('about', hasPart ? 'errors' : undefined);
}
