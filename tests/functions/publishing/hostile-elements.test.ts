import { describe, expect, test } from 'vitest';
import { textFaults } from '../../../src/publishing/text-file-faults.ts';

/** What is wrong with a text, without where. */
const faultsIn = (text: string, ending: 'md' | 'mdx'): string =>
  textFaults(text, `/content/articles/a.${ending}`)
    .map(({ says }) => says)
    .join('\n');

const blocked = 'is blocked by the policy of the site';
const begins = 'begins with javascript:. Write one of http, https, mailto, tel.';
const byName = 'write each value by its name, in quotes';
const elsewhere = 'is on another site, from which nothing is loaded';

describe('HTML of a text is refused, however it is written, that', () => {
  test.each([
    ['runs', '<div>\n<img/onerror=alert(1) src=/x>\n</div>', blocked],
    ['runs behind a quotation mark', '<div title="a"onclick=b>x</div>', blocked],
    ['runs in capitals', '<DIV ONCLICK=a>x</DIV>', blocked],
    ['runs behind what a browser takes for no comment', '<!--> <b onclick=a> -->', blocked],
    ['runs behind the end of a comment', '<!-- x --!> <b onclick=a> -->', blocked],
    ['hides from us and not from a browser', '<![CDATA[><img onerror=a>]]>', '<![CDATA[ means nothing here'],
    ['takes an end from what follows', '<div onclick=a x="', 'a tag or a comment has no end'],
    ['leaves a comment open', '<!-- a', 'a tag or a comment has no end'],
    ['leads to a script', '<a href="javascript:a">x</a>', begins],
    ['leads to a script, in a drawing', '<svg><a xlink:href="javascript:a"><text>x</text></a></svg>', begins],
    ['leads to a script, with a tab', 'a <a href="java&Tab;script:a">x</a>', begins],
    ['leads to a script, behind a sign', '<a href="\u0001javascript:a">x</a>', begins],
    ['holds its text', '<video src="data:video/mp4,a"></video>', 'begins with data:.'],
    ['sends', '<input type="image" formaction="/a">', blocked],
    ['tells others', '<a href="/" ping="https://a.example/">x</a>', blocked],
    ['loads by a set', '<img src="/a.png" srcset="/a.png 1x, https://a.example/b.png 2x" alt="a">', elsewhere],
    ['loads by a poster', '<video poster="//a.example/b.png"></video>', elsewhere],
    ['loads by a mask', '<svg><rect mask="url(https://a.example/b.svg#c)"/></svg>', elsewhere],
    ['takes the place of what scripts look for', '<img name="querySelector" src="/a.png" alt="a">', 'leave name out'],
    ['turns the direction', '<p>&#x202E;a</p>', 'turns the direction of all that follows'],
    ['turns the direction in an attribute', '<p title="&#x202E;">a</p>', 'turns the direction of all that follows'],
  ])('%s', (_, text, fault) => expect(faultsIn(text, 'md')).toContain(fault));
});

describe('an element of MDX is refused that', () => {
  test.each([
    ['runs', '<p onClick="a">x</p>', blocked],
    ['is made of HTML', '<p set:html="<img onerror=a>" />', 'leave set:html out'],
    ['is given values as code', '<a href={"javascript:a"}>x</a>', byName],
    ['is given values that are spread', '<a {...{ onclick: "a" }}>x</a>', byName],
    ['leads to a script', '<a href="java&Tab;script:a">x</a>', begins],
    ['leads to a script, as a tag', '<Quote by="a" work="b" href="javascript:a">x</Quote>', begins],
    ['turns the direction, as a tag', '<Quote by="a&#x202E;">x</Quote>', 'turns the direction of all that follows'],
  ])('%s', (_, text, fault) => expect(faultsIn(text, 'mdx')).toContain(fault));
});

describe('Markdown is refused that', () => {
  test.each([
    ['leads to a script, with a tab', '[a](java&Tab;script:b)', begins],
    ['leads to a script, by its signs’ names', '[a](JaVaScRiPt&colon;b)', begins],
    ['has a sign that nobody sees', 'a \u0007 b', 'the sign U+0007 stands in it'],
    ['turns the direction', 'a &#x202E; b', 'turns the direction of all that follows'],
    ['turns the direction in code', '`\u202E`', 'turns the direction of all that follows'],
    ['turns the direction in lines of code', '```text\n\u202E\n```', 'turns the direction of all that follows'],
    ['turns the direction in a title', '[a](/ "\u202E")', 'turns the direction of all that follows'],
  ])('%s', (_, text, fault) => expect(faultsIn(text, 'md')).toContain(fault));
});

test('what turns back, leads somewhere and is drawn is taken', () => {
  const text = [
    'a *\u202Eb* c\u202C and [\u2067אבג\u2069](https://a.example/) `=1`',
    '<p>an element that is never closed\n\n<!-- a comment -->',
    '<svg role="img" aria-label="a"><a xlink:href="/about/"><rect fill="url(#b)" width="1"/></a></svg>',
    '<video poster="/a.png" controls><track src="/a.vtt"></video>',
  ].join('\n\n');
  expect(faultsIn(text, 'md')).toBe('');
});
