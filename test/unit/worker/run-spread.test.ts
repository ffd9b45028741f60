import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { runSpread } from '#electron/worker/run-spread.ts';
import { createThreadPool, type ThreadPool } from '#electron/worker/thread-pool.ts';
import { soon } from '../../support/time/soon.ts';

type Jobs = Record<string, { input: unknown; output: unknown }>;
let pool: ThreadPool<Jobs> | null = null;
afterEach(() => pool?.close());

function openPool(maximumThreads: number): ThreadPool<Jobs> {
  pool = createThreadPool<Jobs>({
    entry: new URL('../../support/threads/test-thread.ts', import.meta.url),
    workerData: {},
    maximumThreads,
    onState: () => undefined,
    onLog: () => undefined,
  });
  return pool;
}

describe('a job spread over threads', () => {
  it('answers in the order of its parts, however they end', async () => {
    const answers = await runSpread(
      [30, 1, 20, 5, 0],
      async (ms) => {
        await delay(ms);
        return ms * 2;
      },
      { lanes: 3 },
    );
    expect(answers).toEqual([60, 2, 40, 10, 0]);
  });

  it('has no more parts under way than lanes, and all of them', async () => {
    let [running, most] = [0, 0];
    await runSpread(
      Array.from({ length: 20 }, (_, i) => i),
      async () => {
        most = Math.max(most, ++running);
        await delay(1);
        running--;
      },
      { lanes: 4 },
    );
    expect(most).toBe(4);
    expect(await runSpread([], async () => 1, { lanes: 4 })).toEqual([]);
  });

  it('tells how far the whole is, never backwards', async () => {
    const told: number[] = [];
    await runSpread(
      [1, 2, 3, 4],
      async (_part, { onProgress }) => {
        onProgress?.('half', 0.5);
        await delay(1);
      },
      { lanes: 2, onProgress: (fraction) => void told.push(fraction) },
    );
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[0]).toBeCloseTo(1 / 8, 12);
    expect(told.at(-1)).toBe(1);
  });

  it('cancels what is under way within 100 ms and starts nothing more', async () => {
    const { run } = openPool(2);
    await Promise.all([run('echo', 0), run('echo', 1)]);
    const controller = new AbortController();
    let started = 0;
    const spread = runSpread(
      Array.from({ length: 10 }, (_, i) => i),
      (_part, options) => {
        started++;
        return run('spin', {}, options);
      },
      { lanes: 2, signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 50);
    await expect(spread).rejects.toMatchObject({ code: 'cancelled' });
    const abortedMs = performance.now();
    // Both threads are free again.
    await Promise.all([run('echo', 0), run('echo', 1)]);
    expect(performance.now() - abortedMs).toBeLessThan(soon(100));
    expect(started).toBe(2);
  });

  it('fails as its first part does, and cancels the others', async () => {
    const { run } = openPool(2);
    const jobs = ['spin', 'refuse', 'spin'];
    await expect(
      runSpread(jobs, (job, options) => run(job, {}, options), { lanes: 2 }),
    ).rejects.toMatchObject({ code: 'not-computable' });
    expect(await run('echo', 'free')).toBe('free');
  });
});
