import { describe, expect, it } from 'vitest';
import { defaultHttpLimits } from '#electron/sources/http.ts';
import { createProviders } from '#electron/sources/providers/create-providers.ts';
import type { ProviderId } from '#electron/sources/providers/provider.ts';
import type { RefreshOutcome, StoredSeries } from '#electron/sources/providers/refresh/refresh-outcome.ts';
import { type RefreshOptions, refreshSeries } from '#electron/sources/providers/refresh/refresh-series.ts';
import { type BarColumns, viewBars } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { startProviderServer } from '../../../support/provider-server.ts';
import { ProviderServerClock } from '../../../support/provider-server-clock.ts';
import { type ProviderRow, providerRows } from '../../../support/provider-server-rows.ts';
import { type ProviderShape, providerShapes } from '../../../support/provider-server-shapes.ts';

const nowMs = Date.UTC(2024, 11, 31, 3);
const shapeOf = (id: ProviderId) => providerShapes.find((shape) => shape.id === id) as ProviderShape;

async function desk(id: ProviderId = 'yahoo') {
  const server = await startProviderServer();
  const shape = shapeOf(id);
  let rows: readonly ProviderRow[] = providerRows('2024-01-02', '2024-12-30', shape.level);
  const serve = (changed: readonly ProviderRow[]): void => {
    rows = changed;
    server.behave((response, { query }) => {
      const since = shape.since(query);
      response.end(shape.body(rows.filter(({ date }) => since === null || date >= since)));
    });
  };
  serve(rows);
  const provider = createProviders({
    clock: new ProviderServerClock(nowMs),
    limits: { ...defaultHttpLimits, allowLoopback: true },
    baseAddresses: { [id]: server.address },
  })[id];
  const refresh = (stored: StoredSeries | null, options: Partial<RefreshOptions> = {}) =>
    refreshSeries(provider, stored, { symbol: shape.symbol, nowMs, key: 'k', ...options });
  const whole = await refresh(null);
  if (whole.kind !== 'fresh') throw new Error('the first load failed');
  const { bars, identity } = whole.series;
  const storedThrough = (bar: number, change: Partial<StoredSeries['identity']> = {}): StoredSeries => ({
    identity: { ...identity, ...change },
    bars: copy(viewBars(bars, 0, bars.day.length + bar)),
  });
  server.behave((response) => response.end());
  serve(rows);
  return { server, serve, refresh, rows, whole, storedThrough };
}

function copy(bars: BarColumns): BarColumns {
  return {
    day: bars.day.slice(),
    open: bars.open.slice(),
    high: bars.high.slice(),
    low: bars.low.slice(),
    close: bars.close.slice(),
    volume: bars.volume.slice(),
  };
}

const scaled = (rows: readonly ProviderRow[], factor: number): ProviderRow[] =>
  rows.map((row) => ({
    date: row.date,
    open: (row.open as number) * factor,
    high: (row.high as number) * factor,
    low: (row.low as number) * factor,
    close: (row.close as number) * factor,
    volume: row.volume,
  }));

function problemOf(outcome: RefreshOutcome) {
  if (outcome.kind !== 'problem') throw new Error(`no problem but ${outcome.kind}`);
  return outcome;
}

