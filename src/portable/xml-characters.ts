/** What XML 1.0 has no place for, not even as a reference: https://www.w3.org/TR/xml/#charsets. Lone surrogates too. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A text as it survives in XML: characters that may not stand there are left out, and lines end as an XML parser
 * would report them (https://www.w3.org/TR/xml/#sec-line-ends). Markup in it stays as it is.
 */
export function keepXmlCharacters(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(impossible, '');
}
