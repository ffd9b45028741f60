import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askAhead } from '#renderer/api/ask-ahead.ts';
import { request } from '#renderer/api/request.ts';

const invoke = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  invoke.mockReset().mockImplementation(async (name: string) => ({ ok: true, value: [name] }));
  vi.stubGlobal('window', { stopline: { invoke } });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('a question asked ahead', () => {
  it('answers the first who asks the same, and only that one', async () => {
    askAhead('watchlist.read', { asOf: null });
    expect(await request('watchlist.read', { asOf: null })).toEqual(['watchlist.read']);
    expect(invoke).toHaveBeenCalledTimes(1);
    await request('watchlist.read', { asOf: null });
    expect(invoke).toHaveBeenCalledTimes(2);
  });

  it('says nothing to another question', async () => {
    askAhead('series.list', { asOf: null });
    await request('watchlist.read', { asOf: null });
    expect(invoke).toHaveBeenLastCalledWith('watchlist.read', { asOf: null });
  });

  it('is forgotten when nobody takes it, so that no old answer is shown later', async () => {
    askAhead('watchlist.read', { asOf: null });
    vi.advanceTimersByTime(5_000);
    await request('watchlist.read', { asOf: null });
    expect(invoke).toHaveBeenCalledTimes(2);
  });
});
