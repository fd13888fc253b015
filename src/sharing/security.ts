import { absoluteUrl, errorsPath, securityPath } from '../urls.ts';

/**
 * Where to report a weakness of the site: https://www.rfc-editor.org/rfc/rfc9116. It is no longer to be trusted a year
 * after the content last changed, since nobody may be looking after it by then (section 2.5.5 advises a year at most).
 * @param changed day of the last change of the content
 */
export function securityText(changed: Date): string {
  const expires = new Date(changed);
  expires.setUTCFullYear(changed.getUTCFullYear() + 1);
  return [
    `Contact: ${absoluteUrl(errorsPath()).href}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${absoluteUrl(securityPath()).href}`,
    '',
  ].join('\n');
}
