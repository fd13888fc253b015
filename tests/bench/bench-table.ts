import { availableParallelism, cpus, totalmem } from 'node:os';
import type { MeasuredBuild } from './measured-build.ts';

/** One build of one project. */
export interface Measurement extends MeasuredBuild {
  project: 'ours' | 'beside';
  /** In what state it was built: `cold`. */
  what: string;
  run: number;
}

/** The middle of some numbers; of two in the middle, their mean. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : sorted.slice(half - 1, half + 1);
  return (low + high) / 2;
}

const kindOf = ({ project, what }: Measurement): string => `${project}, ${what}`;
const kindsOf = (measured: readonly Measurement[]): string[] => [...new Set(measured.map(kindOf))];

/**
 * What each further article takes, as Markdown: the slope between two sizes, from medians.
 * @param measured every build of every run, by how many articles it had
 */
export function growthTable(measured: readonly { articles: number; builds: readonly Measurement[] }[]): string {
  const sizes = measured.toSorted((one, other) => one.articles - other.articles);
  const steps = sizes.slice(1).map((larger, at) => ({ smaller: sizes[at] ?? larger, larger }));
  const secondsOf = (builds: readonly Measurement[], kind: string): number =>
    median(builds.filter((each) => kindOf(each) === kind).map(({ seconds }) => seconds));
  const rows = kindsOf(measured.flatMap(({ builds }) => builds)).map((kind) => [
    kind,
    ...steps.map(({ smaller, larger }) => {
      const more = secondsOf(larger.builds, kind) - secondsOf(smaller.builds, kind);
      return ((more * 1000) / (larger.articles - smaller.articles)).toFixed(1);
    }),
  ]);
  const head = ['Build', ...steps.map(({ smaller, larger }) => `from ${smaller.articles} to ${larger.articles}`)];
  return ['## Milliseconds for each further article', '', ...markdownTable(head, rows), ''].join('\n');
}

/**
 * What was measured, as Markdown: medians over the runs, ratios to the project beside, the stages of a build from nothing.
 * @param measured every build of every run
 * @param about what was built on what; the machine is added
 */
export function tableOf(
  measured: readonly Measurement[],
  about: { articles: number; runs: number; versions: string },
): string {
  const kinds = kindsOf(measured);
  const of = (kind: string): Measurement[] => measured.filter((each) => kindOf(each) === kind);
  const middle = (kind: string, value: (each: Measurement) => number): number => median(of(kind).map(value));
  const base = kinds.includes('beside, cold') ? middle('beside, cold', ({ seconds }) => seconds) : undefined;
  const rows = kinds.map((kind) => {
    const seconds = middle(kind, (each) => each.seconds);
    return [
      kind,
      seconds.toFixed(1),
      middle(kind, (each) => each.processorSeconds).toFixed(1),
      ((seconds * 1000) / about.articles).toFixed(1),
      megabytes(middle(kind, (each) => each.peakBytes)),
      megabytes(middle(kind, (each) => each.outputBytes)),
      middle(kind, (each) => each.outputFiles).toFixed(0),
      base === undefined ? '' : `${(seconds / base).toFixed(2)} ×`,
    ];
  });
  const head = ['Build', 's', 'processor s', 'ms an article', 'peak MB', 'output MB', 'files', 'beside, cold = 1'];
  return [
    `## ${about.articles} articles, ${about.runs === 1 ? 'one run' : `medians of ${about.runs} runs`}`,
    '',
    `${machine()}. ${about.versions}.`,
    '',
    ...markdownTable(head, rows),
    '',
    'Stages of our build from nothing, in seconds:',
    '',
    ...markdownTable(['Until it said', 's'], stagesOf(of('ours, cold'))),
    '',
  ].join('\n');
}

/** What one build took, as a line: said at once, so that a run that is stopped has not been for nothing. */
export const lineOf = ({ seconds, processorSeconds, peakBytes, outputBytes }: MeasuredBuild): string =>
  `${seconds.toFixed(1)} s, ${processorSeconds.toFixed(1)} processor s, peak ${megabytes(peakBytes)} MB, output ${megabytes(outputBytes)} MB`;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

const machine = (): string =>
  `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform}`;

function stagesOf(builds: readonly Measurement[]): string[][] {
  const [first] = builds;
  return (first?.stages ?? []).map(({ stage }, at) => [
    stage,
    median(builds.flatMap(({ stages }) => stages[at]?.seconds ?? [])).toFixed(2),
  ]);
}

const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
