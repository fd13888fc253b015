/** The id of a term’s card on a page. @param term its id in the glossary */
export const cardId = (term: string): string => `term-${term}`;
