import type { CorrectedFolder, Correction } from '../catalog/model.ts';
import { articlePath, forecastPath, pairPath, rolePath } from '../urls.ts';

/** The page, or its row, that each folder’s files make. */
const pathsTo = {
  articles: articlePath,
  roles: rolePath,
  pairs: pairPath,
  forecasts: forecastPath,
} satisfies Record<CorrectedFolder, (id: string) => string>;

/** The path of the page or row where something was corrected. */
export const correctedPath = ({ in: { folder, id } }: Correction): string => pathsTo[folder](id);

/** What a reader calls the place. */
export const placeWords = {
  articles: 'Article',
  roles: 'Role',
  pairs: 'Pair of roles',
  forecasts: 'Forecast',
} satisfies Record<CorrectedFolder, string>;

/** The corrections of one thing, newest first. */
export function correctionsOf(thing: Correction['in'], corrections: readonly Correction[]): Correction[] {
  return corrections.filter(({ in: { folder, id } }) => folder === thing.folder && id === thing.id);
}
