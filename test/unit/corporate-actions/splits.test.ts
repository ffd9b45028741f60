import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { viewBars } from '#shared/domain/bar-columns.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { PriceBasis } from '#shared/domain/series.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import { alphaVantageText } from '../../support/corporate-actions/alpha-vantage-text.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';
import { positionsText } from '../../support/sources/record-texts.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';

const adjusted = fundBars(400, 21, 48);
const [quarterDay, tenthDay] = [adjusted.day[150] as number, adjusted.day[320] as number];
const [quarterDate, tenthDate] = [toBusinessDate(quarterDay), toBusinessDate(tenthDay)];
/** TZA as traded, falling to cents before each reverse split. */
const beforeTenth = restateBars(adjusted, tenthDay, undoSplit(0.1));
const raw = restateBars(beforeTenth, quarterDay, undoSplit(0.25));
const dateOf = (index: number): BusinessDate => toBusinessDate(adjusted.day[index] as number);
const nowMs = (adjusted.day[399] as number) * 86_400_000 + 23 * 3_600_000;

const yahooText = ({ day, open, high, low, close, volume }: BarColumns): string =>
  ['Date,Open,High,Low,Close,Adj Close,Volume']
    .concat(
      Array.from(day, (one, i) =>
        [toBusinessDate(one), open[i], high[i], low[i], close[i], close[i], volume[i]].join(),
      ),
    )
    .join('\n');

const ticket: Ticket = {
  symbol: 'TZA',
  side: 'long',
  accountCents: 100_000_000,
  risk: { kind: 'fraction', value: 0.005 },
  entry: 4.5,
  stop: 3.96,
  stopRule: { kind: 'fraction', fraction: 0.12 },
  targets: [5.4, 6.3],
  horizonSessions: 40,
  caps: {},
  note: '',
  plannedOn: dateOf(300),
  simulated: false,
};

