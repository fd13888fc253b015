import { SaxesParser } from 'saxes';

/** What keeps some XML from being well-formed, its namespaces included; nothing where it is. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
}
