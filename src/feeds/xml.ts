import { DOMImplementation, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { keepXmlCharacters } from './xml-characters.ts';

/** What an element is to have in it; characters that XML has no place for are left out. */
interface Part {
  attributes?: Record<string, string>;
  text?: string;
}

/**
 * A document with an empty element at its root.
 * @param instructions what stands before it, as names and contents
 */
export function startXml(namespace: string, name: string, instructions: Record<string, string> = {}): Document {
  const document = new DOMImplementation().createDocument(namespace, name);
  for (const [target, data] of Object.entries(instructions))
    document.insertBefore(document.createProcessingInstruction(target, data), document.documentElement);
  return document;
}

/** The element at the root of a document. */
export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new Error('The document has lost its root.');
  return document.documentElement;
}

/**
 * Adds an element at the end of another one.
 * @param namespace none for an element whose prefix is declared where the XML will stand
 */
export function addElement(parent: Element, namespace: string | null, name: string, part: Part = {}): Element {
  const document = documentOf(parent);
  const element = namespace === null ? document.createElement(name) : document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(part.attributes ?? {})) element.setAttribute(key, keepXmlCharacters(value));
  if (part.text !== undefined) addText(element, part.text);
  parent.appendChild(element);
  return element;
}

/** Adds text at the end of an element, without the characters that XML has no place for. */
export function addText(parent: Element, text: string): void {
  parent.appendChild(documentOf(parent).createTextNode(keepXmlCharacters(text)));
}

function documentOf(element: Element): Document {
  if (!element.ownerDocument) throw new Error('The element stands in no document.');
  return element.ownerDocument;
}

/** The XML as text. */
export function writeXml(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}
