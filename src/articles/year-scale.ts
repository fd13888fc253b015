/** How many marks a scale of years has at most: more would make it taller than a window. */
const mostTicks = 16;

/** After how many years a scale has a mark: one, or as many more as keep it short. @param years of its moments, in order */
export function tickYears(years: readonly number[]): number {
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => span / step <= mostTicks) ?? 1000;
}

/** The marks from one year on to the next; none after the last. @param step as `tickYears` gives it */
export function ticksBetween(year: number, next: number | undefined, step: number): number[] {
  const count = next === undefined ? 0 : Math.round((next - year) / step);
  return Array.from({ length: count }, (_, at) => year + (at + 1) * step);
}
