import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Writes points as a PNG file: four bytes each, red, green, blue and how opaque, row after row from the top. */
export type PngWriter = (points: Buffer, width: number) => Promise<Buffer>;

/** How many colours a palette can have: a byte names 256, and one value stands for those that nobody has asked for yet. */
export const mostColours = 255;

/** What tells the colour of a point that is read as one number: red lowest, as every processor reads it that Node runs on. */
const colourBits = 0xff_ff_ff;

/** What such a number has for a point that nothing is seen through. */
const opaque = 0xff_00_00_00;

/**
 * What writes drawings as PNG files in the colours of one palette, each point in the colour that is nearest to its own.
 * Finding a palette for each drawing, as sharp does, takes four times as long as drawing it.
 * @param palette the first is the colour of the ground
 * @throws Error where the palette has more colours than the file can name
 */
export function pngWriter(palette: readonly Colour[]): PngWriter {
  if (palette.length > mostColours)
    throw new Error(`A palette can have ${mostColours} colours, and this one has ${palette.length}.`);
  // For each colour that there is, the place of the nearest one in the palette, from 1 on.
  const places = new Uint8Array(colourBits + 1);
  const paper = numberOf(palette[0] ?? [0, 0, 0]);
  const colours = chunk('PLTE', Buffer.from(palette.flat()));

  return async (points, width) => {
    const drawn = new Uint32Array(points.buffer, points.byteOffset, points.length / 4);
    const height = drawn.length / width;
    const ground = Buffer.from(new Uint32Array(width).fill(paper | opaque).buffer);
    // Before each row stands how it is told: 0, point by point.
    const rows = new Uint8Array((width + 1) * height);
    for (let y = 0; y < height; y += 1) {
      // Most rows of a drawing are ground from end to end.
      if (ground.compare(points, y * ground.length, (y + 1) * ground.length) === 0) continue;
      for (let x = 0; x < width; x += 1) {
        const colour = (drawn[y * width + x] ?? 0) & colourBits;
        // Most of a drawing is ground, which the rows are full of.
        if (colour === paper) continue;
        rows[y * (width + 1) + 1 + x] = (places[colour] ||= nearest(palette, colour) + 1) - 1;
      }
    }
    // The least effort that finds hatching again; the next makes it a fiftieth smaller and takes a fifth longer.
    const data = await promisify(deflate)(rows, { level: 4 });
    rows.buffer.transfer(0);
    return Buffer.concat([signature, header(width, height), colours, chunk('IDAT', data), chunk('IEND')]);
  };
}

const numberOf = ([red, green, blue]: Colour): number => red | (green << 8) | (blue << 16);

function nearest(palette: readonly Colour[], colour: number): number {
  const distances = palette.map(
    ([red, green, blue]) =>
      (red - (colour & 255)) ** 2 + (green - ((colour >> 8) & 255)) ** 2 + (blue - (colour >> 16)) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

/** https://www.w3.org/TR/png-3/#3PNGsignature */
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Size, a byte for each point, which names a colour of the palette, and no layers: https://www.w3.org/TR/png-3/#11IHDR */
function header(width: number, height: number): Buffer {
  const [depth, indexed] = [8, 3];
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, depth, indexed, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
}

/** Length, name, data and their sum: https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(name: string, data = Buffer.alloc(0)): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(name), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
