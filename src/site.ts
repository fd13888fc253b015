/** What the publication is called and where it lives. Constants only: nothing here is computed. */
export const site = {
  name: 'CMTO vs Marketing CTO',
  /** Where the site is published. A path at the end (`https://example.org/cto/`) becomes the base path. `SITE=` at build overrides it. */
  url: 'https://cmto-vs-marketing-cto.example/',
  language: 'en-GB',
  /** What the site is about, as its home page and the home page’s share image put it. */
  question: 'A CTO, a CMTO or a Marketing CTO: who should lead your technology?',
  description:
    'A CTO, a CMTO or a Marketing CTO: who should lead your technology? Two practitioners disagree. The site retells both and compares the roles.',
  /** What the text may be used under. */
  licence: { name: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where readers report errors: the whole address of a form or a list of issues. Absent until there is one. */
  reports: undefined as string | undefined,
  /** The publication’s account in the fediverse, like `@name@server.example`: Mastodon credits it where a page is shared. */
  fediverseCreator: undefined as string | undefined,
  /** The pages a reader finds in the header, in reading order. Paths without the base. */
  navigation: [
    { label: 'Articles', path: '/articles/' },
    { label: 'Compare', path: '/compare/' },
    { label: 'Decide', path: '/decide/' },
    { label: 'Forecasts', path: '/forecasts/' },
    { label: 'Subscribe', path: '/subscribe/' },
  ],
} as const;
