import { keepInAddress } from '../controls-in-address.client.ts';

const controls = document.querySelector<HTMLDetailsElement>('.claim-filter');
if (controls) {
  keepInAddress(controls);
  // Where the address narrows the list, what narrows it is in sight.
  controls.open = [...controls.querySelectorAll('input')].some(
    ({ checked, defaultChecked }) => checked && !defaultChecked,
  );
}
