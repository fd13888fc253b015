import { Parser } from 'htmlparser2';
import { hiddenSignFault } from '../catalog/schemas/hidden-signs.ts';
import { knownNames } from '../known-names.ts';
import { openingElements, textElements } from '../text-elements.ts';
import { attributeFaults } from './attribute-faults.ts';
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

/** Stands behind some HTML, to see whether what begins in it ends there. */
const end = 'end-of-text';

/**
 * What is wrong in some HTML of a text: a sentence for each element, and where it begins. It is read as a browser reads
 * it, whatever is left out between its signs: what a browser takes for an attribute is one.
 */
export function htmlFaults(html: string): PieceFault[] {
  const faults: PieceFault[] = [];
  let words = '';
  const names = new Set<string>();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        names.add(name);
        if (name !== end)
          for (const says of elementFaults(name, new Map(Object.entries(attributes))))
            faults.push({ at: parser.startIndex, says });
      },
      ontext(text) {
        words += text;
      },
      oncomment(comment) {
        // To a browser it ends at the first >, and what follows is shown.
        if (comment.startsWith('[CDATA['))
          faults.push({ at: parser.startIndex, says: '<![CDATA[ means nothing here: leave it out.' });
      },
    },
    { lowerCaseTags: false },
  );
  parser.end(`${html}<${end}>`);
  const hidden = hiddenSignFault(words);
  if (hidden !== undefined) faults.push({ at: 0, says: hidden });
  if (!names.has(end) && faults.length === 0)
    faults.push({ at: 0, says: 'a tag or a comment has no end, and would take with it what follows. Write > or -->.' });
  return faults;
}

/** What is wrong with one element. Of names with a capital, which tags have, nothing is said. */
export function elementFaults(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const src = attributes.get('src') ?? '';
  const nameFault = /^[a-z]/.test(name) ? elementNameFault(name) : undefined;
  return [
    ...(nameFault === undefined ? [] : [nameFault]),
    ...[...attributes].flatMap(([attribute, value]) => attributeFaults(name, attribute, value)),
    ...(name.toLowerCase() === 'img' && src !== '' && !/^([a-z]+:)?\//i.test(src)
      ? [`<img src="${src}"> is not looked for beside the file. Write ![What it shows](${src}).`]
      : []),
  ];
}
