import { describe, expect, it, vi } from 'vitest';
import { RequestError } from '#shared/ipc/errors.ts';
import { QueryCache } from '#renderer/api/query-cache.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const silent = (): void => {};

describe('QueryCache', () => {
  it('asks once for all who watch the same question', async () => {
    const cache = new QueryCache();
    const ask = vi.fn(async () => 7);
    const listener = vi.fn();
    cache.watch('q', ask, listener);
    cache.watch('q', ask, silent);
    expect(cache.state('q')).toEqual({ status: 'loading', value: null });
    await settle();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(cache.state('q')).toEqual({ status: 'ready', value: 7 });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('keeps the old answer on show while it asks again, and the latest question wins', async () => {
    const cache = new QueryCache();
    const answers: ((value: number) => void)[] = [];
    const ask = (signal: AbortSignal): Promise<number> =>
      new Promise((resolve, reject) => {
        answers.push(resolve);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    cache.watch('q', ask, silent);
    answers[0]?.(1);
    await settle();
    cache.invalidate();
    cache.invalidate();
    answers[1]?.(2);
    await settle();
    expect(cache.state('q').value).toBe(1);
    answers[2]?.(3);
    await settle();
    expect(cache.state('q')).toEqual({ status: 'ready', value: 3 });
  });

  it('tells a failure with its sentence and recovers on reload', async () => {
    const cache = new QueryCache();
    const ask = vi
      .fn<() => Promise<number>>()
      .mockRejectedValueOnce(new RequestError('store-busy', 'The store is busy.'))
      .mockResolvedValueOnce(5);
    cache.watch('q', ask, silent);
    await settle();
    expect(cache.state('q')).toEqual({ status: 'failed', value: null, message: 'The store is busy.' });
    cache.reload('q');
    expect(cache.state('q').status).toBe('loading');
    await settle();
    expect(cache.state('q')).toEqual({ status: 'ready', value: 5 });
  });

  it('forgets what nobody watches when the data changes, and keeps only a few otherwise', async () => {
    const cache = new QueryCache(2);
    const ask = vi.fn(async () => 1);
    for (const key of ['a', 'b', 'c']) cache.watch(key, ask, silent)();
    await settle();
    expect(['a', 'b', 'c'].map((key) => cache.state(key).status)).toEqual(['loading', 'ready', 'ready']);
    cache.invalidate();
    expect(cache.state('c').status).toBe('loading');
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
