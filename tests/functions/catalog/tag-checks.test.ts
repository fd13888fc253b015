import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/catalog/entries.ts';
import { firstOf, problemsOf, thingOf } from '../content.ts';
import { articleText, pageEntry, roleEntry, setText, termEntry } from '../entries.ts';

/** What is wrong with the small content when the page “about” says this, as well. */
const problemsOn = (text: string, change?: (content: Entries) => void): readonly string[] =>
  problemsOf((content) => {
    setText(thingOf(content.pages, 'about'), text);
    change?.(content);
  });

const at = 'content/pages/about.mdx:1:';
const counted =
  'articles, retold, topics, roles, accounts, criteria, pairs, claims, sources, forecasts, beside, terms, questions, agreements, disagreements, changes';

describe('a tag is fine', () => {
  test.each([
    '<Count of="claims" />',
    '<Count of="beside" as="words" />',
    '<Section title="All">Text.</Section>',
    '<Section title="All" of="roles">Text.</Section>',
    '<SourceLink id="bob">the work</SourceLink>',
    '<SourceList retold sources=" ada  bob " />',
    '<SourceList retold />',
    '<RoleComparison roles="pilot" criteria="breadth" caption="A table" />',
    '<TechnologyChoice source="ada" criterion="breadth" />',
    '<Question claims="A1 A2">x</Question>',
    '<QuestionSheet>x</QuestionSheet>',
    '<DecisionGuide />',
    '<DecisionGuide edition="c" />',
    '<Aside>x</Aside>',
    '<Aside kind="caution" title="Mind">x</Aside>',
    '<Figure caption="x" credit="y">z</Figure>',
    '<Quote by="x">y</Quote>',
    '<Timeline caption="x"><Moment when="1901" hedge="About">y</Moment></Timeline>',
    '<Video href="https://films.example/" title="x">y</Video>',
    '<Action page="compare">Compare</Action>',
    '<Action page="decide">Decide, when there is a guide</Action>',
    '<Action page="about" part="licence">Licence</Action>',
  ])('%s', (text) => expect(problemsOn(text)).toEqual([]));
});

describe('a tag stops the build where it names what is not there:', () => {
  test.each([
    ['<Aside kind="warning">x</Aside>', '<Aside> kind="warning" is none. Known: note, tip, caution.'],
    ['<DecisionGuide edition="2" />', '<DecisionGuide> edition="2" is none. The nearest of 26: a, b, c.'],
    ['<Figure>x</Figure>', '<Figure> needs caption, like caption="What it shows".'],
    ['<Timeline>x</Timeline>', '<Timeline> needs caption, like caption="What it shows".'],
    ['<Moment>x</Moment>', '<Moment> needs when, like when="2013-08".'],
    [
      '<Video href="/films/" title="x">y</Video>',
      '<Video> needs a whole address, like href="https://example.org/", not "/films/".',
    ],
    ['<Count of="sailors" />', `<Count> asks for "sailors", which is not counted. Known: ${counted}.`],
    [
      '<Section title="All" of="sailors">x</Section>',
      `<Section> asks for "sailors", which is not counted. Known: ${counted}.`,
    ],
    [
      '<SourceLink id="eve">x</SourceLink>',
      '<SourceLink> id names "eve", which is not in content/sources. Known: ada, bob.',
    ],
    [
      '<SourceList sources="ada eve" />',
      '<SourceList> sources names "eve", which is not in content/sources. Known: ada, bob.',
    ],
    [
      '<RoleComparison roles="pilot cook" criteria="breadth" caption="x" />',
      '<RoleComparison> roles names "cook", which is not in content/roles. Known: pilot.',
    ],
    [
      '<RoleComparison roles="pilot" criteria="depth" caption="x" />',
      '<RoleComparison> criteria names "depth", which is not in content/criteria. Known: breadth.',
    ],
    [
      '<TechnologyChoice source="eve" criterion="breadth" />',
      '<TechnologyChoice> source names "eve", which is not in content/sources. Known: ada, bob.',
    ],
    [
      '<TechnologyChoice source="ada" criterion="depth" />',
      '<TechnologyChoice> criterion names "depth", which is not in content/criteria. Known: breadth.',
    ],
    [
      '<Question claims="A1 A7">x</Question>',
      '<Question> claims names "A7", which is not in content/claims. Known: A1, A2, A3, B1.',
    ],
    [
      '<ForecastPicture of="rain" />',
      '<ForecastPicture> of names "rain", which is not in content/forecasts. There are none.',
    ],
    [
      '<Action page="compere">x</Action>',
      '<Action> page names "compere", which is no page with an address. Known: home, articles, subscribe, compare, roles, decide, forecasts, claims, sources, glossary, about.',
    ],
  ])('%s', (text, problem) => expect(problemsOn(text)).toEqual([`${at} ${problem}`]));
});

