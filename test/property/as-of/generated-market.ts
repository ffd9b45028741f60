import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restateActions } from '#electron/analytics/corporate-actions/restate-actions.ts';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { restateForSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { allocateBars, type BarColumns, countBarsThrough } from '#shared/domain/bar-columns.ts';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { alphaVantageText } from '../../support/corporate-actions/alpha-vantage-text.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';
import { seededRandom } from '../../support/fixtures.ts';
import {
  calendarText,
  chainText,
  type EventText,
  positionsText,
} from '../../support/sources/record-texts.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';

/** Everything that happened, as it was traded; what a file of a day shows of it depends on the day. */
export interface GeneratedMarket {
  readonly raw: BarColumns;
  readonly actions: readonly CorporateAction[];
  readonly lateStart: number;
  readonly macro: BarColumns;
}

const length = 420;
// Ratios by which cents stay decimals, so that two ways of reckoning can be compared to the last bit.
const ratios = [2, 4, 0.5, 0.25, 0.1, 5];

/** A fund with a dividend in most quarters and three splits, an index, a fund that starts late and a daily macro series. */
export function generateMarket(seed: number): GeneratedMarket {
  const random = seededRandom(seed);
  const raw = fundBars(length, seed);
  const dateAt = (index: number) => toBusinessDate(raw.day[index] as number);
  const splitIndices = [0.3, 0.55, 0.8].map((share) => Math.floor((share + 0.1 * random()) * length));
  const splits = splitIndices.map(
    (index): CorporateAction => ({
      kind: 'split',
      date: dateAt(index),
      value: ratios[Math.floor(random() * ratios.length)] as number,
    }),
  );
  const dividends = [50, 113, 176, 239, 302, 365].map(
    (index): CorporateAction => ({
      kind: 'dividend',
      date: dateAt(index),
      value: Math.ceil(random() * 40) / 100,
    }),
  );
  // Traded prices fall by the ratio on the day of a split: the bars before each are in old shares.
  const traded = splits.reduce(
    (bars, { date, value }) => restateBars(bars, toDayNumber(date), restateForSplit(1 / value)),
    raw,
  );
  const actions = [...splits, ...dividends].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { raw: traded, actions, lateStart: 260, macro: macroBars(raw, random) };
}

function macroBars(raw: BarColumns, random: () => number): BarColumns {
  const first = raw.day[0] as number;
  const count = (raw.day[length - 1] as number) - first + 1;
  const bars = allocateBars(count);
  for (const field of ['open', 'high', 'low', 'volume'] as const) bars[field].fill(Number.NaN);
  for (let index = 0; index < count; index++) {
    bars.day[index] = first + index;
    bars.close[index] = Math.round(400 + 100 * random()) / 100;
  }
  return bars;
}

const through = (bars: BarColumns, day: number): BarColumns => {
  const count = countBarsThrough(bars.day, day);
  const cut = (column: Float64Array) => column.slice(0, count);
  return {
    day: bars.day.slice(0, count),
    open: cut(bars.open),
    high: cut(bars.high),
    low: cut(bars.low),
    close: cut(bars.close),
    volume: cut(bars.volume),
  };
};
const from = (bars: BarColumns, index: number): BarColumns => {
  const cut = (column: Float64Array) => column.slice(index);
  return {
    day: bars.day.slice(index),
    open: cut(bars.open),
    high: cut(bars.high),
    low: cut(bars.low),
    close: cut(bars.close),
    volume: cut(bars.volume),
  };
};

/** Prices and dividends in the shares of the last bar, as a source gives them that adjusts for splits. */
function adjustedBySource(raw: BarColumns, actions: readonly CorporateAction[]) {
  return actions
    .filter(({ kind }) => kind === 'split')
    .reduce(
      ({ bars, known }, { date, value }) => ({
        bars: restateBars(bars, toDayNumber(date), restateForSplit(value)),
        known: restateActions(known, date, restateForSplit(value)),
      }),
      { bars: raw, known: [...actions] },
    );
}

function yfinanceText(bars: BarColumns, actions: readonly CorporateAction[]): string {
  const on = (date: string, kind: CorporateAction['kind']) =>
    actions.find((action) => action.date === date && action.kind === kind)?.value ?? 0;
  return ['Date,Open,High,Low,Close,Volume,Dividends,Stock Splits']
    .concat(
      Array.from(bars.day, (day, i) => {
        const date = toBusinessDate(day);
        const values = [bars.open, bars.high, bars.low, bars.close, bars.volume].map((column) => column[i]);
        return [date, ...values, on(date, 'dividend'), on(date, 'split')].join();
      }),
    )
    .join('\n');
}

function plainText(bars: BarColumns): string {
  return ['date,open,high,low,close,volume']
    .concat(
      Array.from(bars.day, (day, i) =>
        [toBusinessDate(day), bars.open[i], bars.high[i], bars.low[i], bars.close[i], bars.volume[i]].join(),
      ),
    )
    .join('\n');
}

/** The symbols of a generated market, and one that it does not have. */
export const generatedSymbols = ['IWM', 'TNA', 'TZA', 'RUT', 'SPY', 'DGS10', 'NONE'] as const;

/**
 * A workspace imported on the evening of a day from files as they were on that day: IWM as traded, TNA adjusted for the splits
 * until then, TZA for dividends too, the index RUT, SPY which starts late, and the macro series DGS10.
 */
export async function importMarket(market: GeneratedMarket, day: number): Promise<TestServices> {
  const raw = through(market.raw, day);
  const actions = market.actions.filter(({ date }) => toDayNumber(date) <= day);
  const { bars, known } = adjustedBySource(raw, actions);
  // Its adjusted prices are restated by each later dividend, which no row of an old file can tell; so it gets none.
  const total = through(adjustedBySource(market.raw, market.actions).bars, day);
  const files: [string, string, number][] = [
    ['IWM.csv', alphaVantageText(raw, actions), raw.day.length],
    ['TNA.csv', yfinanceText(bars, known), bars.day.length],
    ['TZA.adjusted.csv', plainText(total), total.day.length],
    ['RUT.csv', plainText(total), total.day.length],
    ['SPY.csv', plainText(from(total, market.lateStart)), total.day.length - market.lateStart],
  ];
  const others = recordFiles(market, day);
  const folder = join(mkdtempSync(join(tmpdir(), 'stopline-as-of-')), 'workspace');
  storeMacro(folder, through(market.macro, day));
  const services = openTestServices({
    folder,
    withSample: false,
    nowMs: day * 86_400_000 + 23 * 3_600_000,
  });
  for (const [name, text, rows] of [...others, ...files]) {
    if (rows <= 0) continue;
    writeFileSync(join(folder, '..', name), text);
    const [offered] = await services.offerFiles([join(folder, '..', name)]);
    const report = await services.handlers['import.run']({
      jobId: 'import-1',
      token: offered?.token ?? '',
      symbol: name.endsWith('.csv') && rows > 5 ? (name.split('.')[0] as string) : null,
    });
    if (report.outcome !== 'imported' || report.rejected > 0)
      throw new Error(`${name}: ${report.message} ${JSON.stringify(report.rejections.slice(0, 2))}`);
  }
  return {
    ...services,
    async end() {
      await services.end();
      rmSync(join(folder, '..'), { recursive: true, force: true });
    },
  };
}

/** Days of the chains and statements of a market, oldest first; the first statement is of before the splits. */
export const recordDays = ({ raw }: GeneratedMarket): readonly [number, number] => [
  raw.day[60] as number,
  raw.day[300] as number,
];

/**
 * The other files as they were on a day: chains, statements of one account, and a calendar whose events were written when they were,
 * with one that was never stamped and so stands in it only once it has taken place.
 */
function recordFiles(market: GeneratedMarket, day: number): [string, string, number][] {
  const days = recordDays(market);
  const events: EventText[] = days.flatMap((one, index): EventText[] => [
    [`past-${index}`, 'CPI', one, one - 20],
    [`ahead-${index}`, 'FOMC', one + 45, one - 1],
    [`unstamped-${index}`, 'Earnings', one + 5, null],
  ]);
  const written = events.filter(([, , eventDay, stamp]) => (stamp ?? eventDay) <= day);
  return [
    ...days
      .filter((one) => one <= day)
      .flatMap((one): [string, string, number][] => [
        [`IWM.${one}.json`, chainText('IWM', one), 1],
        [`positions.${one}.csv`, positionsText(one, one === days[0] ? [1200, 450] : [317, 0]), 1],
      ]),
    ['macro.ics', calendarText(written), written.length],
  ];
}

function storeMacro(folder: string, bars: BarColumns): void {
  const cache = openCache(folder, { mode: 'write' });
  if (bars.day.length > 0)
    writeImport(cache, null, [
      {
        identity: {
          symbol: 'DGS10',
          name: '10-year Treasury yield',
          kind: 'macro',
          unit: 'percent',
          source: 'FRED',
          adjustment: 'none',
          simulated: false,
        },
        fetchedAtMs: 0,
        bars,
        actions: [],
      },
    ]);
  cache.close();
}
