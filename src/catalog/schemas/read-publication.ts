import { parseDocument } from 'yaml';
import { publication, type Publication } from './publication.ts';

/**
 * Reads the settings of a publication.
 * @param text of its `publication.yaml`
 * @returns the settings, checked and with what may be left out filled in
 * @throws Error with a line for each thing that is wrong
 */
export function readPublication(text: string): Publication {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) throw new Error(`content/publication.yaml: ${fault.message}`);
  const { data, error } = publication.safeParse(document.toJS());
  if (data) return data;
  const faults = error.issues.map(({ path, message }) =>
    [...(path.length > 0 ? [path.join('.')] : []), message].join(': '),
  );
  throw new Error(faults.map((fault) => `content/publication.yaml: ${fault}`).join('\n'));
}
