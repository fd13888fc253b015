import type { Forecaster } from '../catalog/forecasts.ts';
import { words } from '../words.ts';

/** Whose a forecast is, and who reports it where that is somebody else. */
export const forecasterInWords = ({ name, reportedBy }: Forecaster): string =>
  reportedBy === undefined ? name : words.forecasts.reportedBy(name, reportedBy);
