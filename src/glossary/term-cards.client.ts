/** A marked word opens its card beside it, and closes it again. Opened in a new window it leads to the glossary, as without scripts. */
let closed: { card: EventTarget | null; at: number } | undefined;
let opened: Element | undefined;

document.addEventListener(
  'beforetoggle',
  ({ target, timeStamp, newState }) => {
    if (newState === 'open') return;
    closed = { card: target, at: timeStamp };
    opened?.setAttribute('aria-expanded', 'false');
  },
  true,
);

document.addEventListener('click', (event) => {
  const word = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
  const card = word && document.getElementById(word.dataset.card ?? '');
  if (!card || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // A press outside of an open card closes it, and so does one on its word.
  if (closed?.card === card && event.timeStamp - closed.at < 400) return;
  card.showPopover({ source: word });
  word.setAttribute('aria-expanded', 'true');
  opened = word;
});

export {};
