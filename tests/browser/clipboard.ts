/** Ways in which a browser keeps a page from writing to the clipboard, each a function to run in the page. */
export const brokenClipboards = [
  [
    'refuses',
    () => void (navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))),
  ],
  ['has no clipboard to write to', () => void Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const;
