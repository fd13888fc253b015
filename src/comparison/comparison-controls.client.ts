import { keepInAddress } from '../controls-in-address.client.ts';

const controls = document.querySelector('[data-part=comparison-controls]');
if (controls) {
  keepInAddress(controls);
  // What hides something is in sight.
  if (controls instanceof HTMLDetailsElement)
    controls.open = [...controls.querySelectorAll('input')].some((input) => input.checked !== input.defaultChecked);
}
