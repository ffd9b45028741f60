import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { findSeries } from '#electron/db/queries/series/find-series.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { defaultHttpLimits, type HttpLimits } from '#electron/sources/http.ts';
import { createProviders } from '#electron/sources/providers/create-providers.ts';
import type { Provider } from '#electron/sources/providers/provider.ts';
import type { RefreshOutcome, StoredSeries } from '#electron/sources/providers/refresh/refresh-outcome.ts';
import { refreshSeries } from '#electron/sources/providers/refresh/refresh-series.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { type SeenRequest, startProviderServer } from '../support/provider-server.ts';
import { ProviderServerClock } from '../support/provider-server-clock.ts';
import { type FaultSite, honest, providerFaults } from '../support/provider-server-faults.ts';
import { type ProviderRow, providerRows } from '../support/provider-server-rows.ts';
import { type ProviderShape, providerShapes } from '../support/provider-server-shapes.ts';
import { closing } from '../support/store/closing.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const firstLoadMs = Date.UTC(2024, 11, 21, 3);
const nowMs = Date.UTC(2024, 11, 31, 3);
const canaryKey = 'CANARY+k3y/9f=&"7q';
const keySpellings = [canaryKey, encodeURIComponent(canaryKey), JSON.stringify(canaryKey).slice(1, -1)];
const patient = { ...defaultHttpLimits, bytes: 1_000_000, allowLoopback: true };
const impatient = { ...patient, silenceMs: 60, totalMs: 150 };
const mostSleepMs = 20_000;

const tally = new Map<string, { faults: number; problems: number; valid: number; requests: number }>();

async function withStoredHistory(shape: ProviderShape, isSlow = false) {
  const folder = temporaryFolder();
  const db = closing(openCache(folder, { mode: 'write' }));
  const [server, elsewhere] = [await startProviderServer(), await startProviderServer()];
  const clock = new ProviderServerClock(nowMs);
  const providerWith = (limits: HttpLimits): Provider =>
    createProviders({
      clock,
      random: () => 0.5,
      limits,
      baseAddresses: { [shape.id]: server.address },
    })[shape.id];
  let provider = providerWith(patient);
  const rows = providerRows('2024-01-02', '2024-12-30', shape.level);
  const site: FaultSite = {
    shape,
    rows,
    key: canaryKey,
    elsewhere: elsewhere.address,
    nowMs,
    mostBytes: patient.bytes,
  };
  const refresh = (atMs: number): Promise<RefreshOutcome> => {
    const identity = findSeries(db, shape.symbol);
    const bars = readBars(db, shape.symbol);
    const stored: StoredSeries | null = identity && bars ? { identity, bars } : null;
    return refreshSeries(provider, stored, { symbol: shape.symbol, nowMs: atMs, key: canaryKey });
  };
  const store = (outcome: RefreshOutcome): void => {
    if (outcome.kind === 'fresh') writeImport(db, null, [outcome.series]);
  };
  server.behave(honest(site));
  store(await refresh(firstLoadMs));
  if (isSlow) provider = providerWith(impatient);
  return { folder, db, server, elsewhere, clock, site, refresh, store };
}

/** Stored bars that are not exactly the true row of their day, in words. */
function untrueBars(bars: BarColumns, rows: readonly ProviderRow[], shape: ProviderShape): string[] {
  const truth = new Map(rows.map((row) => [row.date, row]));
  const fields =
    shape.id === 'fred' ? (['close'] as const) : (['open', 'high', 'low', 'close', 'volume'] as const);
  return [...bars.day].flatMap((day, index) => {
    const date = toBusinessDate(day);
    const row = truth.get(date);
    return fields
      .filter((field) => row?.[field] !== bars[field][index])
      .map((field) => `${date} ${field} ${bars[field][index]} for ${row?.[field]}`);
  });
}

