/** A picture over an article. */
export interface CoverPicture {
  /** Of a version that everything shows. */
  src: string;
  srcset: string;
  width: number;
  height: number;
  alt: string;
  /** Who made it. */
  credit: string | undefined;
}