describe('a tag stops the build without what it needs:', () => {
  test.each([
    ['<Count />', '<Count> needs of, like of="claims".'],
    ['<Count of="" />', '<Count> needs of, like of="claims".'],
    ['<Section>x</Section>', '<Section> needs title, like title="A heading".'],
    ['<SourceLink>x</SourceLink>', '<SourceLink> needs id, like id="survey-2012".'],
    [
      '<RoleComparison roles="pilot" criteria="breadth" />',
      '<RoleComparison> needs caption, like caption="What it compares".',
    ],
    ['<Question>x</Question>', '<Question> needs claims, like claims="A6 A7".'],
    ['<ForecastRows />', '<ForecastRows> needs of, like of="forecasts".'],
    ['<ForecastPicture />', '<ForecastPicture> needs of, like of="a-forecast".'],
    ['<Action>x</Action>', '<Action> needs page, like page="compare".'],
    ['<TechnologyChoice source="ada" />', '<TechnologyChoice> needs criterion, like criterion="a-criterion".'],
  ])('%s', (text, problem) => expect(problemsOn(text)).toEqual([`${at} ${problem}`]));
});

test('a tag in the words of a kind of page is checked where there are such pages', () => {
  const said = ({ pages }: Entries) => setText(thingOf(pages, 'pair'), '<SourceLink id="eve">x</SourceLink>');
  expect(problemsOf(said)).toEqual([]);
  expect(
    problemsOf((content) => {
      said(content);
      content.roles.push(roleEntry('mate', { order: 2 }));
    }),
  ).toEqual([
    'content/pages/pair.mdx:1: <SourceLink> id names "eve", which is not in content/sources. Known: ada, bob.',
  ]);
});

test('a page that is not there may name what is not there', () =>
  expect(problemsOf(({ pages }) => setText(thingOf(pages, 'glossary'), '<SourceLink id="eve">x</SourceLink>'))).toEqual(
    [],
  ));

test('a source that a page or an article links to is cited', () => {
  const withoutBob = (content: Entries) => {
    content.claims.pop();
    content.disagreements = content.agreements = [];
  };
  const link = '<SourceLink id="bob">the work</SourceLink>';
  expect(problemsOn('Text.', withoutBob)).toHaveLength(1);
  expect(problemsOn(link, withoutBob)).toEqual([]);
  expect(
    problemsOf((content) => {
      withoutBob(content);
      setText(firstOf(content.articles), articleText({ all: 'A1 A2 A3' }, link));
    }),
  ).toEqual([]);
});

describe('terms are marked', () => {
  const text = 'A <Term id="keel">keel</Term>,\nanother <Term id="keel">keel</Term> and a <Term id="mast">mast</Term>.';

  test.each<[string, (content: Entries, text: string) => void, string]>([
    [
      'an article',
      (content, words) => setText(firstOf(content.articles), articleText({ all: 'A1 A2 A3' }, words)),
      'content/articles/a-piece.mdx:11',
    ],
    ['a page', (content, words) => setText(thingOf(content.pages, 'about'), words), 'content/pages/about.mdx:1'],
  ])('in %s once each, and only those that the glossary has', (_, put, place) => {
    const [file = '', line = ''] = place.split(':');
    const second = `${file}:${Number(line) + 1}`;
    const problems = problemsOf((content) => {
      content.glossary.push(termEntry('keel'));
      put(content, text);
    });
    expect(problems).toEqual([
      `${second}: <Term id="keel"> is explained on line ${line} already. Mark the first use only.`,
      `${second}: <Term id="mast"> is not in content/glossary. Known: keel.`,
    ]);
  });

  test('in each text anew', () =>
    expect(
      problemsOf((content) => {
        content.glossary.push(termEntry('keel'));
        content.pages.push(pageEntry('colophon', {}, 'A <Term id="keel">keel</Term>.'));
        setText(thingOf(content.pages, 'about'), 'A <Term id="keel">keel</Term>.');
      }),
    ).toEqual([]));
});
