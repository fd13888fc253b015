/** Reads XML with a strict parser that knows namespaces, so that a test fails where the XML is not well-formed. */
import { SaxesParser } from 'saxes';

/** One element. */
export interface Element {
  /** Its namespace and its name: `http://www.w3.org/2005/Atom title`. */
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/**
 * @param xml a whole document
 * @throws Error that names the first fault
 */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const plain = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: Element = { name: `${uri} ${local}`, attributes: Object.fromEntries(plain), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const document = root.children.find((child) => typeof child !== 'string');
  if (!document) throw new Error('There is no element.');
  return document;
}

/** The elements of that name right under another; `atom:title` and the like stand for the namespaces of feeds. */
export function childrenOf(element: Element, name: string): Element[] {
  const [prefix = '', local = ''] = name.includes(':') ? name.split(':') : ['', name];
  const namespaces: Record<string, string> = {
    atom: 'http://www.w3.org/2005/Atom',
    content: 'http://purl.org/rss/1.0/modules/content/',
    dc: 'http://purl.org/dc/elements/1.1/',
    fh: 'http://purl.org/syndication/history/1.0',
    html: 'http://www.w3.org/1999/xhtml',
  };
  const whole = `${namespaces[prefix] ?? ''} ${local}`;
  return element.children.filter((child): child is Element => typeof child !== 'string' && child.name === whole);
}

/** The text of an element, all of it. */
export function textOf(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Every element in another, itself included. */
export function allIn(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allIn(child)))];
}
