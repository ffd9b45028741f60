import { afterEach, describe, expect, it } from 'vitest';
import { createThreadPool } from '#electron/worker/thread-pool.ts';
import type { ThreadPool } from '#electron/worker/thread-pool.ts';
import { soon } from '../../support/time/soon.ts';

type Jobs = Record<string, { input: unknown; output: unknown }>;

let pool: ThreadPool<Jobs> | null = null;
const states: string[] = [];
const logged: string[] = [];

function open(maximumThreads = 1, growsAfterMs = 0): ThreadPool<Jobs> {
  states.length = logged.length = 0;
  pool = createThreadPool<Jobs>({
    entry: new URL('../../support/threads/test-thread.ts', import.meta.url),
    workerData: { folder: 'data' },
    maximumThreads,
    growsAfterMs,
    onState: (state) => void states.push(state),
    onLog: (line) => void logged.push(line),
  });
  return pool;
}

afterEach(() => pool?.close());

describe('a pool of threads', () => {
  it('answers jobs with what they return', async () => {
    const { run } = open();
    expect(await run('echo', { a: [1, 2] })).toEqual({ a: [1, 2] });
    expect(await run('data', {})).toEqual({ folder: 'data' });
  });

  it('moves a column instead of copying it', async () => {
    const column = (await open().run('column', { length: 1000 })) as Float64Array;
    expect(column).toHaveLength(1000);
    expect(column[999]).toBe(7);
  });

  it('rejects with the code and sentence of a known failure', async () => {
    await expect(open().run('refuse', {})).rejects.toMatchObject({
      code: 'not-computable',
      message: 'Cannot be computed.',
    });
  });

  it('keeps the detail of an unknown failure for the log', async () => {
    await expect(open().run('fault', {})).rejects.toMatchObject({
      code: 'internal',
      message: expect.not.stringContaining('secret'),
    });
    expect(logged.join()).toContain('secret detail');
  });

  it('cancels a busy loop within 100 ms and reports its progress until then', async () => {
    const { run } = open();
    const controller = new AbortController();
    const stages: string[] = [];
    await run('echo', 0);
    const spinning = run(
      'spin',
      {},
      { signal: controller.signal, onProgress: (stage) => void stages.push(stage) },
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const raisedMs = performance.now();
    controller.abort();
    await expect(spinning).rejects.toMatchObject({ code: 'cancelled' });
    expect(performance.now() - raisedMs).toBeLessThan(soon(100));
    expect(stages).toContain('Spinning');
  });

  it('cancels a job that waits within 100 ms, and answers others on the same thread meanwhile', async () => {
    const { run } = open();
    const controller = new AbortController();
    const waiting = run('wait', {}, { signal: controller.signal });
    const other = run('wait', {}, { signal: new AbortController().signal });
    other.catch(() => undefined);
    expect(await run('echo', 'meanwhile')).toBe('meanwhile');
    const raisedMs = performance.now();
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(performance.now() - raisedMs).toBeLessThan(soon(100));
    expect(await Promise.race([other, run('echo', 'still waiting')])).toBe('still waiting');
  });

  it('does not start a job that was cancelled while it waited', async () => {
    const { run } = open();
    const [first, second] = [new AbortController(), new AbortController()];
    const spinning = run('spin', {}, { signal: first.signal });
    const waiting = run('echo', 1, { signal: second.signal });
    second.abort();
    first.abort();
    await expect(spinning).rejects.toMatchObject({ code: 'cancelled' });
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('rejects what was pending on a thread that died, says so, and goes on with a new one within 2 s', async () => {
    const { run } = open();
    const diedMs = performance.now();
    const pending = [run('exit', {}), run('echo', 1)];
    for (const job of pending) await expect(job).rejects.toMatchObject({ code: 'worker-failed' });
    expect(await run('echo', 2)).toBe(2);
    expect(performance.now() - diedMs).toBeLessThan(soon(2000));
    expect(states).toEqual(['restarted']);
  });

  it('keeps to one thread while it is young', async () => {
    const { run } = open(2, 60_000);
    const controller = new AbortController();
    const ended: string[] = [];
    const spinning = run('spin', {}, { signal: controller.signal }).catch(() => ended.push('spin'));
    const echo = run('echo', 1).then(() => ended.push('echo'));
    setTimeout(() => controller.abort(), 100);
    await Promise.all([spinning, echo]);
    expect(ended).toEqual(['spin', 'echo']);
  });

  it('answers a short job while another thread is busy', async () => {
    const { run } = open(2);
    const controller = new AbortController();
    const spinning = run('spin', {}, { signal: controller.signal });
    expect(await run('echo', 'quick')).toBe('quick');
    controller.abort();
    await expect(spinning).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('rejects everything once it is closed', async () => {
    const { run, close } = open();
    const pending = expect(run('spin', {})).rejects.toMatchObject({ code: 'worker-failed' });
    await close();
    await pending;
    await expect(run('echo', 1)).rejects.toMatchObject({ code: 'worker-failed' });
  });
});