describe('a refresh', () => {
  it('loads the whole history of a symbol that is not stored, with where it is from', async () => {
    const { whole, rows } = await desk();
    expect(whole).toMatchObject({ added: rows.length, changed: 0, replacesAll: false });
    expect(whole.series.fetchedAtMs).toBe(nowMs);
    expect(whole.series.identity).toMatchObject({
      source: 'Yahoo Finance',
      adjustment: 'split',
      simulated: false,
    });
  });

  it('asks only from ten bars before the last stored one', async () => {
    const { server, refresh, rows, storedThrough } = await desk();
    const outcome = await refresh(storedThrough(-3));
    expect(outcome).toMatchObject({ kind: 'fresh', added: 3, changed: 0 });
    expect(server.requests).toHaveLength(1);
    const since = Number(server.requests[0]?.query.get('period1')) / 86_400;
    expect(toBusinessDate(since)).toBe(rows.at(-13)?.date);
  });

  it('asks nothing when the last session that is over is stored', async () => {
    const { server, refresh, storedThrough } = await desk();
    expect(await refresh(storedThrough(0))).toEqual({ kind: 'up-to-date', last: '2024-12-30', asked: false });
    expect(server.requests).toHaveLength(0);
  });

  it('is up to date when the provider has nothing newer', async () => {
    const { serve, refresh, rows, storedThrough } = await desk();
    serve(rows.slice(0, -1));
    expect(await refresh(storedThrough(-1))).toEqual({ kind: 'up-to-date', last: '2024-12-27', asked: true });
  });

  it('counts a simulated series as none', async () => {
    const { server, refresh, storedThrough, rows } = await desk();
    expect(await refresh(storedThrough(-3, { simulated: true }))).toMatchObject({
      kind: 'fresh',
      added: rows.length,
    });
    expect(Number(server.requests[0]?.query.get('period1'))).toBeLessThan(0);
  });

  it.each([
    ['adjustment', { adjustment: 'total' }],
    ['unit', { unit: 'points' }],
    ['kind', { kind: 'macro' }],
  ] as const)('asks nothing when the stored series has another %s', async (trait, change) => {
    const { server, refresh, storedThrough } = await desk();
    const { problem } = problemOf(await refresh(storedThrough(-3, change)));
    expect(problem.code).toBe('different-series');
    expect(problem.message).toContain(trait);
    expect(server.requests).toHaveLength(0);
  });

  it('asks nothing without the key a provider needs', async () => {
    const { server, refresh } = await desk('tiingo');
    const { problem } = problemOf(await refresh(null, { key: undefined }));
    expect(problem.code).toBe('missing-key');
    expect(problem.message).toBe(
      'Tiingo, IWM: this provider answers only with a key. Enter a key for Tiingo in the settings.',
    );
    expect(server.requests).toHaveLength(0);
  });

  it.each(['a b', 'line\r\nhost: x', 'käy', 'x'.repeat(201)])(
    'asks nothing with %j for a key',
    async (key) => {
      const { server, refresh } = await desk('tiingo');
      const { problem } = problemOf(await refresh(null, { key }));
      expect(problem.code).toBe('refused-key');
      expect(problem.message).not.toContain(key);
      expect(server.requests).toHaveLength(0);
    },
  );

  it('asks nothing when it is cancelled before', async () => {
    const { server, refresh } = await desk();
    const { problem } = problemOf(await refresh(null, { signal: AbortSignal.abort() }));
    expect(problem.code).toBe('cancelled');
    expect(server.requests).toHaveLength(0);
  });

  it('takes no session for over that is not over by the clock of the server', async () => {
    const { server, refresh, rows, storedThrough } = await desk();
    server.behave((response) => {
      response.setHeader('date', 'Mon, 30 Dec 2024 21:10:00 GMT');
      response.end(shapeOf('yahoo').body(rows.slice(-30)));
    });
    const outcome = await refresh(storedThrough(-2));
    expect(outcome).toMatchObject({ kind: 'fresh', added: 1 });
    expect(outcome.kind === 'fresh' && outcome.series.rejections).toEqual([
      { line: 30, field: 'date', reason: 'date 2024-12-30 is not over yet' },
    ]);
  });

  it('shows no part of a key, wherever a quotation of the answer ends', async () => {
    const key = 'CANARY-0123456789-abcdefghij';
    const { server, refresh } = await desk('stooq');
    for (let place = 0; place < 180; place++) {
      server.behave((response) => response.end(`${'x'.repeat(place)} ${key}\nrow\n`));
      expect(problemOf(await refresh(null, { key })).problem.message).not.toContain('CANARY');
    }
  });

  it('corrects the last stored bar, which may have been taken too early, and says so', async () => {
    const { refresh, storedThrough } = await desk();
    const stored = storedThrough(-2);
    stored.bars.close[stored.bars.close.length - 1] = (stored.bars.low.at(-1) as number) + 0.01;
    const outcome = await refresh(stored);
    expect(outcome).toMatchObject({ kind: 'fresh', added: 2, changed: 1 });
    expect(outcome.kind === 'fresh' && outcome.notes.join()).toContain('was corrected');
  });

  it('takes a corrected volume without calling it a restatement', async () => {
    const { refresh, storedThrough } = await desk();
    const stored = storedThrough(-2);
    stored.bars.volume[stored.bars.volume.length - 4] = 5;
    expect(await refresh(stored)).toMatchObject({ kind: 'fresh', added: 2, changed: 1 });
  });

  it('goes on with a series from another source when the closes agree, and says so', async () => {
    const { refresh, storedThrough } = await desk();
    const stored = storedThrough(-2, { source: 'IWM.csv' });
    stored.bars.open[stored.bars.open.length - 4] = (stored.bars.open.at(-4) as number) + 0.03;
    const outcome = await refresh(stored);
    expect(outcome).toMatchObject({ kind: 'fresh', added: 2 });
    expect(outcome.kind === 'fresh' && outcome.notes.join()).toContain('Stored from IWM.csv');
  });
});

