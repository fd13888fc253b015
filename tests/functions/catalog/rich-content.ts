import type { Catalog } from '../../../src/catalog/assemble.ts';
import type { Entries } from '../../../src/catalog/entries.ts';
import type { Route } from '../../../src/catalog/route.ts';
import { smallContent } from '../content.ts';
import { accountOf, forecastEntry, pageEntry, pairEntry, roleEntry, termEntry } from '../entries.ts';
import { outcomeEntry, questionEntry } from '../guide-entries.ts';
import { foundAs, seriesFile } from '../figures.ts';

/** The page at a path. @throws Error when there is none */
export function routeAt({ routes }: Pick<Catalog, 'routes'>, path: string): Route {
  const found = routes.find((route) => route.path === path);
  if (!found) throw new Error(`There is no ${path} among ${routes.map((route) => route.path).join(', ')}.`);
  return found;
}

/** The small content with two roles, a term, a question, a forecast and figures: something to show on every page. */
export function richContent(): Entries {
  const content = smallContent();
  content.roles.push(roleEntry('mate', { order: 2, accounts: { ada: accountOf(), bob: accountOf() } }));
  content.pairs = [pairEntry('mate-vs-pilot')];
  content.glossary = [termEntry('keel')];
  content.decision = [questionEntry('a', [{ pilot: 1 }, {}])];
  content.outcomes = [outcomeEntry('pilot')];
  content.series = [seriesFile('rain', { '2016': foundAs(1) }), seriesFile('snow', { '2016': foundAs(1) })];
  content.forecasts = [
    forecastEntry('rain', { claims: ['A2'], evidence: [], series: ['rain'] }),
    forecastEntry('snow', {
      claims: ['A2'],
      evidence: [],
      series: ['snow'],
      kind: 'advice',
      verdicts: [{ verdict: 'broadly adopted' }],
    }),
  ];
  content.pages = content.pages.map((page) =>
    page.id === 'pair' ? pageEntry('pair', { title: '{one} or {other}', label: 'Two of a kind' }) : page,
  );
  content.pages = content.pages.map((page) =>
    page.id === 'role'
      ? pageEntry('role', { title: '{name}: {fullName}', label: 'A profile', description: '{summary}' })
      : page,
  );
  return content;
}
