import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { requests } from '#shared/ipc/contract.ts';
import type { ProviderId } from '#shared/domain/provider.ts';
import { deskNowMs, refreshing } from '../support/open-refresh-desk.ts';
import { openTestServices } from '../support/open-test-services.ts';
import {
  type FaultSite,
  honest,
  type ProviderFault,
  providerFaults,
} from '../support/provider-server-faults.ts';
import { providerRows } from '../support/provider-server-rows.ts';
import { type ProviderShape, providerShapes } from '../support/provider-server-shapes.ts';
import { startProviderServer } from '../support/provider-server.ts';
import { tellLoopback } from '../support/threads/loopback.ts';

/** The evening on which the stored history ends. */
const firstLoadMs = Date.UTC(2024, 11, 21, 3);
const canary = 'CANARY+k3y/9f=&"7q';
const spellings = [canary, encodeURIComponent(canary), JSON.stringify(canary).slice(1, -1)];
const patient = { bytes: 1_000_000 };
const impatient = { ...patient, silenceMs: 60, totalMs: 150 };
const tally = new Map<string, { faults: number; kept: number; taken: number }>();

/** One workspace for all faults of a provider, in which each fault meets the same stored history. */
function openDesk(shape: ProviderShape) {
  let nowMs = firstLoadMs;
  const logged: string[] = [];
  const services = openTestServices({
    withSample: false,
    nowMs: () => nowMs,
    log: (line) => void logged.push(line),
  });
  const { refresh, stored } = refreshing(services);
  const rows = providerRows('2024-01-02', '2024-12-30', shape.level);
  const truth = new Map(rows.map((row) => [row.date, row.close]));

  async function meet(fault: ProviderFault) {
    const [server, elsewhere] = [await startProviderServer(), await startProviderServer()];
    const tell = (limits: object) =>
      tellLoopback(services.folder, { address: server.address, nowMs, limits });
    const site: FaultSite = {
      shape,
      rows,
      key: canary,
      elsewhere: elsewhere.address,
      nowMs: deskNowMs,
      mostBytes: patient.bytes,
    };
    if (shape.needsKey) await services.handlers['provider.key.set']({ provider: shape.id, key: canary });
    await services.handlers['series.remove']({ symbol: shape.symbol });
    nowMs = firstLoadMs;
    tell(patient);
    server.behave(honest(site));
    expect(await refresh([shape.symbol], { provider: shape.id })).toMatchObject([{ outcome: 'fresh' }]);
    nowMs = deskNowMs;
    tell(fault.isSlow ? impatient : patient);
    server.behave(fault.behave(site));
    return { server, elsewhere };
  }
  return { services, refresh, stored, truth, logged, meet };
}

/** Every file of the workspace and beside it, as text. */
const filesOf = (folder: string): string[] =>
  readdirSync(join(folder, '..'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));

describe.each<ProviderId>(['yahoo', 'alpha-vantage'])('a refresh from %s, through every room', (id) => {
  const shape = providerShapes.find((candidate) => candidate.id === id) as ProviderShape;
  const faults = providerFaults.filter(({ appliesTo }) => appliesTo?.(shape) ?? true);

  it('meets at least thirty faults', () => expect(faults.length).toBeGreaterThanOrEqual(30));

  let desk: ReturnType<typeof openDesk>;
  beforeAll(() => {
    desk = openDesk(shape);
  });
  afterAll(() => desk.services.end());

  it.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    const { services, stored, refresh, logged, truth } = desk;
    const { server, elsewhere } = await desk.meet(fault);
    const said = (['log', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level));
    const before = stored(shape.symbol);

    const [result] = await refresh([shape.symbol]);

    const after = stored(shape.symbol);
    const expected = typeof fault.expects === 'function' ? fault.expects(shape) : fault.expects;
    const count = tally.get(id) ?? { faults: 0, kept: 0, taken: 0 };
    count.faults++;
    if (expected === 'valid') {
      expect(result?.outcome).not.toBe('problem');
      count.taken++;
    } else {
      expect(result).toMatchObject({
        outcome: 'problem',
        provider: id,
        code: expected,
        cache: { last: '2024-12-20', ageSessions: 5, simulated: false },
        message: expect.stringMatching(/ The stored history ends on 2024-12-20, 5 sessions ago\.$/),
      });
      expect(after).toEqual(before);
      const [row] = await services.handlers['series.list']({ asOf: null });
      expect(row?.provenance).toMatchObject({ lastDate: '2024-12-20', ageSessions: 5 });
      count.kept++;
    }
    tally.set(id, count);
    // A busy machine may not bring one to the server before it is given up; `providers.test.ts` counts the attempts.
    if (fault.isSlow) expect(server.requests.length).toBeLessThanOrEqual(fault.requests);
    else expect(server.requests).toHaveLength(fault.requests);
    expect(elsewhere.requests).toEqual([]);
    const wrong = [...(after?.bars.day ?? [])].filter(
      (day, index) => truth.get(toBusinessDate(day)) !== after?.bars.close[index],
    );
    expect(wrong).toEqual([]);
    expect(requests['refresh.run'].output.safeParse({ series: [result] }).error).toBeUndefined();

    const traces = [
      JSON.stringify([result, services.events, logged, await services.handlers['provider.list']({})]),
      said.flatMap((spy) => spy.mock.calls).join(),
      ...filesOf(services.folder),
    ];
    for (const spelling of spellings)
      expect(traces.filter((trace) => trace.includes(spelling))).toHaveLength(0);
  });
});

afterAll(() => {
  for (const [id, { faults, kept, taken }] of tally)
    process.stdout.write(
      `refresh from ${id}: ${faults} faults through every room, ${kept} left the cache as it was and said its age, ${taken} brought true bars only; no key anywhere\n`,
    );
});
