/** Until the control is ticked, the numbers of claims in tables are for the pointer alone: not read out, no stops of Tab. */
const control = document.querySelector<HTMLInputElement>('[data-part=claim-numbers]');

if (control && CSS.supports('selector(:has(*))')) {
  const follow = (): void => {
    for (const grounds of document.querySelectorAll('.comparison .grounds')) {
      grounds.ariaHidden = control.checked ? null : 'true';
      for (const link of grounds.querySelectorAll('a'))
        if (control.checked) link.removeAttribute('tabindex');
        else link.tabIndex = -1;
    }
  };
  control.addEventListener('change', follow);
  // Coming back, a browser ticks again what was ticked, and says so to nobody.
  addEventListener('pageshow', follow);
}
