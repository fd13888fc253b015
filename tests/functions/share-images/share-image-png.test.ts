import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawingColours, lightColour } from '../../../src/share-images/share-image-palette.ts';
import { mostColours, pngWriter, type Colour } from '../../../src/share-images/share-image-png.ts';

const part = fc.integer({ min: 0, max: 255 });
const colour: fc.Arbitrary<Colour> = fc.tuple(part, part, part);
const palettes = fc.uniqueArray(colour, { minLength: 1, maxLength: mostColours, selector: String });

const points = (colours: readonly Colour[]): Buffer => Buffer.from(colours.flatMap((each) => [...each, 255]));

/** The points of a PNG file, as another program reads them, which warns of nothing. */
async function read(png: Buffer): Promise<{ colours: Colour[]; width: number }> {
  const { data, info } = await sharp(png, { failOn: 'warning' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = Array.from({ length: data.length / 3 }, (_, at): Colour => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 3);
    return [red, green, blue];
  });
  return { colours, width: info.width };
}

const distance = (one: Colour, other: Colour): number =>
  one.reduce((sum, each, at) => sum + (each - (other[at] ?? 0)) ** 2, 0);

describe('a drawing that is written in a palette', () => {
  const drawings = palettes.chain((palette) =>
    fc.record({
      palette: fc.constant(palette),
      width: fc.integer({ min: 1, max: 9 }),
      rows: fc.integer({ min: 1, max: 9 }),
      drawn: fc.array(fc.oneof(fc.constantFrom(...palette), colour), { minLength: 81, maxLength: 81 }),
    }),
  );

  test('has every point where it was, in the nearest colour that the palette has', async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async ({ palette, width, rows, drawn }) => {
        const given = drawn.slice(0, width * rows);
        const { colours, width: written } = await read(await pngWriter(palette)(points(given), width));
        expect([written, colours.length]).toEqual([width, given.length]);
        for (const [at, each] of given.entries())
          expect(distance(each, colours[at] ?? [0, 0, 0])).toBe(
            Math.min(...palette.map((other) => distance(each, other))),
          );
      }),
      { numRuns: 30 },
    );
  });

  test('is not written in more colours than a file can name', () => {
    const many = Array.from({ length: mostColours + 1 }, (_, at): Colour => [at, 0, 0]);
    expect(() => pngWriter(many)).toThrow('256');
  });
});

describe('the colours of drawings', () => {
  const hex = (each: Colour): string => `#${Buffer.from(each).toString('hex')}`;
  const colours = drawingColours();

  test('begin with the paper, and have every colour of the site itself among them', () => {
    expect(hex(colours[0] ?? [0, 0, 0])).toBe(lightColour('paper'));
    const named = ['ink', 'muted', 'rule', 'blue', 'magenta', 'green', 'ochre', 'violet', 'teal'] as const;
    expect(named.filter((name) => !colours.map(hex).includes(lightColour(name)))).toEqual([]);
  });

  test('have what edges are drawn in: no mixture of paper and ink is more than four steps of 255 from one of them', () => {
    const [paper, ink] = [lightColour('paper'), lightColour('ink')].map((each) => [
      ...Buffer.from(each.slice(1), 'hex'),
    ]);
    const mixtures = Array.from({ length: 256 }, (_, share) =>
      [0, 1, 2].map((at) => ((paper?.[at] ?? 0) * (255 - share) + (ink?.[at] ?? 0) * share) / 255),
    );
    const farOff = mixtures.filter((mixture) =>
      colours.every((each) => each.some((value, at) => Math.abs(value - (mixture[at] ?? 0)) > 4.5)),
    );
    expect(farOff).toEqual([]);
  });
});
