import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { BenchRow } from '../bench-row.ts';
import type { BenchPage, ContenderName } from './page/page.ts';
import { openBenchPage } from './open-bench-page.ts';
import type { BenchBrowser, OpenBenchPage } from './open-bench-page.ts';

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const short = 5_000;
const long = 500_000;
const samples = 7;
/** The bare library takes seconds and a gigabyte at 500,000 bars; three runs tell its size. */
const longBareSamples = 3;
const updates = 40;
const frameMs = 1000 / 60;

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values: readonly number[]) => quantile(values, 0.5);
const milliseconds = (value: number) => Math.round(value * 100) / 100;

async function firstPaint(bench: OpenBenchPage, name: ContenderName, bars: number): Promise<number> {
  await bench.reload();
  return firstPaintHere(bench, name, bars);
}

async function firstPaintHere(bench: OpenBenchPage, name: ContenderName, bars: number): Promise<number> {
  await bench.page.evaluate(([who, count]) => window.bench.prepare(who, count), [name, bars] as const);
  return bench.page.evaluate(() => window.bench.paint());
}

/** Script objects and array buffers the page holds after a collection, in megabytes, above those of the empty page. */
async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}

/** Megabytes that a contender's page holds above an empty one. What the page before it left is first seen to be gone. */
async function heldMegabytes(
  bench: OpenBenchPage,
  name: ContenderName,
  emptyMegabytes: number,
): Promise<number> {
  await bench.reload();
  for (let attempt = 0; (await heapMegabytes(bench.page)) > emptyMegabytes + 2; attempt++) {
    if (attempt === 20)
      throw new Error('The page before this one was not freed, so nothing can be measured.');
    await delay(250);
  }
  await firstPaintHere(bench, name, long);
  return (await heapMegabytes(bench.page)) - emptyMegabytes;
}

/** Busy milliseconds of the page's main thread for each update of the last bar. */
async function updateCost(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busySeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  await page.evaluate((times) => window.bench.updateLast(times), 5);
  const before = await busySeconds();
  await page.evaluate((times) => window.bench.updateLast(times), updates);
  const busy = (await busySeconds()) - before;
  await session.detach();
  return (busy * 1000) / updates;
}

/** Script time of the frames while the history is dragged back and forth by mouse, and the time between frames. */
async function pan(page: Page) {
  await page.mouse.move(500, 200);
  await page.mouse.down();
  await page.evaluate(() => window.bench.takeFrames());
  for (let step = 0; step < 240; step++) await page.mouse.move(500 + 400 * Math.sin(step / 20), 200);
  const frames = await page.evaluate(() => window.bench.takeFrames());
  await page.mouse.up();
  return frames;
}

const describeGoal = (limit: number) => {
  if (limit === Number.POSITIVE_INFINITY) return 'for comparison';
  return `ours <= ${limit < 0.1 ? `1/${Math.round(1 / limit)}` : limit} x peer`;
};

const atMost = (
  name: string,
  ours: number,
  peer: number,
  peerName: string,
  unit: string,
  limit: number,
): BenchRow => ({
  name,
  ours: milliseconds(ours),
  peer: milliseconds(peer),
  peerName,
  unit,
  ratio: milliseconds(ours / peer),
  goal: describeGoal(limit),
  met: ours / peer <= limit,
});

/**
 * First paint of candles and three averages at 5,000 and 500,000 bars against the bare library and uPlot, what the
 * page then holds in memory, the cost of a new last bar, and a frame of panning. Each sample is a fresh page.
 * The page's memory leaves out the thread that holds the bars as columns, which the bare library needs as well.
 */
export async function benchChart(browser: BenchBrowser): Promise<BenchRow[]> {
  const bench = await openBenchPage(browser);
  try {
    await bench.reload();
    const emptyHeap = await heapMegabytes(bench.page);
    const times = new Map<string, number[]>();
    const sample = async (name: ContenderName, bars: number) => {
      const key = `${name} ${bars}`;
      times.set(key, [...(times.get(key) ?? []), await firstPaint(bench, name, bars)]);
    };
    for (let round = 0; round < samples; round++) {
      for (const name of ['bare', 'bareLast', 'deskAll', 'deskYear', 'uplot'] as const)
        await sample(name, short);
      for (const name of ['deskAll', 'deskYear', 'uplot'] as const) await sample(name, long);
      if (round < longBareSamples) await sample('bare', long);
    }
    const paint = (name: ContenderName, bars: number) => median(times.get(`${name} ${bars}`) as number[]);

    await firstPaint(bench, 'deskYear', short);
    const shortUpdate = await updateCost(bench.page);
    const longHeap = await heldMegabytes(bench, 'deskYear', emptyHeap);
    const longUpdate = await updateCost(bench.page);
    const allHeap = await heldMegabytes(bench, 'deskAll', emptyHeap);
    const bareHeap = await heldMegabytes(bench, 'bare', emptyHeap);
    await firstPaint(bench, 'deskYear', long);
    const frames = await pan(bench.page);
    await firstPaint(bench, 'bareLast', short);
    const bareFrames = await pan(bench.page);
    const p95 = (values: readonly number[]) => quantile(values, 0.95);

    return [
      atMost(
        'chart: first paint, 5 k, whole',
        paint('deskAll', short),
        paint('bare', short),
        'bare library',
        'ms',
        1.2,
      ),
      atMost(
        'chart: first paint, 5 k, a year',
        paint('deskYear', short),
        paint('bareLast', short),
        'bare library',
        'ms',
        1.2,
      ),
      atMost(
        'chart: first paint, 500 k, whole',
        paint('deskAll', long),
        paint('deskAll', short),
        'ours at 5 k',
        'ms',
        1.5,
      ),
      atMost(
        'chart: first paint, 500 k, a year',
        paint('deskYear', long),
        paint('deskYear', short),
        'ours at 5 k',
        'ms',
        1.5,
      ),
      atMost(
        'chart: first paint, 500 k, whole',
        paint('deskAll', long),
        paint('bare', long),
        'bare library',
        'ms',
        1,
      ),
      atMost(
        'chart: first paint, 5 k, whole',
        paint('deskAll', short),
        paint('uplot', short),
        'uPlot, lines only',
        'ms',
        Number.POSITIVE_INFINITY,
      ),
      atMost(
        'chart: first paint, 500 k, whole',
        paint('deskAll', long),
        paint('uplot', long),
        'uPlot, lines only',
        'ms',
        Number.POSITIVE_INFINITY,
      ),
      atMost(
        'chart: page memory at 500 k',
        Math.max(longHeap, allHeap),
        bareHeap,
        'bare library',
        'MB',
        1 / 20,
      ),
      atMost('chart: last bar updated, 500 k', longUpdate, shortUpdate, 'ours at 5 k', 'ms busy', 1.5),
      atMost(
        'chart: panning 500 k, script a frame, p95',
        p95(frames.work),
        frameMs,
        'a frame at 60 Hz',
        'ms',
        1,
      ),
      atMost(
        'chart: panning 500 k, between frames, p95',
        p95(frames.intervals),
        p95(bareFrames.intervals),
        'bare library at 5 k',
        'ms',
        1.2,
      ),
    ];
  } finally {
    await bench.close();
  }
}
