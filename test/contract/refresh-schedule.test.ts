import { describe, expect, it } from 'vitest';
import { honestMarket, openRefreshDesk, rowsThrough } from '../support/open-refresh-desk.ts';
import { tellLoopback } from '../support/threads/loopback.ts';

const beforeClose = Date.UTC(2024, 11, 30, 20, 59);
const afterClose = Date.UTC(2024, 11, 30, 21, 16);
const nextAfternoon = Date.UTC(2024, 11, 31, 20);
const nextEvening = Date.UTC(2024, 11, 31, 22);

async function scheduled() {
  let nowMs = beforeClose;
  const strikes: (() => void)[] = [];
  const desk = await openRefreshDesk({
    nowMs: () => nowMs,
    every(_ms, work) {
      strikes.push(work);
      return () => void strikes.splice(strikes.indexOf(work), 1);
    },
  });
  const { server, services } = desk;
  server.behave(honestMarket(() => rowsThrough('2024-12-31')));
  /** Lets the clock strike at a moment; the dates that were stored then. */
  const strikeAt = async (ms: number): Promise<number> => {
    nowMs = ms;
    tellLoopback(services.folder, { address: server.address, nowMs });
    const before = server.requests.length;
    for (const strike of strikes) strike();
    // Questions are answered in turn, so the strike's own are over after these.
    for (let round = 0; round < 5; round++) await services.handlers['settings.read']({});
    await services.handlers['provider.list']({});
    for (let wait = 0; wait < 40 && server.requests.length === before; wait++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    return server.requests.length - before;
  };
  return { ...desk, strikeAt, strikes };
}

describe('a scheduled refresh', () => {
  it('never comes unless the user has set it', async () => {
    const { refresh, strikeAt } = await scheduled();
    await refresh(['IWM']);
    expect(await strikeAt(afterClose)).toBe(0);
    expect(await strikeAt(nextEvening)).toBe(0);
  });

  it('comes once after each close, whatever fails', async () => {
    const { refresh, services, server, stored, strikeAt } = await scheduled();
    await refresh(['IWM']);
    await services.handlers['settings.write']({ refreshSchedule: 'daily' });
    expect(await strikeAt(afterClose)).toBe(1);
    server.behave((response) => response.writeHead(404).end());
    expect(await strikeAt(afterClose + 600_000)).toBe(0);
    expect(await strikeAt(nextAfternoon)).toBe(0);
    expect(await strikeAt(nextEvening)).toBe(1);
    expect(await strikeAt(nextEvening + 3_600_000)).toBe(0);
    expect(stored('IWM')?.bars.day.length).toBe(rowsThrough('2024-12-30').length);
    await services.handlers['settings.write']({ refreshSchedule: 'off' });
    expect(await strikeAt(nextEvening + 86_400_000 * 3)).toBe(0);
  });

  it('ends with the services', async () => {
    const { services, strikes } = await scheduled();
    expect(strikes.length).toBeGreaterThan(0);
    await services.close();
    expect(strikes).toEqual([]);
  });
});
