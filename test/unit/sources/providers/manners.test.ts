import { describe, expect, it } from 'vitest';
import { defaultHttpLimits } from '#electron/sources/http.ts';
import { HttpFailure } from '#electron/sources/http-failure.ts';
import { askHost } from '#electron/sources/providers/connection/ask-host.ts';
import { systemClock } from '#electron/sources/providers/connection/clock.ts';
import { HostGate, HostPaused } from '#electron/sources/providers/connection/host-gate.ts';
import { retryAfterMs } from '#electron/sources/providers/connection/retry-after.ts';
import { startProviderServer } from '../../../support/provider-server.ts';
import { ProviderServerClock } from '../../../support/provider-server-clock.ts';
import { soon } from '../../../support/time/soon.ts';

const limits = { ...defaultHttpLimits, allowLoopback: true };
const start = Date.UTC(2024, 11, 31);

async function hostThatSays(status: number, headers: Record<string, string> = {}) {
  const server = await startProviderServer();
  server.behave((response) => response.writeHead(status, headers).end('x'));
  const clock = new ProviderServerClock(start);
  const gate = new HostGate(clock, 500);
  const ask = (random = 0.5, signal?: AbortSignal) =>
    askHost({ address: new URL(server.address) }, { gate, clock, random: () => random, limits }, { signal });
  return { server, clock, gate, ask };
}

describe('the gate of a host', () => {
  it('lets one request through an interval, in order of asking', async () => {
    const clock = new ProviderServerClock(start);
    const gate = new HostGate(clock, 500);
    const times: [number, number][] = [];
    await Promise.all(
      [1, 2, 3].map(async (number) => {
        await gate.admit(undefined);
        times.push([number, clock.elapsedMs()]);
      }),
    );
    expect(times).toEqual([
      [1, 0],
      [2, 500],
      [3, 1000],
    ]);
  });

  it('does not mind a clock that is set back by a day', async () => {
    const clock = new ProviderServerClock(start);
    const gate = new HostGate(clock, 500);
    await gate.admit(undefined);
    clock.set(start - 86_400_000);
    await gate.admit(undefined);
    expect(clock.sleeps).toEqual([500]);
  });

  it('lets go at once of a request cancelled while others wait before it', async () => {
    const gate = new HostGate(systemClock, 60_000);
    await gate.admit(undefined);
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = gate.admit(first.signal);
    const cancelled = gate.admit(second.signal);
    const begun = performance.now();
    setTimeout(() => second.abort(), 20);
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect(performance.now() - begun).toBeLessThan(soon(100));
    first.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('gives the turn of a cancelled request to the next', async () => {
    const clock = new ProviderServerClock(start);
    const gate = new HostGate(clock, 500);
    await gate.admit(undefined);
    await expect(gate.admit(AbortSignal.abort())).rejects.toThrow(HttpFailure);
    await gate.admit(undefined);
    expect(clock.elapsedMs()).toBe(500);
  });

  it('closes for a minute after five failures in a row, then tries one', async () => {
    const clock = new ProviderServerClock(start);
    const gate = new HostGate(clock, 0);
    for (let failures = 0; failures < 4; failures++) gate.failed();
    await gate.admit(undefined);
    gate.failed();
    await expect(gate.admit(undefined)).rejects.toThrow(HostPaused);
    clock.pass(59_999);
    await expect(gate.admit(undefined)).rejects.toThrow(HostPaused);
    clock.pass(1);
    await gate.admit(undefined);
    gate.failed();
    await expect(gate.admit(undefined)).rejects.toThrow(HostPaused);
    clock.pass(60_000);
    await gate.admit(undefined);
    gate.succeeded();
    gate.failed();
    await expect(gate.admit(undefined)).resolves.toBeUndefined();
  });
});

describe('asking a host', () => {
  it.each([
    [0, [500, 1000, 2000]],
    [0.5, [1000, 2000, 4000]],
    [1, [1500, 3000, 6000]],
  ])('waits twice as long before each of three retries, with jitter %s', async (random, waits) => {
    const { server, clock, ask } = await hostThatSays(503);
    expect((await ask(random)).status).toBe(503);
    expect(server.requests).toHaveLength(4);
    expect(clock.sleeps).toEqual(waits);
  });

  it('waits as long as the host says, when that is longer', async () => {
    const { clock, ask } = await hostThatSays(429, { 'retry-after': '3' });
    await ask();
    expect(clock.sleeps).toEqual([3000, 3000, 4000]);
  });

  it('leaves a host alone that asks for longer than a person waits', async () => {
    const { server, clock, ask } = await hostThatSays(429, { 'retry-after': '600' });
    expect((await ask()).status).toBe(429);
    expect(server.requests).toHaveLength(1);
    await expect(ask()).rejects.toMatchObject({ reason: 'asked-to-wait', remainingMs: 600_000 });
    expect(server.requests).toHaveLength(1);
    clock.pass(600_000);
    await ask();
    expect(server.requests).toHaveLength(2);
  });

  it('stops asking in the middle of a second refresh when the host keeps failing', async () => {
    const { server, ask } = await hostThatSays(500);
    await ask();
    await expect(ask()).rejects.toThrow(HostPaused);
    expect(server.requests).toHaveLength(5);
    await expect(ask()).rejects.toThrow(HostPaused);
    expect(server.requests).toHaveLength(5);
  });

  it('does not count what the host says about a single series as a failure of the host', async () => {
    const { server, ask } = await hostThatSays(404);
    for (let asked = 0; asked < 8; asked++) await ask();
    expect(server.requests).toHaveLength(8);
  });

  it('is cancelled within a tenth of a second while it waits to ask again', async () => {
    const server = await startProviderServer();
    let abortedAt = 0;
    const controller = new AbortController();
    // So long after the answer the wait before the next request has begun, however busy the machine.
    const abortSoon = (): void =>
      void setTimeout(() => {
        abortedAt = performance.now();
        controller.abort();
      }, 150);
    server.behave((response) => response.writeHead(503).end('x', abortSoon));
    const manners = { gate: new HostGate(systemClock, 0), clock: systemClock, random: () => 1, limits };
    const asking = askHost({ address: new URL(server.address) }, manners, { signal: controller.signal });
    await expect(asking).rejects.toMatchObject({ code: 'cancelled' });
    expect(performance.now() - abortedAt).toBeLessThan(soon(100));
    expect(server.requests).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2024, 11, 31, 12);
  const read = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), now);
  it.each([
    [{}, null],
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after': ' 0 ' }, 0],
    [{ 'retry-after': '-5' }, null],
    [{ 'retry-after': 'later' }, null],
    [{ 'retry-after': 'Tue, 31 Dec 2024 12:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Tue, 31 Dec 2024 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'Fri, 02 Jan 2015 00:00:05 GMT', date: 'Fri, 02 Jan 2015 00:00:00 GMT' }, 5000],
  ])('%o asks for %s ms', (headers, expected) => {
    expect(read(headers as Record<string, string>)).toBe(expected);
  });
});
