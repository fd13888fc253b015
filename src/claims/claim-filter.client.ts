import { keepInAddress } from '../controls-in-address.client.ts';

const controls = document.querySelector('.claim-filter');
if (controls) keepInAddress(controls);
