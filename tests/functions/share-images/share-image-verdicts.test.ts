import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Forecast, Outcome } from '../../../src/catalog/forecasts.ts';
import type { ShareCard } from '../../../src/catalog/share-card.ts';
import { pageCard } from '../../../src/catalog/share-cards.ts';
import { groupByVerdict } from '../../../src/catalog/verdicts.ts';
import { lightColour } from '../../../src/share-images/share-image-palette.ts';
import { drawShareImage } from '../../../src/share-images/share-image.ts';
import { catalogOf, smallContent } from '../content.ts';
import { pageEntry, published } from '../entries.ts';

/** A forecast that got these verdicts, of which nothing else matters here. */
function forecastWith(...outcomes: Outcome[]): Forecast {
  return {
    id: 'a-forecast',
    name: 'Something will come',
    short: 'It comes',
    kind: 'forecast',
    claims: [],
    forecaster: undefined,
    covers: [],
    verdicts: outcomes.map((verdict) => ({ verdict, side: undefined })),
    qualified: undefined,
    changes: [],
    prediction: [],
    reasoning: [],
    standsFor: undefined,
    evidence: [],
    pictures: [],
    series: [],
    published,
    updated: published,
  };
}

const content = smallContent();
content.pages.push(pageEntry('what-came', { title: 'What came of the forecasts' }));
const page = catalogOf(content)
  .routes.flatMap((route) => (route.kind === 'page' ? [route.page] : []))
  .at(-1);
if (!page) throw new Error('The small content has no page.');

/** The card of the page that shows some forecasts. */
const cardOf = (forecasts: readonly Forecast[]): ShareCard =>
  pageCard({ ...page, id: 'forecasts' }, { roles: [], outcomes: [], verdicts: groupByVerdict(forecasts) });

const all: Outcome[] = ['held', 'partly', 'did not hold', 'disputed', 'cannot be judged'];
const times = (count: number, verdict: Outcome): Forecast[] =>
  Array.from({ length: count }, () => forecastWith(verdict));

/** What an image shows of the verdicts. */
interface Shown {
  /** Each column’s word and signs, as rows of `#` for what is not paper. */
  columns: { word: string[]; signs: string[][] }[];
  /** Whether anything is drawn outside of the margins. */
  runsOut: boolean;
}

/** Looks at the image for some forecasts as a reader does: at its points. */
async function look(forecasts: readonly Forecast[]): Promise<Shown> {
  const svg = Buffer.from(drawShareImage(cardOf(forecasts)));
  const { data, info } = await sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data.readUIntBE((y * info.width + x) * info.channels, 3);
  const paper = Number.parseInt(lightColour('paper').slice(1), 16);
  const ink = Number.parseInt(lightColour('ink').slice(1), 16);
  const part = (left: number, top: number, right: number, bottom: number): string[] =>
    Array.from({ length: bottom - top }, (_, down) =>
      Array.from({ length: right - left }, (_, across) => (at(left + across, top + down) === paper ? ' ' : '#')).join(
        '',
      ),
    );
  // The rule over each column: the first row below the title with a long run of ink.
  const isRule = (y: number) => Array.from({ length: 60 }, (_, x) => at(80 + x, y)).every((point) => point === ink);
  const top = Array.from({ length: 430 }, (_, y) => y + 140).find(isRule);
  if (top === undefined) throw new Error('There is no rule over the columns.');
  const spans = runsOf(part(0, top + 1, info.width, top + 2), 1);
  return {
    columns: spans.map(([left, right]) => {
      // Up to the next column, or to the margin: what runs out of its column is part of what is shown.
      const end = Math.min(1128, right + 30);
      const below = part(left, top + 110, end, 600);
      return {
        word: cropped(part(left, top + 20, end, top + 80)),
        signs: runsOf(below, 3).map(([from, to]) => cropped(below.map((row) => row.slice(from, to)))),
      };
    }),
    runsOut: [part(0, 0, 64, 630), part(1132, 0, 1200, 630), part(0, 585, 1200, 630)].flat().join('').includes('#'),
  };
}

/** Where something is drawn from left to right, as pairs of ends. @param gap how much paper parts one thing from the next */
function runsOf(rows: readonly string[], gap: number): [from: number, to: number][] {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, x) =>
    rows.some((row) => row[x] === '#') ? '#' : ' ',
  );
  const runs = [...columns.join('').matchAll(new RegExp(`#(?:#| {1,${gap}}(?=#))*`, 'g'))];
  return runs.map(({ index, 0: run }) => [index, index + run.length]);
}

