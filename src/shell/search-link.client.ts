/** The key `/` does what the link to the page that searches does; there, it leads to the field. */
import { isKeyOn } from '../search-key.ts';

const link = document.querySelector<HTMLAnchorElement>('.search-link');
const typedInto = 'input, textarea, select, [contenteditable]';

addEventListener('keydown', (event) => {
  const isAlone = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing && !event.defaultPrevented;
  if (event.key !== '/' || !isAlone || !link || !isKeyOn()) return;
  if (event.target instanceof Element && event.target.closest(typedInto)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('.search-tool input[type=search]');
  if (field) field.select();
  else link.click();
});
