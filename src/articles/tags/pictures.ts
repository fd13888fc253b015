import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import type { Article } from '../../catalog/articles.ts';
import { coverOf } from '../../catalog/catalog.ts';
import type { CoverPicture } from '../cover-picture.ts';

/** In how many pixels the picture over an article is made, where it has as many. */
const coverWidths = [480, 800, 1200, 1600, 2200];

/** How wide a picture is that stands alone, in pixels: enough for the column of text, and for that of a feed reader. */
const width = 800;

/** Every picture of the content, as it lies there, by its path. */
const files = Object.entries(
  import.meta.glob<ImageMetadata>('@content/*/*/*.{apng,avif,gif,jpeg,jpg,png,tif,tiff,webp}', {
    eager: true,
    import: 'default',
  }),
);

/** The same by what the names of all their versions begin with. */
const originals = new Map(files.map(([, picture]) => [nameOf(picture.src), picture]));

/** The same by where they lie in the content: `articles/a-piece/view.jpg`. */
const byPlace = new Map(files.map(([path, picture]) => [path.split('/').slice(-3).join('/'), picture]));

/** The picture that an article names; nothing where it is no file of the content. @param src as it is written */
export const pictureOf = (src: string): ImageMetadata | undefined =>
  byPlace.get(decodeURI(new URL(src, 'https://content.invalid/articles/').pathname.slice(1)));

/** What the names of all versions of a picture begin with: its own name, and the digest of its bytes. */
function nameOf(src: string): string {
  return decodeURI(src).replace(/(_[\w-]+)?\.\w+$/, '');
}

/** The format for those who do not know WebP: the one in which a picture came, or one that shows the same. */
function formatOf({ format }: ImageMetadata): 'jpg' | 'png' | 'gif' {
  if (format === 'gif') return format;
  return format === 'jpg' || format === 'jpeg' || format === 'tiff' ? 'jpg' : 'png';
}

/** The address of a picture of one size, in a format that everything shows. */
async function fallbackOf(picture: ImageMetadata): Promise<string> {
  const made = await getImage({ src: picture, width: Math.min(width, picture.width), format: formatOf(picture) });
  return made.src;
}

const image = /<img [^>]*?\bsrc="([^"]+\.webp)"[^>]*>/g;

/**
 * Gives each picture of some HTML, for those who choose none of the versions of a `srcset`, an address that everything
 * shows: old feed readers know neither `srcset` nor WebP. A picture that begins the text is fetched at once.
 * @param html as the container rendered it
 */
export async function withFallbacks(html: string): Promise<string> {
  const addresses = new Map<string, string>();
  for (const [, src = ''] of html.matchAll(image)) {
    const original = originals.get(nameOf(src));
    if (original) addresses.set(src, await fallbackOf(original));
  }
  const first = /^\s*(?:<(?:p|figure)\b[^>]*>\s*)*<img /.test(html) ? html.indexOf('<img ') : -1;
  return html.replace(image, (tag, src: string, at: number) => {
    const known = tag.replace(` src="${src}"`, ` src="${addresses.get(src) ?? src}"`);
    return at === first ? known.replace('loading="lazy"', 'loading="eager" fetchpriority="high"') : known;
  });
}

/** The picture over an article, in the versions that a page has; nothing where the article has none. */
export async function coverPicture(article: Article): Promise<CoverPicture | undefined> {
  const picture = await coverOf(article);
  if (!picture || !article.cover) return undefined;
  const { width, height } = picture;
  const widths = coverWidths.filter((each) => each <= width);
  const made = await getImage({ src: picture, widths: widths.length > 0 ? widths : [width] });
  const { alt, credit } = article.cover;
  return { src: await fallbackOf(picture), srcset: made.srcSet.attribute, width, height, alt, credit };
}
