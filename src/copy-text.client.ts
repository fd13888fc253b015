/** Copies a text. Gives whether it was copied: a browser may have no clipboard, or refuse it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text that is also HTML, for programs that take that. Gives whether it was copied. */
export async function copyHtml(html: string, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
    return true;
  } catch {
    return false;
  }
}