describe('a restated history', () => {
  it('is reported with its ratio and not merged', async () => {
    const { serve, refresh, rows, storedThrough } = await desk();
    serve(scaled(rows, 10));
    const { problem, restatement } = problemOf(await refresh(storedThrough(-2)));
    expect(problem.code).toBe('restated');
    expect(restatement).toMatchObject({ commonDays: 10, differingDays: 10 });
    expect(restatement?.ratio).toBeCloseTo(10, 6);
    expect(problem.message).toContain('every close 10 times the stored one, as after a split');
    expect(problem.message).toContain('Reload the whole history of IWM');
  });

  it('is not mistaken for a split when the days differ by different ratios', async () => {
    const { serve, refresh, rows, storedThrough } = await desk();
    serve(rows.map((row, index) => scaled([row], index % 2 ? 1.01 : 1.03)[0] as ProviderRow));
    expect(problemOf(await refresh(storedThrough(-2))).restatement?.ratio).toBeNull();
  });

  it('is taken by a reload, as a replacement of the whole', async () => {
    const { serve, refresh, rows, storedThrough } = await desk();
    serve(scaled(rows, 10));
    const outcome = await refresh(storedThrough(-2), { reload: true });
    expect(outcome).toMatchObject({ kind: 'fresh', replacesAll: true, added: 2, changed: rows.length - 2 });
  });

  it('is not taken by a reload that reaches less far back', async () => {
    const { serve, refresh, rows, storedThrough } = await desk();
    serve(scaled(rows.slice(5), 10));
    const { problem } = problemOf(await refresh(storedThrough(-2), { reload: true }));
    expect(problem.code).toBe('shorter-than-cache');
    expect(problem.message).toContain('begins on 2024-01-09, the stored one on 2024-01-02');
  });

  it('leaves rounding alone', async () => {
    const { serve, refresh, rows, storedThrough } = await desk();
    serve(scaled(rows, 1).map((row) => ({ ...row, close: Math.fround(row.close as number) })));
    expect(await refresh(storedThrough(-2))).toMatchObject({ kind: 'fresh', added: 2, replacesAll: false });
  });
});

describe('a shorter history', () => {
  it('of a rolling window adds what is new, and the longer stored one stays as it is', async () => {
    const { serve, refresh, rows, storedThrough } = await desk('fred');
    serve(rows.slice(-60));
    const outcome = await refresh(storedThrough(-2));
    expect(outcome).toMatchObject({ kind: 'fresh', added: 2, changed: 0, replacesAll: false });
    expect(await refresh(storedThrough(-2), { reload: true })).toMatchObject({
      added: 2,
      replacesAll: false,
    });
  });

  it('that would leave a hole is not taken', async () => {
    const { serve, refresh, rows, storedThrough } = await desk('fred');
    serve(rows.slice(-60));
    const { problem } = problemOf(await refresh(storedThrough(-100)));
    expect(problem.code).toBe('does-not-connect');
  });

  it('that ends earlier is not taken, nor one without a row', async () => {
    const { serve, refresh, rows, storedThrough } = await desk();
    serve(rows.slice(0, -6));
    expect(problemOf(await refresh(storedThrough(-2))).problem.code).toBe('shorter-than-cache');
    serve([]);
    expect(problemOf(await refresh(storedThrough(-2))).problem.code).toBe('not-found');
  });

  it('that lacks a stored day keeps it, and says so', async () => {
    const { serve, refresh, rows, storedThrough } = await desk();
    serve(rows.filter((_, index) => index !== rows.length - 6));
    const outcome = await refresh(storedThrough(-2));
    expect(outcome).toMatchObject({ kind: 'fresh', added: 2 });
    expect(outcome.kind === 'fresh' && outcome.notes.join()).toContain('lacks 1 stored days');
  });
});
