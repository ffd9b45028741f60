import { describe, expect, it, onTestFinished } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { openTestServices } from '../support/open-test-services.ts';
import { exampleTicket } from '../support/request-examples.ts';

const day = (text: string) => text as BusinessDate;
const plan = { ...exampleTicket, plannedOn: '2025-11-03', horizonSessions: 21 };

/** The services on the sample, with a ticket of TNA planned on 3 November 2025. */
async function desk() {
  const services = openTestServices();
  onTestFinished(() => services.end());
  const { handlers } = services;
  await handlers['ticket.save'](plan);
  const fill = (change: Partial<RequestInput<'ticket.fill.add'>> = {}) =>
    handlers['ticket.fill.add']({
      symbol: 'TNA',
      date: day('2025-11-03'),
      action: 'buy',
      quantity: 1000,
      price: 40,
      feesCents: 150,
      asOf: null,
      ...change,
    });
  const sell = (date: string, price: number, quantity = 1000) =>
    fill({ date: day(date), action: 'sell', price, quantity });
  const read = async (asOf: string | null = null) =>
    (await handlers['blotter.read']({ asOf: asOf === null ? null : day(asOf) })).tickets;
  return { handlers, services, fill, sell, read };
}

const withoutLastChange = (tickets: readonly TicketRow[]) =>
  tickets.map((ticket) => ({ ...ticket, lastChange: null, versions: [] }));

describe('the life of a ticket', () => {
  it('goes from plan to open to closed, and every change says what it did', async () => {
    const { handlers, fill, sell, read } = await desk();
    expect((await read())[0]).toMatchObject({ state: 'planned', guardrail: null, fills: [] });
    expect(await fill()).toEqual({ message: 'Bought 1,000 TNA at 40.00 on 3 Nov 2025.' });
    expect((await read())[0]).toMatchObject({ state: 'open', quantity: 1000, openRiskCents: 480_000 });
    await sell('2025-12-01', 44, 400);
    const { message } = await sell('2025-12-10', 48, 600);
    expect(message).toBe('Sold 600 TNA at 48.00 on 10 Dec 2025. The ticket is closed.');
    const [closed] = await read();
    // 400 x 4 + 600 x 8 less three fees of 1.50, over 1,000 x 4.80 at risk.
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2025-12-10', realisedCents: 639_550 });
    expect(closed?.realisedR.value).toBeCloseTo(6395.5 / 4800, 12);
    expect(await handlers['ticket.list']({})).toEqual([]);
  });

  it('reads no fill and no end dated after the as-of day', async () => {
    const { fill, sell, read } = await desk();
    await fill();
    await sell('2025-12-10', 48);
    expect(await read('2025-10-31')).toEqual([]);
    expect((await read('2025-12-09'))[0]).toMatchObject({ state: 'open', quantity: 1000, lastChange: null });
    const [then] = await read('2025-12-10');
    expect(then).toMatchObject({ state: 'closed', lastChange: expect.stringContaining('Sold 1,000') });
  });

  it.each([
    ['after the last day that may be read', { date: day('2025-12-22') }, /is after/],
    [
      'after the as-of day',
      { date: day('2025-11-04'), asOf: day('2025-11-03') },
      /4 Nov 2025 is after 3 Nov 2025/,
    ],
    ['on a day without trading', { date: day('2025-11-27') }, /did not trade on 27 Nov 2025/],
    ['that sells what is not held', { action: 'sell' }, /holds 0 shares, so 1,000 cannot be sold/],
    ['of a symbol without a ticket', { symbol: 'IWM' }, /no live ticket of IWM/],
  ] as const)('refuses a fill %s, and changes nothing', async (_, change, sentence) => {
    const { fill, read } = await desk();
    const before = await read();
    await expect(fill(change)).rejects.toThrow(sentence);
    expect(await read()).toEqual(before);
  });

  it('undoes the last change, whatever it was, one after the other', async () => {
    const { handlers, fill, sell, read } = await desk();
    await fill();
    await sell('2025-12-10', 48);
    const undo = () => handlers['ticket.undo']({ symbol: 'TNA' });
    expect((await undo()).message).toMatch(/^Undone: Sold 1,000/);
    expect((await read())[0]).toMatchObject({ state: 'open' });
    await undo();
    expect((await read())[0]).toMatchObject({ state: 'planned' });
    await undo();
    expect(await read()).toEqual([]);
    await expect(undo()).rejects.toThrow(/Nothing of TNA was changed/);
  });

  it('brings a removed ticket back with its fills', async () => {
    const { handlers, fill, read } = await desk();
    await fill();
    const before = await read();
    await handlers['ticket.remove']({ symbol: 'TNA' });
    expect(await read()).toEqual([]);
    await handlers['ticket.undo']({ symbol: 'TNA' });
    expect(withoutLastChange(await read())).toEqual(withoutLastChange(before));
  });

  it('cancels what was never filled, and begins anew beside it', async () => {
    const { handlers, fill, read } = await desk();
    await handlers['ticket.cancel']({ symbol: 'TNA', asOf: day('2025-11-05') });
    expect((await read())[0]).toMatchObject({ state: 'cancelled', endedOn: '2025-11-05' });
    await handlers['ticket.save'](plan);
    expect((await read()).map(({ state }) => state)).toEqual(['planned', 'cancelled']);
    await fill();
    await expect(handlers['ticket.cancel']({ symbol: 'TNA', asOf: null })).rejects.toThrow(/has fills/);
  });

  it('keeps its fills when its plan is saved again, with the stop each was risked to', async () => {
    const { handlers, fill, read } = await desk();
    await fill();
    await handlers['ticket.save']({ ...plan, stop: 39 });
    const [ticket] = await read();
    expect(ticket).toMatchObject({
      state: 'open',
      openRiskCents: 100_000,
      initialRiskCents: { value: 480_000 },
    });
  });

  it('says when a typed price lies outside that day', async () => {
    const { fill, read } = await desk();
    await fill({ price: 400 });
    expect((await read())[0]?.fills[0]?.remark).toMatch(
      /^That day's prices ran from \d+\.\d\d to \d+\.\d\d\.$/,
    );
  });
});