/** Some rows without the empty ones above and below. */
function cropped(rows: readonly string[]): string[] {
  const drawn = rows.map((row) => row.includes('#'));
  return rows.slice(drawn.indexOf(true), drawn.lastIndexOf(true) + 1).map((row) => row.trimEnd());
}

describe('the image of the forecasts', () => {
  test('has a column for each verdict that was given, in the page’s order, with a sign for each forecast', async () => {
    const given = [...times(3, 'cannot be judged'), ...times(2, 'held'), forecastWith('did not hold', 'partly')];
    const { columns, runsOut } = await look(given);
    expect(columns.map(({ signs }) => signs.length)).toEqual([2, 1, 1, 3]);
    expect(runsOut).toBe(false);
    expect((await look(times(5, 'partly'))).columns.map(({ signs }) => signs.length)).toEqual([5]);
  });

  test('has a sign of its own shape for each verdict, the same each time', async () => {
    const { columns } = await look(all.flatMap((verdict) => times(2, verdict)));
    const shapes = columns.map(({ signs: [sign] }) => (sign ?? []).join('\n'));
    expect(shapes).toHaveLength(all.length);
    expect(new Set(shapes).size).toBe(all.length);
    for (const { signs } of columns) {
      const sizes = signs.map((sign) => [sign.length, Math.max(...sign.map((row) => row.length))]);
      expect(sizes).toHaveLength(2);
      for (const [height = 0, width = 0] of sizes) {
        expect(Math.abs(height - 42)).toBeLessThan(3);
        expect(Math.abs(width - 42)).toBeLessThan(3);
      }
    }
  });

  test('tells the signs apart without colours: a disc, a half, a cross, a broken ring', async () => {
    const rings = all.filter((verdict) => verdict !== 'disputed');
    const { columns } = await look(rings.map((verdict) => forecastWith(verdict)));
    const inked = columns.map(({ signs: [sign = []] }) => sign.join('').replaceAll(' ', '').length);
    const [held = 0, partly = 0, cross = 0, broken = 0] = inked;
    expect(held).toBeGreaterThan(partly * 1.2);
    expect(partly).toBeGreaterThan(cross * 1.1);
    expect(cross).toBeGreaterThan(broken * 1.2);
    expect(broken).toBeGreaterThan(100);
  });

  test('sets the word of each verdict whole: as wide beside all others as alone', async () => {
    const { columns } = await look(all.map((verdict) => forecastWith(verdict)));
    const widthOf = (word: string[]) => Math.max(...word.map((row) => row.length));
    expect(columns).toHaveLength(all.length);
    for (const [place, verdict] of all.entries()) {
      const alone = (await look([forecastWith(verdict)])).columns[0]?.word ?? [];
      const beside = columns[place]?.word ?? [];
      expect(widthOf(alone), verdict).toBeGreaterThan(50);
      // Outlines that begin between two points may take one more.
      expect(Math.abs(widthOf(beside) - widthOf(alone)), verdict).toBeLessThanOrEqual(1);
      expect(Math.abs(beside.length - alone.length), verdict).toBeLessThanOrEqual(1);
    }
  });

  test.each([5, 6, 9, 11])('keeps %i signs of one verdict in their column, each by itself', async (count) => {
    const others = all.slice(0, 3).map((verdict) => forecastWith(verdict));
    const { columns, runsOut } = await look([...others, ...times(count, 'cannot be judged')]);
    expect(runsOut).toBe(false);
    expect(columns.at(-1)?.signs.length).toBe(count);
    const crowded = await look([...times(count, 'held'), forecastWith('partly')]);
    expect(crowded.columns.map(({ signs }) => signs.length)).toEqual([count, 1]);
  });

  test('leaves out what is no verdict on a forecast, and says in words what it shows', () => {
    const { alt, verdicts } = cardOf([
      ...times(2, 'held'),
      { ...forecastWith('cannot be judged'), kind: 'advice' },
      { ...forecastWith('nothing to score'), kind: 'description' },
      forecastWith('did not hold'),
    ]);
    expect(verdicts?.map(({ words, count }) => `${words} ${count}`)).toEqual(['Held 2', 'Did not hold 1']);
    expect(alt).toBe('What came of the forecasts. Held: 2 and Did not hold: 1.');
  });
});
