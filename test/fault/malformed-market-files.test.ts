import { describe, expect, it } from 'vitest';
import type { OptionQuote } from '#electron/sources/chains/parsed-chain.ts';
import { type MarketFile, parseMarketFile } from '#electron/sources/parse-market-file.ts';
import { FileRefused, type ParsedSeries, type Rejection } from '#electron/sources/parsed-file.ts';
import { parseBusinessDate } from '#shared/domain/business-date.ts';
import { malformedMarketFile } from '../support/fixtures-malformed.ts';
import { processorNowMs } from '../support/time/processor-now-ms.ts';

const today = 20000;
const longestMs = 2000;
const perTest = 100;
const files = process.env.STOPLINE_FULL ? 5000 : 500;
const singlePrecision = 2 ** -23;
const printable = /^[^\p{Cc}\p{Cf}]*$/u;

interface Counted {
  readonly dataRows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  readonly notes: readonly string[];
}

function checkCounts({ dataRows, accepted, rejected, rejections, notes }: Counted): void {
  expect(accepted + rejected).toBe(dataRows);
  expect(accepted).toBeGreaterThan(0);
  for (const { line, reason } of rejections) {
    expect(line).toBeGreaterThan(0);
    expect(reason.length).toBeLessThan(260);
    expect(reason).toMatch(printable);
  }
  for (const note of notes) expect(note).toMatch(printable);
}

function checkSeries({ kind, unit, bars: { day, open, high, low, close, volume } }: ParsedSeries): void {
  for (let index = 0; index < day.length; index++) {
    expect(day[index] <= today && (index === 0 || day[index] > day[index - 1])).toBe(true);
    expect(Number.isFinite(close[index])).toBe(true);
    if (kind !== 'price') continue;
    const least = low[index] * (1 - singlePrecision);
    const most = high[index] * (1 + singlePrecision);
    const inside = [open[index], close[index]].every((price) => price >= least && price <= most);
    expect(inside && low[index] > 0 && !(volume[index] < 0) && Number.isFinite(high[index])).toBe(true);
  }
  if (kind !== 'price') expect(unit).toBeDefined();
}

function checkQuote({ strike, bid, ask, delta, expiration }: OptionQuote): void {
  expect(strike).toBeGreaterThan(0);
  expect(parseBusinessDate(expiration)).not.toBeNull();
  if (bid !== null && ask !== null && ask > 0) expect(bid).toBeLessThanOrEqual(ask);
  if (delta !== null) expect(Math.abs(delta)).toBeLessThanOrEqual(1);
}

function check(parsed: MarketFile): void {
  switch (parsed.kind) {
    case 'series':
      checkCounts(parsed.file);
      for (const series of parsed.file.series) checkSeries(series);
      expect(parsed.file.series.reduce((total, { bars }) => total + bars.day.length, 0)).toBe(
        parsed.file.accepted,
      );
      return;
    case 'chain': {
      checkCounts(parsed.chain);
      const quotes = parsed.chain.snapshots.flatMap((snapshot) => snapshot.quotes);
      expect(quotes.length).toBe(parsed.chain.accepted);
      for (const quote of quotes) checkQuote(quote);
      return;
    }
    case 'positions': {
      const { positions, trades, accepted } = parsed.positions;
      checkCounts(parsed.positions);
      expect(positions.length + trades.length).toBe(accepted);
      for (const { symbol, description, quantity, kind } of positions) {
        expect(symbol + description).toMatch(printable);
        if (kind !== 'cash') expect(Number.isFinite(quantity)).toBe(true);
      }
      return;
    }
    case 'calendar':
      checkCounts(parsed.calendar);
      for (const { title, date, lastDate } of parsed.calendar.events) {
        expect(title).toMatch(printable);
        expect(parseBusinessDate(date)).not.toBeNull();
        expect(lastDate >= date).toBe(true);
      }
      return;
    case 'unknown':
      for (const line of parsed.unknown.lines) expect(line.replaceAll('\t', '')).toMatch(printable);
      expect(parsed.unknown.message).toMatch(printable);
  }
}

describe(`${files} malformed files of all layouts neither crash, hang, nor get an impossible figure in`, () => {
  const tally: Record<string, number> = { refused: 0, rejectedRows: 0 };
  it.each(Array.from({ length: files / perTest }, (_, index) => index * perTest))(
    'from %i',
    { timeout: 120_000 },
    (first) => {
      for (let seed = first; seed < first + perTest; seed++) {
        const bytes = malformedMarketFile(seed);
        const start = processorNowMs();
        let parsed: MarketFile | null = null;
        try {
          parsed = parseMarketFile(bytes, { fileName: 'ABC.csv', today });
        } catch (error) {
          if (!(error instanceof FileRefused)) throw new Error(`file ${seed}`, { cause: error });
          tally.refused++;
          expect(error.message).toMatch(/^ABC\.csv[^\p{Cc}\p{Cf}]+$/u);
          expect(error.message.length).toBeLessThan(700);
        }
        expect(processorNowMs() - start, `milliseconds for file ${seed}`).toBeLessThan(longestMs);
        if (!parsed) continue;
        tally[parsed.kind] = (tally[parsed.kind] ?? 0) + 1;
        try {
          check(parsed);
        } catch (error) {
          throw new Error(`file ${seed}: ${(error as Error).message}`, { cause: error });
        }
      }
    },
  );

  it('and the mix reaches every outcome', () => {
    for (const outcome of ['series', 'chain', 'positions', 'calendar', 'unknown', 'refused'])
      expect(tally[outcome], outcome).toBeGreaterThan(files / 100);
  });
});
