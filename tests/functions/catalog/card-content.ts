/** A small publication, and the share images of its pages. */
import type { Entries } from '../../../src/catalog/entries.ts';
import type { ShareCard } from '../../../src/catalog/share-card.ts';
import { publication } from '../../../src/publication.ts';
import { catalogOf, smallContent } from '../content.ts';
import { accountOf, forecastEntry, ownArticle, pageEntry, published, roleEntry } from '../entries.ts';

/** The names of the parts that a reach has. */
export const reach = publication.reach.map(({ label }) => label);

/** Small content with two roles, of which bob describes the second as well, and verdicts on two forecasts. */
export function content(): Entries {
  const files = smallContent();
  files.sources.forEach(({ id, data }) => (data.shortName = id === 'ada' ? 'Ada' : 'Bob'));
  files.roles = [
    roleEntry('pilot', { colour: 'teal' }),
    roleEntry('mate', { order: 2, colour: 'ochre', accounts: { ada: accountOf(), bob: accountOf() } }),
  ];
  const verdicts = [['held'], ['did not hold', 'partly'], ['held'], ['nothing to score']] as const;
  files.forecasts = verdicts.map((given, at) =>
    forecastEntry(`rain-${at}`, {
      order: at + 1,
      kind: given[0] === 'nothing to score' ? 'description' : 'forecast',
      verdicts: given.map((verdict) => ({ verdict, side: 'a side' })),
    }),
  );
  const words = {
    home: { title: 'Who steers?', label: 'Home', kicker: 'A log' },
    forecasts: { title: 'What came of it', label: 'Forecasts' },
  };
  files.pages = files.pages.map((page) =>
    pageEntry(page.id, Object.hasOwn(words, page.id) ? words[page.id as keyof typeof words] : { title: 'About us' }),
  );
  files.articles.push(
    ownArticle('own', { title: 'Sails, mended' }),
    ownArticle('hers', { title: 'Why we tack!', authors: ['eve', 'lin'] }),
  );
  files.people = [
    { id: 'eve', data: { name: 'Eve', published } },
    { id: 'lin', data: { name: '林', published } },
  ];
  return files;
}

/** The image of the page at a path. */
export function cardAt(path: string, files = content(), circumstances = {}): ShareCard {
  const route = catalogOf(files, circumstances).routes.find((each) => each.path === path);
  if (!route) throw new Error(`There is no ${path}.`);
  return route.image;
}

/** The columns of a card in short: the name and each bar’s label with how many parts it has. */
export const columnsOf = ({ columns }: ShareCard) =>
  columns.map(({ name, colour, bars }) => [
    name,
    colour,
    ...bars.map((bar) => `${bar.label ?? ''}: ${bar.reach.length}`),
  ]);
