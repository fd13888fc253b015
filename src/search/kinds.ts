/** What a reader can find, in the order in which a list names it. */
export const searchKinds = ['role', 'article', 'comparison', 'forecast', 'claim', 'term', 'page', 'source'] as const;

/** A kind of thing that a reader can find. */
export type SearchKind = (typeof searchKinds)[number];
