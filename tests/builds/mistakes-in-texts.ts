import { change, charts, own, sill, told, words, type Mistake } from './mistakes.ts';

const retold = 'content/articles/the-boy-who-carried-the-hour.mdx';
const about = 'content/pages/about.mdx';

/** Mistakes in how texts are written. */
export const inWriting: Mistake[] = [
  change('a tag that is none', about, /$/, '\n<RoleCardz />\n', ':58: <RoleCardz> is no tag. Known: …'),
  change(
    'a tag in Markdown',
    own,
    /$/,
    '\n\n<RoleCards />\n',
    ':70: <RoleCards> is a tag, and tags work in files that end in .mdx. Rename the file.',
  ),
  change(
    'code',
    told,
    'Nobody owns the hour',
    'Nobody {owns} the hour',
    ':14: {owns} is read as code. Write \\{ for a brace that is meant.',
  ),
  change(
    'a picture without words',
    own,
    /!\[[^\]]*\]/,
    '![]',
    ':20: a picture needs words for those who cannot see it. Write ![What it shows](its file), or ![](its file "decorative") where there is nothing to say.',
  ),
  change(
    'a picture on another site',
    words,
    /$/,
    '\n\n![Ink](https://ink.example/x.png)\n',
    ':30: the picture https://ink.example/x.png is on another site. Put it into a folder with the name of this file.',
  ),
  change(
    'a footnote with another name',
    own,
    '[^week]: ',
    '[^weeks]: ',
    ':30: the footnote [^week] has no text. Write it on a line of its own: [^week]: …',
    ':32: nothing leads to the footnote [^weeks]. Write [^weeks] where it belongs.',
  ),
  change(
    'a title in the text',
    charts,
    '## The bell',
    '# The bell',
    ':25: # is for the title, which stands in the front matter. Write ## for a heading.',
  ),
  change(
    'a level of headings left out',
    charts,
    '### A rule',
    '#### A rule',
    ':37: #### leaves out a level of headings. Write ###.',
  ),
  change(
    'a timeline out of order',
    sill,
    'when="1704-05"',
    'when="1904-05"',
    ':213: <Moment when="1850"> stands after 1904-05. A timeline goes from the earliest to the latest, and what is undated stands at its end.',
  ),
  change(
    'a figure of two kinds',
    charts,
    'figure:\n',
    'figure:\n  reach: [bell]\n',
    ':6: figure: Give one of timeline, reach, choice: it says what is drawn.',
  ),
  change(
    'a figure out of order',
    charts,
    'year: 1890',
    'year: 1909',
    ':13: figure.timeline.1.year: 1904 stands after a later year. Put the earliest first.',
  ),
];

/** Mistakes in what texts and files name. */
export const inTexts: Mistake[] = [
  change(
    'a figure with an unknown figure in it',
    charts,
    '{dial-in-use@1910}',
    '{dial-in-use@1911}',
    ':18: figure puts in "{dial-in-use@1911}", but content/series/dial-in-use.yaml has no point "1911". It has 1890, 1900, 1910.',
  ),
  change(
    'a figure with an unknown forecast',
    charts,
    'forecast: dial-outlasts',
    'forecast: dial-outlast',
    ':19: figure names "dial-outlast", which is not in content/forecasts. Known: …',
  ),
  change(
    'a figure of a choice about which nothing is said',
    'content/articles/which-of-the-three.mdx',
    'reach: [bell, dial, boy]',
    'choice: best-for',
    ':9: figure has "best-for", under which no role has a finding of the work retold. Name another criterion, or leave the figure out.',
  ),
  change(
    'a claim that no passage tells any more',
    told,
    'claims="Q1 Q2"',
    'claims="Q2"',
    ': no passage carries Q1. Name them in a passage’s claims="…", or in leftOut with the reason.',
  ),
  change(
    'a claim that is none',
    told,
    'claims="Q13 Q9"',
    'claims="Q13 Q9 Q99"',
    ':30: the passage "in-frost" names the claim Q99, which no file in content/claims has.',
  ),
  change(
    'a topic that is none',
    words,
    /^topics: \[/m,
    'topics: [teling, ',
    ':5: topics names "teling", which is not in content/topics. Known: …',
  ),
  change(
    'a person who is none',
    own,
    'iris-vale',
    'iris',
    ':10: authors names "iris", which is not in content/people. Known: …',
  ),
  change(
    'a role that is none',
    retold,
    /roles="\w+/,
    'roles="cuckoo',
    ':50: <RoleComparison> roles names "cuckoo", which is not in content/roles. Known: …',
  ),
  change(
    'a source that is none',
    told,
    'sources="toll-book"',
    'sources="tollbook"',
    ':24: the editor’s note names "tollbook", which is not in content/sources. Known: …',
  ),
];

const nowhere = 'leads nowhere. Mend it, or add what it leads to. Known: …';

/** Links that lead nowhere, which can be seen only when the pages are there. */
export const inLinks: Mistake[] = [
  change('a link to nowhere', own, '/about/#what-it-is', '/abuot/', `:63: the link /abuot/ ${nowhere}`),
  change(
    'a link to no place of a page',
    words,
    /$/,
    '\n\n[Words](/about/#none)\n',
    ':30: the link /about/#none leads to no place of that page: nothing there has the id none. Known: …',
  ),
  change(
    'a link without its slash',
    own,
    /$/,
    '\n\n[Words](/about)\n',
    ':70: the link /about lacks the slash at its end. Write it.',
  ),
  change(
    'a link to no place of its own page',
    charts,
    '[made up]',
    '[Down](#down), [made up]',
    ':43: the link #down leads to no place of that page: nothing there has the id down. Known: …',
  ),
];
