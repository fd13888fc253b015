/** The button that turns the page dark or light, and back, and remembers it. Without a choice the page follows the system. */
const root = document.documentElement;
const toggle = document.querySelector('.theme-toggle');
const system = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
const show = (): void => toggle?.setAttribute('aria-pressed', String(isDark()));

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
show();