describe('a split, through files, services and both databases', () => {
  const files = mkdtempSync(join(tmpdir(), 'stopline-files-'));
  let services: TestServices;
  const importText = async (text: string) => {
    writeFileSync(join(files, 'TZA.csv'), text);
    const [offered] = await services.offerFiles([join(files, 'TZA.csv')]);
    const report = await services.handlers['import.run']({
      jobId: 'import-1',
      token: offered?.token ?? '',
      symbol: 'TZA',
    });
    expect(report.message).toBeNull();
  };
  const apply = (date: BusinessDate, newPerOld: number) =>
    services.handlers['split.apply']({ symbol: 'TZA', date, newPerOld });
  const undo = (date: BusinessDate) => services.handlers['split.undo']({ symbol: 'TZA', date });
  const chart = (basis: PriceBasis = 'split') =>
    services.handlers['chart.read']({
      symbol: 'TZA',
      basis,
      asOf: null,
      window: null,
      maximumPoints: 2000,
      overlays: [],
      lowerPane: { kind: 'obv' },
      comparison: null,
    });
  const savedTicket = async () => (await services.handlers['ticket.list']({}))[0];
  const issues = async () => {
    const [row] = await services.handlers['series.quality']({ symbols: ['TZA'], asOf: null });
    return row?.issues ?? [];
  };

  beforeEach(() => {
    services = openTestServices({ withSample: false, nowMs });
  });
  afterEach(() => services.end());
  afterAll(() => rmSync(files, { recursive: true, force: true }));

  it('is proposed, applied only when asked, and then moves prices, volume and ticket together', async () => {
    await importText(alphaVantageText(raw));
    await services.handlers['ticket.save'](ticket);
    const proposals = (await issues()).map(({ proposedSplit }) => proposedSplit);
    expect(proposals).toEqual([
      { date: quarterDate, newPerOld: 0.25, confidence: 'likely' },
      { date: tenthDate, newPerOld: 0.1, confidence: 'likely' },
    ]);
    expect((await chart()).close[0]).toBe(raw.close[0]);
    expect(await savedTicket()).toEqual(ticket);
    for (const proposal of proposals) {
      if (!proposal) throw new Error('no proposal');
      expect((await apply(proposal.date, proposal.newPerOld)).changed).toBe(true);
    }
    expect(await issues()).toEqual([]);
    const after = await chart();
    const traded = await chart('raw');
    expect(traded.close).toEqual(raw.close);
    after.close.forEach((close, i) => {
      expect(close).toBeCloseTo(adjusted.close[i] as number, 9);
      const dollars = (raw.close[i] as number) * (raw.volume[i] as number);
      expect((close * (after.volume[i] as number)) / dollars).toBeCloseTo(1, 12);
    });
    const steps = (column: Float64Array | undefined) =>
      column?.slice(1).map((value, i) => Math.sign(value - (column[i] as number)));
    const inFundTerms = adjusted.close
      .slice(1)
      .map((close, i) => Math.sign(close - (adjusted.close[i] as number)));
    expect(steps(after.lowerPane?.values)).toEqual(inFundTerms);
    // Planned after the first split and before the second, the ticket moves once.
    const moved = await savedTicket();
    expect(moved).toEqual({ ...ticket, entry: 45, stop: 39.6, targets: [54, 63] });
    const { entry, stop } = moved as Ticket;
    expect(stop / entry).toBeCloseTo(ticket.stop / ticket.entry, 14);
  });

  const importPositions = async (
    index: number,
    shares: readonly [tna: number, tza: number] = [1200, 450],
  ) => {
    const path = join(files, 'positions.csv');
    writeFileSync(path, positionsText(adjusted.day[index] as number, shares));
    const [offered] = await services.offerFiles([path]);
    const token = offered?.token ?? '';
    const report = await services.handlers['import.run']({ jobId: 'import-2', token, symbol: null });
    expect(report.message).toBeNull();
  };
  const heldTza = async (asOf: BusinessDate | null = null) =>
    (await services.handlers['positions.list']({ asOf })).lots.find(({ symbol }) => symbol === 'TZA');
  const stated = { quantity: 450, costCents: 230_427, price: 4.5, marketValueCents: 202_500 };

  it('moves the lots of statements of before it, to the cent, and back; as of before it they are as stated', async () => {
    await importText(alphaVantageText(raw));
    await importPositions(100);
    expect(await heldTza()).toMatchObject(stated);
    // Four shares of 4.50 become one of 18.00; two are left over and paid out.
    expect((await apply(quarterDate, 0.25)).message).toMatch(/a lot held moves from 450 to 112 whole shares/);
    const once = { quantity: 112, costCents: Math.round((230_427 * 112) / 112.5), price: 18 };
    expect(await heldTza()).toMatchObject(once);
    await apply(tenthDate, 0.1);
    const twice = await heldTza();
    expect(twice).toMatchObject({ quantity: 11, price: 180 });
    // What is left stands at the cost and the value that it had.
    expect((twice?.costCents ?? 0) / 1100).toBeCloseTo((2304.27 / 450) * 40, 1);
    expect((twice?.marketValueCents ?? 0) / 100).toBeCloseTo(11 * 180, 1);
    expect(await heldTza(dateOf(149))).toMatchObject(stated);
    expect(await heldTza(dateOf(200))).toMatchObject(once);
    await undo(tenthDate);
    expect(await heldTza()).toMatchObject(once);
    await undo(quarterDate);
    expect(await heldTza()).toMatchObject(stated);
  });

  it('moves nothing of a position that has no fraction but the shares: its cost and value stay to the cent', async () => {
    await importText(alphaVantageText(raw));
    await importPositions(100, [1200, 400]);
    await apply(quarterDate, 0.25);
    await apply(tenthDate, 0.1);
    const { costCents, marketValueCents } = stated;
    expect(await heldTza()).toMatchObject({ quantity: 10, costCents, marketValueCents, price: 180 });
    const others = (await services.handlers['positions.list']({ asOf: null })).lots;
    expect(others.map(({ symbol, quantity }) => [symbol, quantity])).toEqual([
      ['TNA', 1200],
      ['TZA', 10],
      ['SPY', -10],
      ['IWM', 5],
      ['USD', null],
    ]);
  });

  it('moves a statement that comes in after it was applied, or once more, and none of after it', async () => {
    await importText(alphaVantageText(beforeTenth));
    await apply(tenthDate, 0.1);
    await importPositions(310);
    expect((await heldTza())?.quantity).toBe(45);
    await importPositions(310, [1200, 650]);
    expect((await heldTza())?.quantity).toBe(65);
    await importText(alphaVantageText(beforeTenth));
    expect((await heldTza())?.quantity).toBe(65);
    await importPositions(330);
    expect((await heldTza())?.quantity).toBe(450);
    // All that stands of the split goes, whenever it was done.
    await undo(tenthDate);
    expect((await heldTza(dateOf(325)))?.quantity).toBe(650);
    await expect(undo(tenthDate)).rejects.toThrow(/none can be undone/);
    await importPositions(311);
    expect((await heldTza(dateOf(311)))?.quantity).toBe(450);
  });

  it('applied twice changes nothing the second time', async () => {
    await importText(alphaVantageText(beforeTenth));
    await services.handlers['ticket.save'](ticket);
    await apply(tenthDate, 0.1);
    const [before, splits] = [
      await chart(),
      await services.handlers['split.list']({ symbol: null, asOf: null }),
    ];
    const again = await apply(tenthDate, 0.1);
    expect(again.changed).toBe(false);
    expect(again.message).toMatch(/already stands/);
    expect(await chart()).toEqual(before);
    expect((await savedTicket())?.entry).toBe(45);
    expect(await services.handlers['split.list']({ symbol: null, asOf: null })).toEqual(splits);
  });

  it('is taken back whole, leaving a line for both', async () => {
    await importText(alphaVantageText(beforeTenth));
    await services.handlers['ticket.save'](ticket);
    const before = await chart();
    await apply(tenthDate, 0.1);
    await undo(tenthDate);
    expect(await chart()).toEqual(before);
    expect(await savedTicket()).toEqual(ticket);
    const [line] = await services.handlers['split.list']({ symbol: 'TZA', asOf: null });
    expect(line).toMatchObject({
      date: tenthDate,
      words: '1-for-10 reverse split',
      recorded: false,
      restatement: { undoneAt: new Date(nowMs).toISOString() },
    });
    await expect(undo(tenthDate)).rejects.toThrow(/none can be undone/);
    expect((await apply(tenthDate, 0.1)).changed).toBe(true);
    expect((await savedTicket())?.entry).toBe(45);
  });

  it('taken back after the ticket was edited keeps the edit, in old shares', async () => {
    await importText(alphaVantageText(beforeTenth));
    await services.handlers['ticket.save'](ticket);
    await apply(tenthDate, 0.1);
    await services.handlers['ticket.save']({ ...ticket, entry: 46, stop: 40, targets: [54] });
    await undo(tenthDate);
    expect(await savedTicket()).toMatchObject({ entry: 4.6, stop: 4, targets: [5.4] });
  });

  it('missing from prices that their source adjusts rewrites the bars before it, and back to the cent', async () => {
    // An old download, in old shares, and the new one that begins with the split.
    await importText(yahooText(viewBars(beforeTenth, 0, 320)));
    await importText(yahooText(viewBars(adjusted, 320, 400)));
    await services.handlers['ticket.save'](ticket);
    const before = await chart();
    expect((await issues()).map(({ proposedSplit }) => proposedSplit)).toEqual([
      { date: tenthDate, newPerOld: 0.1, confidence: 'likely' },
    ]);
    expect((await apply(tenthDate, 0.1)).message).toMatch(/320 stored bars/);
    const after = await chart();
    after.close.forEach((close, i) => expect(close).toBeCloseTo(adjusted.close[i] as number, 9));
    expect((await chart('raw')).close[0]).toBeCloseTo(beforeTenth.close[0] as number, 12);
    expect(await issues()).toEqual([]);
    await undo(tenthDate);
    expect(await chart()).toEqual(before);
    expect(await savedTicket()).toEqual(ticket);
  });

  it('already in prices that their source adjusts is only recorded', async () => {
    await importText(yahooText(adjusted));
    await services.handlers['ticket.save'](ticket);
    const before = await chart();
    expect((await apply(tenthDate, 0.1)).changed).toBe(true);
    expect(await chart()).toEqual(before);
    expect((await chart('raw')).close[0]).toBeCloseTo((adjusted.close[0] as number) / 10, 12);
    expect((await savedTicket())?.entry).toBe(45);
  });

  it('cannot be undone over bars that came in since, and says what to do', async () => {
    await importText(yahooText(viewBars(beforeTenth, 0, 320)));
    await importText(yahooText(viewBars(adjusted, 320, 400)));
    await apply(tenthDate, 0.1);
    await importText(yahooText(restateBars(adjusted, tenthDay, undoSplit(2))));
    await expect(undo(tenthDate)).rejects.toThrow(/imported anew.*Remove TZA/);
  });

  it('that an import brings moves the ticket planned before it, once', async () => {
    await importText(alphaVantageText(viewBars(beforeTenth, 0, 310)));
    await services.handlers['ticket.save'](ticket);
    const split = { kind: 'split', date: tenthDate, value: 0.1 } as const;
    await importText(alphaVantageText(beforeTenth, [split]));
    expect((await savedTicket())?.stop).toBe(39.6);
    await importText(alphaVantageText(beforeTenth, [split]));
    expect((await savedTicket())?.stop).toBe(39.6);
    const [row] = await services.handlers['split.list']({ symbol: 'TZA', asOf: null });
    expect(row?.restatement?.sentence).toMatch(
      /ticket moves from entry 4.5, stop 3.96 to entry 45, stop 39.6/,
    );
    // Undone for the ticket, it is not done again by the next import.
    await undo(tenthDate);
    await importText(alphaVantageText(beforeTenth, [split]));
    expect(await savedTicket()).toEqual(ticket);
  });

  it('whose application was cut short between the two files is finished at the next start, once', async () => {
    const folder = join(files, 'workspace');
    const reopen = async () => {
      await services.end();
      services = openTestServices({ withSample: false, nowMs, folder });
    };
    await reopen();
    await importText(alphaVantageText(beforeTenth));
    await services.handlers['ticket.save'](ticket);
    await services.end();
    // What is on disk when the process dies after the market data's commit and before the audit's.
    const cache = openCache(folder, { mode: 'write' });
    const stored = readSeries(cache, 'TZA');
    if (!stored) throw new Error('no TZA');
    writeImport(cache, null, [{ ...stored, actions: [{ kind: 'split', date: tenthDate, value: 0.1 }] }]);
    cache.close();
    services = openTestServices({ withSample: false, nowMs, folder });
    expect((await savedTicket())?.entry).toBe(45);
    await reopen();
    expect((await savedTicket())?.entry).toBe(45);
    const [row] = await services.handlers['split.list']({ symbol: 'TZA', asOf: null });
    expect(row?.restatement?.sentence).toMatch(/the ticket moves/);
  });

  it('is listed up to the as-of day, without what was done since', async () => {
    await importText(alphaVantageText(raw));
    await apply(quarterDate, 0.25);
    await apply(tenthDate, 0.1);
    const rows = await services.handlers['split.list']({ symbol: null, asOf: dateOf(200) });
    expect(rows.map(({ date, restatement }) => [date, restatement])).toEqual([[quarterDate, null]]);
  });

  it.each([
    [-1, 0.1, /no bar before/],
    [500, 0.1, /before the split takes effect/],
    [100, 0.1, /show no 1-for-10 reverse split/],
  ])('on bar %d is refused when the bars do not bear it out', async (index, newPerOld, sentence) => {
    await importText(alphaVantageText(raw));
    const day = (adjusted.day[0] as number) + (index < 0 ? -5 : index > 400 ? 2000 : 0);
    const date = index === 100 ? dateOf(100) : toBusinessDate(day);
    await expect(apply(date, newPerOld)).rejects.toThrow(sentence);
    expect(await services.handlers['split.list']({ symbol: null, asOf: null })).toEqual([]);
  });

  it('of another ratio on the same day, of an index or of an unknown symbol is refused', async () => {
    await importText(alphaVantageText(beforeTenth));
    await apply(tenthDate, 0.1);
    await expect(apply(tenthDate, 0.2)).rejects.toThrow(/Undo that one first/);
    await expect(
      services.handlers['split.apply']({ symbol: 'NONE', date: tenthDate, newPerOld: 2 }),
    ).rejects.toThrow(/no bars of NONE/);
  });
});
