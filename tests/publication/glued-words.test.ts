import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { expect, test } from 'vitest';
import { load } from 'cheerio';
import { elementsOf, faultsOn, pages, type Page } from './published.ts';
import { isInLine, isUnread } from './text.ts';

/** Elements that a writer may set within a word, as in *un*said and H₂O. */
const withinWords = new Set([
  'em',
  'strong',
  'b',
  'i',
  'mark',
  'sub',
  'sup',
  'abbr',
  'wbr',
  'bdi',
  's',
  'u',
  'ins',
  'del',
  'code',
  'kbd',
]);

/** Whether an element stands in what is set high or low. */
const isSet = ({ parentNode }: Element): boolean =>
  parentNode !== null && isTag(parentNode) && (parentNode.name === 'sup' || parentNode.name === 'sub');

/** A stretch of text in a line, and what was begun or ended before it since the last. */
interface Stretch {
  text: string;
  /** Whether it stands in a line of its own from here. */
  isApart: boolean;
  /** Whether only what may stand within a word lies between. */
  isWithinWord: boolean;
}

/** The texts of an element in the order in which they are read, selected and copied. */
function stretchesOf(root: Element): Stretch[] {
  const stretches: Stretch[] = [];
  let isApart = true;
  let isWithinWord = true;
  const pass = (element: Element): void => {
    if (!isInLine(element)) isApart = true;
    // The number of a note stands high, at the end of its word.
    if (!withinWords.has(element.name) && !isSet(element)) isWithinWord = false;
  };
  const read = (node: ChildNode): void => {
    if (isText(node) && node.data !== '') {
      stretches.push({ text: node.data, isApart, isWithinWord });
      isApart = false;
      isWithinWord = true;
      // In a block of code words stand as they were written.
    } else if (isTag(node) && node.name !== 'pre' && !isUnread(node) && node.attribs['aria-hidden'] !== 'true') {
      pass(node);
      node.children.forEach(read);
      pass(node);
    }
  };
  root.children.forEach(read);
  return stretches;
}

/** Places in which the last word of one element and the first of the next are one. */
function gluedIn(root: Element): string[] {
  return stretchesOf(root).flatMap(({ text, isApart, isWithinWord }, at, all) => {
    const before = all[at - 1]?.text ?? '';
    const isGlued = !isApart && !isWithinWord && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text);
    return isGlued ? [`…${before.slice(-20)}${text.slice(0, 20)}…`] : [];
  });
}

/** What stands between things to part them for the eye, and would be read out. */
function separatorsIn({ $ }: Pick<Page, '$'>): string[] {
  return elementsOf($, 'body')
    .flatMap((body) => stretchesOf(body))
    .filter(({ text }) => /(^|\s)[·•→»](\s|$)/u.test(text))
    .map(({ text }) => `“${text.trim()}” parts things`);
}

test('no word is glued to that of the next element', () => {
  expect(faultsOn(pages, ({ $ }) => elementsOf($, 'body').flatMap(gluedIn))).toEqual([]);
});

test('nothing is parted by a sign that is read out, or left at the end of a line', () => {
  expect(faultsOn(pages, separatorsIn)).toEqual([]);
});

test('what is glued would be noticed, and what is well written would not', () => {
  const glued = [
    '<span>fully</span><span>partly</span>',
    'Claims<a>A1</a>',
    '<a>one</a>two',
    '<b>a<i>x</i></b><a>b</a>',
  ];
  const well = ['<p>one</p><p>two</p>', '<em>un</em>said', '<a>one</a>, <a>two</a>', 'A<br>B', 'H<sub>2</sub>O'];
  const found = (html: string) => elementsOf(load(html), 'body').flatMap(gluedIn);
  expect(glued.filter((html) => found(html).length === 0)).toEqual([]);
  expect(well.filter((html) => found(html).length > 0)).toEqual([]);
});
