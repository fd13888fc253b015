import {
  advicePath,
  articlePath,
  claimsPath,
  decisionPath,
  forecastFigurePath,
  forecastPath,
  pagePath,
  rolePath,
} from '../urls.ts';
import { words } from '../words.ts';
import { adviceLines } from './advice.ts';
import type { Article } from './articles.ts';
import type { Content } from './content.ts';
import { editorNotePath } from './editor-notes.ts';
import type { Forecast } from './forecasts.ts';
import { ListsByKey } from './lists-by-key.ts';
import { wordsOf, type Outline } from './outline.ts';
import type { Page } from './pages.ts';
import type { Place } from './places.ts';
import type { Source } from './sources.ts';
import { sourcesCited } from './tag-checks.ts';

/** Places that cite a work, under one name: figures of one series, say, each with a link of its own. */
export interface Citations {
  name: string;
  places: Place[];
}

/**
 * Goes through the content once and notes every place that cites a work.
 * @param pages whose text may cite some
 */
export function indexSources(content: Content, pages: readonly Page[]): (source: Source) => readonly Citations[] {
  const citations = new ListsByKey<Source, Citations>();
  const cite = (name: string, cited: Iterable<readonly [Source, Place]>): void => {
    const places = new ListsByKey<Source, Place>();
    const sources = new Set<Source>();
    for (const [source, place] of cited) {
      places.add(source, place);
      sources.add(source);
    }
    // A place that cites a work twice is named once.
    for (const source of sources)
      citations.add(source, { name, places: [...new Map(places.of(source).map((one) => [one.path, one])).values()] });
  };

  // An article that is kept at its address only still cites what it cites.
  const articles = [...content.articles, ...content.expired];
  cite(
    words.sources.retoldIn,
    articles.flatMap(({ id, title, retells }) =>
      retells ? [[retells, { name: title, path: articlePath(id) }] as const] : [],
    ),
  );
  const owned = Map.groupBy(content.claims, ({ source }) => source);
  cite(
    words.sources.takenApartInto,
    [...owned].map(([source, own]) => [
      source,
      { name: words.claims.counted(own.length), path: claimsPath(own[0]?.apart ? source.id : undefined) },
    ]),
  );
  cite(
    words.articles.editorNoteOn,
    content.editorNotes.flatMap((note) => {
      const place = { name: note.claims.map(({ id }) => id).join(', '), path: editorNotePath(note) };
      return note.sources.map((source) => [source, place] as const);
    }),
  );
  for (const { id, name, points } of content.series)
    cite(
      `${name}:`,
      points.flatMap(({ key, label, sources, repeats, fits }) =>
        [...new Set([...sources, ...repeats, ...fits])].map(
          (source) => [source, { name: label, path: forecastFigurePath(`${id}-${key}`) }] as const,
        ),
      ),
    );
  cite(
    words.sources.evidenceOn,
    content.forecasts.flatMap(({ id, short, evidence }) =>
      [...new Set(evidence.flatMap(({ sources, repeats }) => [...sources, ...repeats]))].map(
        (source) => [source, { name: short, path: forecastPath(id) }] as const,
      ),
    ),
  );
  cite(
    words.sources.describes,
    content.roles.flatMap(({ id, name, accounts }) =>
      accounts.map(({ source }) => [source, { name, path: rolePath(id) }] as const),
    ),
  );
  cite(
    words.sources.adviceOn,
    content.roles.flatMap(({ id, name, accounts }) =>
      accounts
        .flatMap((account) => adviceLines(account).flatMap(({ sources }) => sources))
        .map((source) => [source, { name, path: advicePath(id) }] as const),
    ),
  );
  const known = new Map(content.sources.map((source) => [source.id, source]));
  const citedBy = ({ outline }: Article | Page): Source[] => [
    ...outline.tags.flatMap(sourcesCited).flatMap((id) => known.get(id) ?? []),
    ...sourcesPictured(outline, content.forecasts),
  ];
  // What an article retells it names all through.
  const places = [
    ...articles.map((article) => ({
      place: { name: article.title, path: articlePath(article.id) },
      sources: citedBy(article).filter((source) => source !== article.retells),
    })),
    ...pages.map((page) => ({ place: { name: page.label, path: pagePath(page.id) }, sources: citedBy(page) })),
    {
      place: { name: words.decision.guide, path: decisionPath() },
      sources: content.outcomes.flatMap(({ advice }) => advice.flatMap(({ sources }) => sources)),
    },
  ];
  cite(
    words.sources.citedIn,
    places.flatMap(({ place, sources }) => [...new Set(sources)].map((source) => [source, place] as const)),
  );
  return (source) => citations.of(source);
}

/** The works that show the figures of a text’s pictures, or agree with them. */
function sourcesPictured({ tags }: Outline, forecasts: readonly Forecast[]): Source[] {
  const shown = tags.filter(({ name }) => name === 'ForecastPicture').flatMap((tag) => wordsOf(tag, 'of'));
  return forecasts
    .filter(({ id }) => shown.includes(id))
    .flatMap(({ pictures }) => pictures.flatMap(({ panels }) => panels.flatMap(({ series }) => series)))
    .flatMap(({ points }) => points.flatMap(({ sources, repeats, fits }) => [...sources, ...repeats, ...fits]));
}
