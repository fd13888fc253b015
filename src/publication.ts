/** What the publication says of itself as a whole: `publication.yaml` of the content folder that is built. */
import text from '@content/publication.yaml?raw';
import { readPublication } from './catalog/schemas/read-publication.ts';

export const publication = readPublication(text);
