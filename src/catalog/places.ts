/** A place of the site, by the name that a link to it bears. */
export interface Place {
  name: string;
  path: string;
}
