import { latestDay } from '../dates.ts';
import { publication } from '../publication.ts';
import { forecastPagePath, forecastsPath, shareImagePath } from '../urls.ts';
import { inSentence, words } from '../words.ts';
import type { FiguredText } from './figures.ts';
import { shorten } from './page-descriptions.ts';
import type { Forecast } from './forecasts.ts';
import type { RouteOf } from './route.ts';
import type { RouteMaterial } from './routes.ts';
import type { JudgedSide, ShareCard } from './share-card.ts';

/**
 * A page for each forecast, to pass on: what stands among the others has no picture and no title of its own that a link
 * to it could show.
 */
export function forecastRoutes({ content, pages }: Pick<RouteMaterial, 'content' | 'pages'>): RouteOf<'forecast'>[] {
  const [above] = pages.filter(({ id }) => id === 'forecasts');
  if (!above) return [];
  return content.forecasts.map((forecast): RouteOf<'forecast'> => {
    const { id, name, series, updated } = forecast;
    return {
      kind: 'forecast',
      forecast,
      path: forecastPagePath(id),
      title: name,
      heading: name,
      label: forecast.short,
      description: describe(forecast),
      kicker: whoseOf(forecast),
      lead: undefined,
      updated: latestDay([updated, ...series.map((one) => one.updated)]),
      trail: [{ name: above.label, path: forecastsPath() }],
      image: cardOf(forecast, above.label),
    };
  });
}

/** Whose it is, and what: `Forecast by Ada`. */
function whoseOf({ kind, forecaster }: Forecast): string | undefined {
  if (!forecaster) return undefined;
  const { name, reportedBy } = forecaster;
  return words.forecasts.by[kind](reportedBy === undefined ? name : words.forecasts.reportedBy(name, reportedBy));
}

const sidesOf = ({ verdicts, qualified }: Forecast): JudgedSide[] =>
  verdicts.map(({ verdict, side }) => {
    const note = side === undefined ? qualified : words.forecasts.forSide(side);
    return { verdict, words: words.forecasts.outcomes[verdict], ...(note !== undefined && { note }) };
  });

/** The verdicts in a sentence. */
function verdictOf({ verdicts }: Forecast): string {
  const said = verdicts.map(({ verdict, side }) => {
    const outcome = words.forecasts.outcomes[verdict];
    return side === undefined ? outcome : `${outcome} ${words.forecasts.forSide(side)}`;
  });
  return `${said.map((each, at) => (at === 0 ? each : inSentence(each))).join('; ')}.`;
}

/** Its image: what was foretold, by whom, and the verdict with its sign. @param kicker where it stands */
function cardOf(forecast: Forecast, kicker: string): ShareCard {
  const { id, name } = forecast;
  const whose = whoseOf(forecast);
  const ended = /[.!?…]$/u.test(name) ? name : `${name}.`;
  return {
    path: shareImagePath('forecast', id),
    kicker,
    title: name,
    ...(whose !== undefined && { lead: whose }),
    columns: [],
    judged: sidesOf(forecast),
    alt: [ended, ...(whose === undefined ? [] : [`${whose}.`]), verdictOf(forecast)].join(' '),
  };
}

const plain = (text: FiguredText): string =>
  text.map((part) => (typeof part === 'string' ? part : String(part.value))).join('');

/** What search results say: the verdict, what was foretold, and as much of the reasons as there is room for. */
function describe(forecast: Forecast): string {
  const { prediction, reasoning } = forecast;
  const said = [verdictOf(forecast), ...[prediction, ...reasoning].map(plain), publication.description].join(' ');
  return shorten(said);
}
