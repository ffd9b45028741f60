import { describe, expect, it } from 'vitest';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { requests } from '#shared/ipc/contract.ts';
import { events } from '#shared/ipc/events.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { deskNowMs, honestMarket, openRefreshDesk, rowsThrough } from '../support/open-refresh-desk.ts';
import { yahooChart } from '../support/provider-server-shapes.ts';
import { soon } from '../support/time/soon.ts';

const day = (date: string): number => toDayNumber(date as BusinessDate);
const lastDayOf = (series: { bars: { day: Int32Array } } | null): number | undefined =>
  series?.bars.day.at(-1);

describe('a refresh', () => {
  it('loads a series that is not stored, then only what is missing, then asks nobody', async () => {
    let through = '2024-12-20';
    const { server, services, refresh, stored } = await openRefreshDesk();
    server.behave(honestMarket(() => rowsThrough(through)));
    const [first] = await refresh(['IWM']);
    expect(first).toMatchObject({
      outcome: 'fresh',
      provider: 'yahoo',
      changed: 0,
      first: '2024-01-02',
      last: '2024-12-20',
      reloaded: false,
    });
    expect(stored('IWM')?.identity).toMatchObject({
      source: 'Yahoo Finance',
      adjustment: 'split',
      simulated: false,
    });

    through = '2024-12-30';
    expect(await refresh(null)).toMatchObject([
      { symbol: 'IWM', outcome: 'fresh', added: 5, last: '2024-12-30' },
    ]);
    expect(lastDayOf(stored('IWM'))).toBe(day('2024-12-30'));
    const asked = server.requests.length;
    expect(await refresh(null)).toEqual([
      { symbol: 'IWM', provider: 'yahoo', outcome: 'up-to-date', last: '2024-12-30', asked: false },
    ]);
    expect(server.requests).toHaveLength(asked);
    expect(services.events.filter(({ name }) => name === 'data.changed')).toHaveLength(2);
  });

  it('replaces simulated series by real ones, each from the provider that has it, and leaves the others', async () => {
    const nowMs = Date.UTC(2025, 11, 19, 23);
    const { server, refresh, stored } = await openRefreshDesk({ withSample: true, nowMs });
    server.behave(honestMarket((symbol) => rowsThrough('2024-12-30', symbol === 'DGS10' ? 0.04 : 1)));
    expect(await refresh(['TNA', 'DGS10', 'TNA.FLOW'])).toMatchObject([
      { symbol: 'TNA', provider: 'yahoo', outcome: 'fresh', replacedSimulated: true },
      { symbol: 'DGS10', provider: 'fred', outcome: 'fresh', replacedSimulated: true },
      {
        symbol: 'TNA.FLOW',
        provider: null,
        outcome: 'problem',
        code: 'unsupported',
        cache: { last: '2025-12-18', ageSessions: 1, simulated: true },
        message: expect.stringMatching(/The simulated history ends on 2025-12-18, 1 session ago\.$/),
      },
    ]);
    expect(stored('TNA')?.identity.simulated).toBe(false);
    expect(stored('TNA')?.bars.day[0]).toBe(day('2024-01-02'));
    expect(stored('TNA.FLOW')?.identity.simulated).toBe(true);
  });

  it('goes back to the provider that a series came from, and refuses to mix two ways of adjusting', async () => {
    let through = '2024-12-20';
    const { server, services, refresh } = await openRefreshDesk();
    await services.handlers['provider.key.set']({ provider: 'tiingo', key: 'a-key' });
    server.behave(honestMarket(() => rowsThrough(through)));
    expect(await refresh(['QQQ'], { provider: 'tiingo' })).toMatchObject([
      { outcome: 'fresh', provider: 'tiingo' },
    ]);
    through = '2024-12-30';
    expect(await refresh(['QQQ'])).toMatchObject([{ outcome: 'fresh', provider: 'tiingo', added: 5 }]);
    expect(server.requests.every(({ headers }) => headers.authorization === 'Token a-key')).toBe(true);
    expect(await refresh(['QQQ'], { provider: 'yahoo' })).toMatchObject([
      { outcome: 'problem', code: 'different-series', cache: { last: '2024-12-30' } },
    ]);
  });

  it('reports a restated history with the choice to reload it, which replaces bars and splits as a whole', async () => {
    const { server, refresh, stored } = await openRefreshDesk();
    server.behave(honestMarket(() => rowsThrough('2024-12-20')));
    await refresh(['IWM']);
    const before = stored('IWM');
    const split = { date: day('2024-12-24') * 86_400 + 52_200, numerator: 4, denominator: 1 };
    server.behave((response, { query }) => {
      const since = Number(query.get('period1')) / 86_400;
      const rows = rowsThrough('2024-12-30', 0.25).filter(({ date }) => day(date) >= since);
      response.end(yahooChart(rows, { events: { splits: { a: split } } }));
    });
    expect(await refresh(['IWM'])).toMatchObject([
      {
        outcome: 'problem',
        code: 'restated',
        restatement: { commonDays: 10, differingDays: 10, ratio: expect.closeTo(0.25, 2) },
        cache: { last: '2024-12-20', ageSessions: 5 },
        message: expect.stringContaining('Reload the whole history of IWM'),
      },
    ]);
    expect(stored('IWM')).toEqual(before);
    expect(await refresh(['IWM'], { reload: true })).toMatchObject([
      { outcome: 'fresh', reloaded: true, first: '2024-01-02', last: '2024-12-30' },
    ]);
    const after = stored('IWM');
    expect(after?.bars.close[0]).toBe(rowsThrough('2024-12-30', 0.25)[0]?.close);
    expect(after?.actions).toEqual([{ date: '2024-12-24', kind: 'split', value: 4 }]);
  });

  it.each([
    ['begins later', (index: number) => index > 20],
    ['lacks every tenth day', (index: number) => index % 10 !== 5],
  ])('never lets a restated history that %s take the place of the stored one', async (_what, kept) => {
    const { server, refresh, stored } = await openRefreshDesk();
    server.behave(honestMarket(() => rowsThrough('2024-12-20')));
    await refresh(['IWM']);
    const before = stored('IWM');
    server.behave(honestMarket(() => rowsThrough('2024-12-30', 0.25).filter((_row, index) => kept(index))));
    expect(await refresh(['IWM'], { reload: true })).toMatchObject([
      { outcome: 'problem', code: 'shorter-than-cache' },
    ]);
    expect(stored('IWM')).toEqual(before);
  });

  it('writes nothing over a series that changed while it was asked for', async () => {
    const { server, services, refresh, stored } = await openRefreshDesk();
    server.behave(honestMarket(() => rowsThrough('2024-12-20')));
    expect(await refresh(['IWM'])).toMatchObject([{ outcome: 'fresh' }]);
    const market = honestMarket(() => rowsThrough('2024-12-30'));
    server.behave((response, request, attempt) => {
      void services.handlers['series.remove']({ symbol: 'IWM' }).then(() =>
        market(response, request, attempt),
      );
    });
    expect(await refresh(['IWM'])).toMatchObject([
      { outcome: 'problem', code: 'not-stored', message: expect.stringContaining('Refresh it again') },
    ]);
    expect(stored('IWM')).toBeNull();
  });

  it('stops within 100 ms of a cancel, keeps what was done before and asks for nothing more', async () => {
    const { server, services, refresh, stored } = await openRefreshDesk();
    const market = honestMarket(() => rowsThrough('2024-12-30'));
    let answeredLast = (): void => {};
    const waiting = new Promise<void>((resolve) => (answeredLast = resolve));
    server.behave((response, request, attempt) =>
      request.path.endsWith('/SPY') ? answeredLast() : market(response, request, attempt),
    );
    const running = refresh(['IWM', 'SPY', 'TNA'], { jobId: 'long' });
    await waiting;
    const raisedMs = performance.now();
    await services.handlers['job.cancel']({ jobId: 'long' });
    const series = await running;
    expect(performance.now() - raisedMs).toBeLessThan(soon(100));
    expect(series).toMatchObject([
      { symbol: 'IWM', outcome: 'fresh' },
      { symbol: 'SPY', outcome: 'problem', code: 'cancelled', cache: null },
      { symbol: 'TNA', outcome: 'problem', code: 'cancelled', cache: null },
    ]);
    expect(server.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['IWM', 'SPY']);
    expect(stored('IWM')).not.toBeNull();
    expect(stored('SPY')).toBeNull();
  });

  it('tells how each series stands in the shapes of the contract', async () => {
    const { server, services, refresh } = await openRefreshDesk();
    server.behave(honestMarket(() => rowsThrough('2024-12-30')));
    const series = await refresh(['IWM', 'CPCE1', 'DGS10', '-'.padStart(2, 'A')]);
    expect(requests['refresh.run'].output.safeParse({ series }).error).toBeUndefined();
    const told = services.events.filter(({ name }) => name === 'refresh.progress');
    for (const { payload } of told)
      expect(events['refresh.progress'].safeParse(payload).error).toBeUndefined();
    const results = told.map(({ payload }) => (payload as { result: unknown }).result).filter(Boolean);
    expect(results).toHaveLength(series.length);
    expect(results).toEqual(expect.arrayContaining([...series]));
  });

  it('goes on with the other series when one cannot be read from the cache', async () => {
    const { server, services, refresh } = await openRefreshDesk({ nowMs: deskNowMs });
    server.behave(honestMarket(() => rowsThrough('2024-12-20')));
    await refresh(['IWM', 'SPY']);
    damageBlocksOf(services.folder, 'IWM');
    server.behave(honestMarket(() => rowsThrough('2024-12-30')));
    expect(await refresh(null)).toMatchObject([
      { symbol: 'IWM', outcome: 'problem', code: 'not-stored' },
      { symbol: 'SPY', outcome: 'fresh', added: 5 },
    ]);
    expect(await refresh(['IWM'], { reload: true })).toMatchObject([
      { outcome: 'fresh', last: '2024-12-30', first: '2024-01-02' },
    ]);
  });
});

function damageBlocksOf(folder: string, symbol: string): void {
  const cache = openCache(folder, { mode: 'write' });
  cache.run(
    `UPDATE bar_block SET payload = zeroblob(length(payload))
     WHERE series_id = (SELECT id FROM series WHERE symbol = ?)`,
    symbol,
  );
  cache.close();
}
