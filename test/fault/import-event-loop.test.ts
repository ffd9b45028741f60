import { statSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTestServices } from '../support/open-test-services.ts';
import { writeBulkFile } from '../support/store/bulk-file.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const long = process.env.STOPLINE_FULL === '1';
/** As vendors sell them: long histories of some tickers, and short ones of a whole exchange. */
const shapes = long
  ? [
      { tickers: 1000, barsEach: 5000 },
      { tickers: 8000, barsEach: 60 },
    ]
  : [
      { tickers: 100, barsEach: 5000 },
      { tickers: 2000, barsEach: 20 },
    ];

/** Another program on the computer can only add to a delay, so the calmest of a few runs is the import's own. */
const mostRuns = 4;
const budget = { p99Ms: 50, maxMs: 200 };

test.each(shapes)(
  "main's event loop stays free while $tickers tickers of $barsEach bars are imported",
  {
    timeout: 600_000,
  },
  async ({ tickers, barsEach }) => {
    const folder = temporaryFolder();
    const file = join(folder, 'bulk.txt');
    writeBulkFile(file, tickers, barsEach);
    const measured: Delay[] = [];
    while (measured.length < mostRuns && !measured.some(isWithinBudget)) {
      const workspace = join(folder, `workspace-${measured.length}`);
      measured.push(await importOnce(workspace, file, tickers * barsEach));
    }
    const megabytes = Math.round(statSync(file).size / 1e6);
    for (const { p99Ms, maxMs, seconds } of measured)
      console.log(
        `${tickers * barsEach} bars of ${tickers} tickers (${megabytes} MB) in ${seconds.toFixed(1)} s: ` +
          `event loop p99 ${p99Ms.toFixed(1)} ms, max ${maxMs.toFixed(1)} ms`,
      );
    expect(measured.filter(isWithinBudget)).toHaveLength(1);
  },
);

interface Delay {
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly seconds: number;
}

function isWithinBudget({ p99Ms, maxMs }: Delay): boolean {
  return p99Ms <= budget.p99Ms && maxMs <= budget.maxMs;
}

async function importOnce(folder: string, file: string, bars: number): Promise<Delay> {
  const services = openTestServices({ folder, withSample: false });
  try {
    await services.ready;
    const [offered] = await services.offerFiles([file]);
    // What was done before is not the import's.
    await wait(300);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const startMs = performance.now();
    const input = { jobId: 'bulk', token: offered?.token ?? '', symbol: null };
    const report = await services.handlers['import.run'](input);
    const seconds = (performance.now() - startMs) / 1000;
    // One more turn, so that a block at the very end is seen.
    await wait(50);
    delay.disable();
    expect(report).toMatchObject({ outcome: 'imported', accepted: bars, rejected: 0 });
    return { p99Ms: delay.percentile(99) / 1e6, maxMs: delay.max / 1e6, seconds };
  } finally {
    await services.end();
  }
}
