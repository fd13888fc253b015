import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publication, type Publication } from '../catalog/schemas/publication.ts';
import { readPublication } from '../catalog/schemas/read-publication.ts';
import { ContentError } from '../problems.ts';
import { dataFaults, inFile } from './file-faults.ts';

/**
 * The settings of a publication.
 * @param content path of its content folder
 * @throws ContentError with a line for each thing that is wrong in them
 */
export function readSettings(content: string): Publication {
  const text = readFileSync(join(content, 'publication.yaml'), 'utf8');
  const faults = dataFaults(text, publication, false, content);
  if (faults.length > 0) throw new ContentError(faults.map((fault) => inFile('content/publication.yaml', fault)));
  return readPublication(text);
}