describe('the horizon guardrail', () => {
  it('goes from within to amber to red, and its three parts sum to the fund', async () => {
    const { fill, read } = await desk();
    await fill();
    const guardrail = async (asOf: string) => (await read(asOf))[0]?.guardrail;
    expect(await guardrail('2025-11-03')).toMatchObject({ state: 'within', sessionsHeld: 0, from: null });
    expect(await guardrail('2025-11-28')).toMatchObject({
      state: 'amber',
      sessionsHeld: 18,
      horizonEndsOn: '2025-12-03',
    });
    const red = await guardrail('2025-12-10');
    expect(red).toMatchObject({ state: 'red', sessionsHeld: 26, index: 'IWM', to: '2025-12-10' });
    const value = (measure?: { value: number | null }) => measure?.value ?? Number.NaN;
    expect(value(red?.exposure) + value(red?.compounding) + value(red?.residual)).toBeCloseTo(
      value(red?.fundReturn),
      12,
    );
    expect(value(red?.drag)).toBeLessThan(0);
  });

  it('of a fund without its index knows the days, and says that it knows no more', async () => {
    const { handlers, fill, read } = await desk();
    await fill();
    for (const symbol of ['IWM', 'RUT']) await handlers['series.remove']({ symbol });
    const [ticket] = await read('2025-12-10');
    expect(ticket?.guardrail).toMatchObject({ state: 'red', sessionsHeld: 26, index: null });
    expect(ticket?.guardrail?.drag).toEqual({
      value: null,
      reason: 'The cache holds neither IWM nor RUT, so there is no index to compare with.',
    });
  });

  it('is none for a fund without leverage', async () => {
    const { handlers, fill, read } = await desk();
    await handlers['ticket.save']({ ...plan, symbol: 'IWM', entry: 240, stop: 220, targets: [] });
    await fill({ symbol: 'IWM', price: 240 });
    expect((await read()).find(({ symbol }) => symbol === 'IWM')).toMatchObject({
      state: 'open',
      guardrail: null,
    });
  });
});

describe('the heat of open tickets', () => {
  it('counts the others and not the symbol itself, as of the day asked', async () => {
    const { handlers, fill } = await desk();
    await fill();
    const openRisk = async (symbol: string, asOf: string | null) =>
      (await handlers['sizing.context']({ symbol, asOf: asOf as BusinessDate | null, horizonSessions: 21 }))
        .openRisk;
    expect(await openRisk('IWM', null)).toEqual({ dollars: 4800, tickets: 1 });
    expect(await openRisk('TNA', null)).toEqual({ dollars: 0, tickets: 0 });
    expect(await openRisk('IWM', '2025-10-31')).toEqual({ dollars: 0, tickets: 0 });
  });
});

