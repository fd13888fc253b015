import { describe, expect, test } from 'vitest';
import { faultsIn, pictureRules } from '../functions/forecasts/picture-rules.ts';
import { catalogFrom } from '../functions/read-content.ts';

const pictures = catalogFrom('content').forecasts.flatMap((forecast) => forecast.pictures);

describe('a picture of this publication', () => {
  test.each(Object.entries(pictureRules))('%s', (_, rule) => expect(faultsIn(pictures, rule)).toEqual([]));
});
