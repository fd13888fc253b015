import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one build took. */
export interface MeasuredBuild {
  seconds: number;
  processorSeconds: number;
  /** Of the process that had the most. */
  peakBytes: number;
  outputBytes: number;
  outputFiles: number;
  /** Seconds between what the build said, by what it said at their end. */
  stages: { stage: string; seconds: number }[];
}

/** What one process says of itself: see usage.mjs. */
interface Usage {
  peakBytes: number;
  processorSeconds: number;
}

/** What a build has to print at the end of a stage for it to count as one. */
const ended = /Completed in|Synced content|Built the site|page\(s\) built|Complete!|Collecting build info|^\[stage\]/;

/**
 * Runs a build and measures it.
 * @param folder the project’s
 * @param command what to run, and its words: `['node_modules/astro/bin/astro.mjs', 'build']` for Node
 * @param output path of what it builds, from the folder
 * @param tell takes what the build says, line by line, as it says it
 * @throws Error with what was printed where the build fails
 */
export async function measureBuild(
  folder: string,
  command: readonly string[],
  output: string,
  tell: (line: string) => void,
): Promise<MeasuredBuild> {
  const usage = mkdtempSync(join(tmpdir(), 'usage-'));
  const hook = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;
  const began = performance.now();
  const stages: MeasuredBuild['stages'] = [];
  let last = began;
  const lines = await new Promise<string[]>((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: folder,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        BENCH_USAGE: usage,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${hook}`.trim(),
      },
    });
    const said: string[] = [];
    const hear = (chunk: Buffer): void => {
      for (const line of chunk.toString().split('\n').filter(Boolean)) {
        said.push(line);
        tell(line);
        if (!ended.test(line)) continue;
        const now = performance.now();
        stages.push({ stage: nameOf(line), seconds: (now - last) / 1000 });
        last = now;
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`The build in ${folder} ended with ${code}.\n${said.slice(-40).join('\n')}`));
    });
  });
  const seconds = (performance.now() - began) / 1000;
  if (lines.length === 0) stages.push({ stage: 'all', seconds });
  const used = readdirSync(usage).map((file): Usage => JSON.parse(readFileSync(join(usage, file), 'utf8')) as Usage);
  rmSync(usage, { recursive: true });
  const files = readdirSync(join(folder, output), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return {
    seconds,
    processorSeconds: used.reduce((sum, each) => sum + each.processorSeconds, 0),
    peakBytes: Math.max(0, ...used.map((each) => each.peakBytes)),
    outputBytes: files.reduce((sum, each) => sum + statSync(join(each.parentPath, each.name)).size, 0),
    outputFiles: files.length,
    stages,
  };
}

const nameOf = (line: string): string =>
  line
    .replace(/^\d\d:\d\d:\d\d\s*/, '')
    .replace(/\s+in \d.*$/, '')
    .trim();