describe('a split', () => {
  it('moves fills, stops and targets of open and ended tickets together, is taken back, and is not seen before its day', async () => {
    const { handlers, fill, sell, read } = await desk();
    await fill();
    await sell('2025-11-10', 44);
    await handlers['ticket.save'](plan);
    await fill();
    const before = await read();
    const split = { symbol: 'TNA', date: day('2025-12-01') };
    expect((await handlers['split.apply']({ ...split, newPerOld: 4 })).message).toContain(
      'an ended ticket moves too',
    );
    const [open, closed] = await read();
    expect(open).toMatchObject({ quantity: 4000, plan: { entry: 10, stop: 8.8, targets: [12] } });
    expect(open?.fills[0]).toMatchObject({ quantity: 4000, price: 10, stop: 8.8 });
    expect(open).toMatchObject({ openRiskCents: before[0]?.openRiskCents, realisedR: before[0]?.realisedR });
    expect(closed).toMatchObject({
      realisedCents: before[1]?.realisedCents,
      realisedR: before[1]?.realisedR,
    });
    expect(closed?.fills[1]).toMatchObject({ action: 'sell', quantity: 4000, price: 11 });
    const levels = (tickets: Awaited<ReturnType<typeof read>>) =>
      tickets.map(({ plan: { entry, stop }, fills }) => [entry, stop, ...fills.map(({ price }) => price)]);
    expect(levels(await read('2025-11-28'))).toEqual(levels(before));
    // Typed at the prices of an earlier day, a fill is taken into the shares of its ticket.
    await fill({ date: day('2025-11-12'), quantity: 100, price: 38, asOf: day('2025-11-12') });
    expect((await read())[0]?.fills[1]).toMatchObject({ quantity: 400, price: 9.5, stop: 8.8 });
    await handlers['ticket.undo']({ symbol: 'TNA' });
    await handlers['split.undo'](split);
    expect(levels(await read())).toEqual(levels(before));
  });

  it('moves former plans too: on a day each is in the shares of that day', async () => {
    const { handlers, read } = await desk();
    await handlers['split.apply']({ symbol: 'TNA', date: day('2025-11-06'), newPerOld: 4 });
    await handlers['ticket.save']({ ...plan, entry: 10, stop: 9, targets: [12], plannedOn: '2025-11-10' });
    await handlers['split.apply']({ symbol: 'TNA', date: day('2025-12-01'), newPerOld: 2 });
    const stops = async (...dates: string[]) =>
      Promise.all(dates.map(async (date) => (await read(date))[0]?.plan.stop));
    expect(await stops('2025-11-05', '2025-11-07', '2025-11-10', '2025-12-01')).toEqual([
      plan.stop,
      plan.stop / 4,
      9,
      4.5,
    ]);
    await handlers['split.undo']({ symbol: 'TNA', date: day('2025-12-01') });
    await handlers['split.undo']({ symbol: 'TNA', date: day('2025-11-06') });
    expect(await stops('2025-11-05', '2025-11-07')).toEqual([plan.stop, plan.stop]);
  });

  it('brings every version of a plan back with a backup', async () => {
    const { handlers, services, read } = await desk();
    await handlers['ticket.save']({ ...plan, stop: plan.stop - 1 });
    const before = await read();
    expect(before[0]?.versions).toHaveLength(2);
    const { name } = await handlers['backup.make']({ jobId: 'backup' });
    await handlers['ticket.save']({ ...plan, stop: plan.stop - 2 });
    await handlers['backup.restore']({ jobId: 'restore', name });
    expect(await read()).toEqual(before);
    expect((await services.handlers['store.verify']({ jobId: 'verify' })).intact).toBe(true);
  });

  it('keeps every plan, says who changed what and when, and shows on a day what was planned by then', async () => {
    const { handlers, read } = await desk();
    await handlers['ticket.save']({ ...plan, stop: plan.stop - 1, plannedOn: '2025-11-10', note: 'wider' });
    await handlers['ticket.save']({ ...plan, stop: plan.stop - 1, plannedOn: '2025-11-10', note: 'wider' });
    const [now] = await read();
    expect(now?.versions.map(({ version, cause }) => [version, cause])).toEqual([
      [1, 'typed'],
      [2, 'typed'],
    ]);
    expect(now?.versions[1]?.changes.map(({ field }) => field)).toEqual(['Stop', 'Planned on', 'Note']);
    expect(now?.versions[1]?.savedAtMs).toBeGreaterThan(0);
    const [then] = await read('2025-11-05');
    expect(then?.plan).toEqual(plan);
    expect(then?.versions).toMatchObject([{ version: 1, savedAtMs: null }]);
    await handlers['ticket.undo']({ symbol: 'TNA' });
    const [undone] = await read();
    expect(undone?.plan).toEqual(plan);
    expect(undone?.versions.at(-1)).toMatchObject({ version: 3, cause: 'undone' });
  });
});