describe.each(providerShapes.map((shape) => [shape.id, shape] as const))('%s', (id, shape) => {
  const faults = providerFaults.filter(({ appliesTo }) => appliesTo?.(shape) ?? true);

  it('has at least thirty faults', () => {
    expect(faults.length).toBeGreaterThanOrEqual(30);
  });

  it('takes the new sessions when nothing is wrong', async () => {
    const { db, server, site, refresh, store } = await withStoredHistory(shape);
    server.behave(honest(site));
    const before = readBars(db, shape.symbol)?.day.length as number;
    const outcome = await refresh(nowMs);
    expect(outcome).toMatchObject({ kind: 'fresh', added: 5, changed: 0, replacesAll: false });
    store(outcome);
    expect(readBars(db, shape.symbol)?.day.length).toBe(before + 5);
    expect(await refresh(nowMs)).toMatchObject({ kind: 'up-to-date', asked: false });
    expect(server.requests).toHaveLength(1);
    const [{ query, headers }] = server.requests as [SeenRequest];
    const carriesKey = JSON.stringify([[...query.values()], headers]).includes(
      JSON.stringify(canaryKey).slice(1, -1),
    );
    expect(carriesKey).toBe(shape.needsKey);
  });

  it.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    const { folder, db, server, elsewhere, clock, site, refresh, store } = await withStoredHistory(
      shape,
      fault.isSlow,
    );
    const said = (['log', 'warn', 'error', 'info', 'debug'] as const).map((level) =>
      vi.spyOn(console, level),
    );
    const before = readBars(db, shape.symbol) as BarColumns;
    server.behave(fault.behave(site));
    clock.sleeps.length = 0;

    const outcome = await refresh(nowMs);
    store(outcome);

    const expected = typeof fault.expects === 'function' ? fault.expects(shape) : fault.expects;
    const found = outcome.kind === 'problem' ? outcome.problem.code : 'valid';
    expect(found, outcome.kind === 'problem' ? outcome.problem.message : '').toBe(expected);
    // Given up so soon, a request may be gone before a busy machine has brought it to the server; after the third comes the last.
    if (fault.isSlow) expect(clock.sleeps.slice(-2)).toEqual([2000, 4000]);
    else expect(server.requests).toHaveLength(fault.requests);
    expect(server.requests.length).toBeLessThanOrEqual(4);
    expect(Math.max(0, ...clock.sleeps)).toBeLessThanOrEqual(mostSleepMs);
    expect(elsewhere.requests).toEqual([]);

    const after = readBars(db, shape.symbol) as BarColumns;
    if (outcome.kind === 'problem') expect(after).toEqual(before);
    expect([...before.day].filter((day) => !after.day.includes(day))).toEqual([]);
    expect(untrueBars(after, site.rows, shape)).toEqual([]);

    if (outcome.kind === 'problem') {
      expect(outcome.problem.message).toMatch(/^[^:]+, (IWM|DGS10): [^\p{Cc}\p{Cf}]+\.$/u);
      expect(outcome.problem.message.length).toBeLessThan(700);
    }
    const traces = [
      JSON.stringify(outcome, (_key, value: unknown) =>
        value instanceof Error ? { ...value, text: `${value.stack}${value.message}` } : value,
      ),
      said.flatMap((spy) => spy.mock.calls).join(),
      ...['cache.db', 'cache.db-wal'].map((file) => readFileSync(join(folder, file), 'latin1')),
    ];
    for (const spelling of keySpellings) for (const trace of traces) expect(trace).not.toContain(spelling);

    const count = tally.get(id) ?? { faults: 0, problems: 0, valid: 0, requests: 0 };
    count.faults++;
    count.requests += server.requests.length;
    if (outcome.kind === 'problem') count.problems++;
    else count.valid++;
    tally.set(id, count);
  });
});

afterAll(() => {
  for (const [id, { faults, problems, valid, requests }] of tally)
    process.stdout.write(
      `${id}: ${faults} faults, ${problems} reported as problems, ${valid} with true rows only, ${requests} requests; no bad bar stored, no key shown\n`,
    );
});
