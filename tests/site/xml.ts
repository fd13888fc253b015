import { XMLParser } from 'fast-xml-parser';

/** An entity that XML itself does not know; HTML’s `&nbsp;` is one. */
const strangeEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)\S{0,10}/gi;

/** What keeps some XML from being well-formed; nothing where it is. */
export function xmlFaults(xml: string): string[] {
  const strange = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').match(strangeEntity) ?? [];
  try {
    // Marked deprecated since its check became a package of its own; it still does what is wanted here.
    new XMLParser().parse(xml, true);
    return strange;
  } catch (error) {
    return [...strange, String(error)];
  }
}
