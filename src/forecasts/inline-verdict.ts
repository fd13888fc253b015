import { forecastPath } from '../urls.ts';

/** Whether some HTML has the verdict on a forecast in one of its lines, as `InlineVerdict.astro` writes it. */
export function hasVerdict(html: string, forecast: string): boolean {
  return (html.match(/<a class="inline-verdict[^>]*>/g) ?? []).some((tag) =>
    tag.includes(` href="${forecastPath(forecast)}"`),
  );
}
