import type { Entries } from '../../../src/catalog/entries.ts';
import { firstOf, smallContent, thingOf } from '../content.ts';
import {
  accountOf,
  adviceOf,
  articleText,
  criterionEntry,
  findingOf,
  forecastEntry,
  ownArticle,
  pairEntry,
  roleEntry,
  setText,
  termEntry,
} from '../entries.ts';
import { outcomeEntry, questionEntry } from '../guide-entries.ts';
import { foundAs, seriesFile } from '../figures.ts';

/** The small content with everything that can rest on the claim A1, or on the source bob. */
export function busyContent(): Entries {
  const content = smallContent();
  const says = (claims: string[]) => findingOf('So.', claims);
  content.criteria = [criterionEntry('breadth'), criterionEntry('depth', { order: 2 })];
  content.roles = [
    roleEntry('pilot', { accounts: { ada: accountOf({ depth: says(['A1']), breadth: says(['A1', 'A2']) }, ['A1']) } }),
    roleEntry('mate', {
      order: 2,
      accounts: {
        ada: accountOf({ depth: says(['A1']) }),
        bob: {
          ...accountOf({ depth: says(['B1']) }),
          advice: adviceOf({
            chooseIf: { says: 'it blows', claims: ['A1', 'B1'], sources: [], ours: false },
            ask: { says: 'Who?', claims: ['A1'], sources: ['bob'], ours: false },
          }),
        },
      },
    }),
  ];
  content.pairs = [pairEntry('mate-vs-pilot')];
  content.glossary = [termEntry('keel', { term: 'Keel', claims: ['A1', 'A1'] })];
  content.decision = [questionEntry('a', [{ pilot: 1 }, { mate: 1 }]), questionEntry('b', [{ pilot: 1 }, {}])];
  content.outcomes = [outcomeEntry('pilot'), outcomeEntry('mate')];
  content.series = [
    seriesFile('rain', { '2016': { ...foundAs(1), sources: ['bob'] }, '2017': { ...foundAs(2), fits: ['bob'] } }),
    seriesFile('snow', { '2018': { ...foundAs(2), sources: ['bob'], fits: ['bob'] } }),
  ];
  const evidence = { says: 'It was wet.', sources: ['bob'], repeats: [], confirmed: 'one' as const };
  content.forecasts = [
    forecastEntry('rain', { order: 2, series: ['rain'], evidence: [evidence, evidence] }),
    forecastEntry('snow', { claims: ['A2'], covers: { A1: 'The same.' }, series: ['snow'], evidence: [] }),
  ];
  const note = (on: string) => `<EditorNote on="${on}" sources="bob">\nNo.\n</EditorNote>`;
  setText(
    firstOf(content.articles),
    `${articleText({ 'first-words': 'A1 A2', 'last-words': 'A3' })}\n<Passage id="more" claims="A1">\n\n${note('A1 A2')}\n\n</Passage>\n\n${note('A1')}\n`,
  );
  content.articles.push(
    ownArticle(
      'b-piece',
      { published: new Date('2026-11-22') },
      '<SourceLink id="bob">it</SourceLink> <SourceLink id="bob">it</SourceLink>',
    ),
  );
  setText(thingOf(content.pages, 'about'), '<SourceList retold sources="bob ada" />');
  return content;
}
