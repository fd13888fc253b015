/**
 * The key that leads to the page that searches, from every page. It is one letter, which a reader can switch off:
 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts
 */
const kept = 'search-key';

/** Whether a reader wants the key. Takes nothing. */
export function isKeyOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    // Storage is refused: nothing is remembered.
    return true;
  }
}

/** Remembers whether a reader wants the key. */
export function keepKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(kept);
    else localStorage.setItem(kept, 'off');
  } catch {
    // Storage is refused: the key stays on.
  }
}
