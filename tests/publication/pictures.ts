/** The pictures of figures, wherever they stand, with what they are drawn from. */
import { forecasts } from './content.ts';
import { figuresOf, isDrawn } from './figures.ts';
import { parts } from './parts.ts';
import { lineOf, pageAt, pages } from './published.ts';

/** The page of the forecasts. */
export const forecastsPage = pageAt('/forecasts/');

/** The plan of every picture of a forecast. */
export const planned = [...forecasts.values()].flatMap(({ pictures }) => pictures);

/** Every picture on any page, with the plan of it and the figures that it draws. */
export const pictures = pages.flatMap((each) =>
  each
    .$(parts.picture)
    .get()
    .map((picture) => {
      const title = lineOf(each.$(picture).find(parts.pictureTitle).text());
      const plan = planned.find((one) => lineOf(one.title) === title);
      const runs = plan?.panels.flatMap((panel) => panel.series) ?? [];
      // On the page of the forecasts one legend stands over all pictures.
      const own = each.$(picture).find(parts.legend);
      const legend = own.length > 0 ? own : each.$(picture).parents().prevAll().find(parts.legend).first();
      return { each, picture, title, legend, plan, runs, drawn: runs.flatMap(figuresOf).filter(isDrawn) };
    }),
);

/** What a rule finds wrong with the pictures, each fault after the page and the title. */
export function faultsInPictures(rule: (picture: (typeof pictures)[number]) => readonly string[]): string[] {
  return pictures.flatMap((one) => rule(one).map((fault) => `${one.each.path}, “${one.title}”: ${fault}`));
}
