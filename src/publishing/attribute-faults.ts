import { hiddenSignFault, onOneLine } from '../catalog/schemas/hidden-signs.ts';
import { schemes } from '../schemes.ts';
import { isTemplate } from './foreign-signs.ts';

/** Attributes that bring in what they name, on whatever element: https://html.spec.whatwg.org/multipage/indices.html#attributes-3 */
const bringing = ['src', 'srcset', 'poster', 'background'];

/** Attributes that lead somewhere. */
const leading = ['href', 'cite', 'xlink:href', ...bringing];

/** Attributes that send something somewhere, or take the look of the page out of the hands of its style sheet. */
const refused = ['style', 'action', 'formaction', 'ping'];

/** Names with a colon that are no orders to the compiler, which would put in HTML by them. */
const withColon = ['xlink:href', 'xml:lang'];

/** Where an address that is no whole one begins. */
const own = 'https://site.invalid/';

const isOnAnotherSite = (address: string): boolean => /^\s*([a-z]+:)?[\\/]{2}/i.test(address);

/**
 * What is wrong with an address of a text: its scheme, as a browser reads it, which leaves out tabs and ends of lines.
 * @returns a sentence, or nothing
 */
export function schemeFault(address: string): string | undefined {
  const scheme = URL.canParse(address, own) ? new URL(address, own).protocol.slice(0, -1) : undefined;
  return scheme === undefined || schemes.includes(scheme)
    ? undefined
    : `The address ${onOneLine(address)} begins with ${scheme}:. Write one of ${schemes.join(', ')}.`;
}

/** What is wrong with an attribute, on whatever element. A sentence for each thing. @param tag the name of the element */
export function attributeFaults(tag: string, name: string, value: string): string[] {
  const known = name.toLowerCase();
  if (/^on[a-z]/.test(known) || refused.includes(known))
    return [`<${tag} ${name}="…"> is blocked by the policy of the site: leave ${name} out.`];
  if (known.includes(':') && !withColon.includes(known))
    return [`<${tag} ${name}="…"> means nothing to a browser: leave ${name} out.`];
  if (isTemplate(value)) return [`<${tag} ${name}="${value}"> is filled in by nothing here. Write the value itself.`];
  // A page’s scripts would find it under the name of what they look for.
  if (known === 'name' && tag.toLowerCase() === 'img') return [`<${tag} name="…"> is not shown: leave name out.`];
  const isElsewhere =
    (bringing.includes(known) && value.split(',').some(isOnAnotherSite)) || /url\(\s*["']?(?!\s*#)/i.test(value);
  return [
    ...(leading.includes(known) ? [schemeFault(value)] : []),
    hiddenSignFault(value),
    isElsewhere
      ? `<${tag} ${name}="${value}"> is on another site, from which nothing is loaded: write a link, or put a copy here.`
      : undefined,
  ].filter((says) => says !== undefined);
}
