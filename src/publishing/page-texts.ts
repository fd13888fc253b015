/** The address of a page, from the root of the site. @param page as a file of the site: `about/index.html` */
export const addressOf = (page: string): string => `/${page.replace(/index\.html$/, '')}`;

/**
 * The texts that a page is made from, as far as its address tells.
 * @param texts of the content, by the name of the file
 */
export const textsOf = (page: string, texts: ReadonlyMap<string, string>): [file: string, text: string][] =>
  [...texts].filter(([file]) => addressOf(page).endsWith(`/${file.replace(/^.*\/|\.\w+$/g, '')}/`));
