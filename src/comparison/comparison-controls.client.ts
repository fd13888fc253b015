import { keepInAddress } from '../controls-in-address.client.ts';

const controls = document.querySelector('.comparison-controls');
if (controls) keepInAddress(controls);
