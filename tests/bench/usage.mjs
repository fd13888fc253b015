// Loaded by `node --import` into every process of a build: writes what the process used when it ends.
import { writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

if (threadId === 0 && process.env.BENCH_USAGE)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    // maxRSS is in kilobytes, the times in microseconds: https://nodejs.org/api/process.html#processresourceusage
    const usage = { peakBytes: maxRSS * 1024, processorSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(`${process.env.BENCH_USAGE}/${process.pid}.json`, JSON.stringify(usage));
  });
