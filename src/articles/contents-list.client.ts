/** Marks in the contents list the part that one reads, and names it in the bar at the foot. */
const list = document.querySelector<HTMLElement>('.contents-list');
const here = document.querySelector('.contents-bar [data-part=here]');
const links = [...(list?.querySelectorAll('a') ?? [])];
const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));

/** Whether a heading has come up to the head of the window, or gone by. */
const hasCome = new Set<Element>();

// All that is above counts as seen, so that no heading is passed over when one jumps.
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) hasCome[isIntersecting ? 'add' : 'delete'](target);
    const at = headings.findLastIndex((heading) => heading && hasCome.has(heading));
    links.forEach((link, each) => {
      if (each === at) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
    here?.replaceChildren(links[at]?.textContent ?? '');
  },
  { rootMargin: '9999999px 0px -82% 0px' },
);
for (const heading of headings) if (heading) watcher.observe(heading);

list?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) list.hidePopover();
});

export {};
