/**
 * The button that turns the page dark or light, and back, and remembers it. Without a choice the page follows the system.
 * A choice made in another window, or on a page that one comes back from, holds here too.
 */
const root = document.documentElement;
const toggle = document.querySelector('.theme-toggle');
const system = matchMedia('(prefers-color-scheme: dark)');
/** What the window’s frame is coloured as: where the system is light, and where it is dark. */
const frameColours = [...document.querySelectorAll('meta[name=theme-color]')];
const [light = '', dark = ''] = frameColours.map((frame) => frame.getAttribute('content') ?? '');

const isDark = (): boolean => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

const show = (): void => {
  toggle?.setAttribute('aria-pressed', String(isDark()));
  if (root.dataset.theme) for (const frame of frameColours) frame.setAttribute('content', isDark() ? dark : light);
};

/** Takes over the choice that is remembered. */
const follow = (): void => {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  } catch {
    // Storage is refused: nothing is remembered.
  }
  show();
};

toggle?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
  show();
});
system.addEventListener('change', show);
addEventListener('storage', follow);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
show();
