/** Opens what the address leads into where it is folded: some browsers do not do it by themselves. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = [...document.querySelectorAll('details:not([open])')].filter((part) => part.contains(target));
  for (const part of folded) part.toggleAttribute('open', true);
  if (folded.length > 0) target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
