import { knownNames } from '../known-names.ts';
import { openingElements, textElements } from '../text-elements.ts';
import { isTemplate } from './foreign-signs.ts';
import type { PieceFault } from './text-faults.ts';

const nothingLoaded = 'Nothing of other sites is loaded: write a link, or a picture with a link.';
const ownLook = 'The look of a page is that of the site: leave it out.';
const ownFrame = 'The page has its own: leave it out, and keep what is in it.';

/** Elements that run, or bring in, what is not ours, are the frame’s or went out of use, with what to write instead. */
const refused: Readonly<Record<string, string>> = {
  script: 'A page runs no scripts of its text: leave it out.',
  form: 'There is nobody to send it to: write a link.',
  math: 'Write it in words, as `code`, or as a picture with words.',
  acronym: 'Write <abbr>.',
  strike: 'Write ~~…~~, or <s>.',
  tt: 'Write `…`, or <code>.',
  ...Object.fromEntries(['iframe', 'object', 'embed', 'frame', 'frameset'].map((name) => [name, nothingLoaded])),
  ...Object.fromEntries(['style', 'link', 'center', 'font', 'big', 'marquee', 'blink'].map((name) => [name, ownLook])),
  ...Object.fromEntries(
    ['html', 'head', 'body', 'noscript', 'main', 'article', 'header', 'footer', 'nav', 'title'].map((name) => [
      name,
      ownFrame,
    ]),
  ),
};

/** What a drawing is made of: it stays on the page, and its `aria-label` goes into feeds. */
const drawing = [
  ...['svg', 'g', 'defs', 'desc', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['lineargradient', 'radialgradient', 'stop', 'clippath', 'mask', 'pattern', 'marker', 'symbol'],
];

const allowed = new Set([...textElements, ...openingElements, ...drawing]);

/** What is wrong with an element by its name alone: a sentence, or nothing. @param written the name */
export function elementNameFault(written: string): string | undefined {
  const name = written.toLowerCase();
  if (allowed.has(name)) return undefined;
  const remedy = refused[name];
  return remedy === undefined
    ? `<${written}> is no element that a text can have, and would be shown as nothing. ${knownNames(name, allowed)} For the signs themselves write &lt;${written}>.`
    : `<${written}> is not shown. ${remedy}`;
}

/** What is wrong in some HTML of a text: a sentence for each element, and where it begins. */
export function htmlFaults(html: string): PieceFault[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi)].flatMap(
    ({ 1: name = '', 2: attributes = '', index: at }) =>
      elementFaults(
        name,
        new Map(
          [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(
            ([, attribute = '', quoted, single, bare]) =>
              [attribute.toLowerCase(), quoted ?? single ?? bare ?? ''] as const,
          ),
        ),
      ).map((says) => ({ at, says })),
  );
}

/** Elements that bring in what their `src` names. */
const bringing = ['img', 'video', 'audio', 'source', 'track'];

/** What is wrong with one element. Of names with a capital, which tags have, nothing is said. */
export function elementFaults(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const src = attributes.get('src') ?? '';
  const nameFault = /^[a-z]/.test(name) ? elementNameFault(name) : undefined;
  return [
    ...(nameFault === undefined ? [] : [nameFault]),
    ...[...attributes].flatMap(([attribute, value]) =>
      isTemplate(value)
        ? [`<${name} ${attribute}="${value}"> is filled in by nothing here. Write the value itself.`]
        : [],
    ),
    ...[...attributes.keys()].flatMap((attribute) =>
      attribute === 'style' || /^on[a-z]/.test(attribute)
        ? [`<${name} ${attribute}="…"> is blocked by the policy of the site: leave ${attribute} out.`]
        : [],
    ),
    ...(bringing.includes(name.toLowerCase()) && /^([a-z]+:)?\/\//i.test(src)
      ? [`<${name} src="${src}"> is on another site, from which nothing is loaded: write a link, or put a copy here.`]
      : []),
    ...(name.toLowerCase() === 'img' && src !== '' && !/^([a-z]+:)?\//i.test(src)
      ? [`<img src="${src}"> is not looked for beside the file. Write ![What it shows](${src}).`]
      : []),
  ];
}
