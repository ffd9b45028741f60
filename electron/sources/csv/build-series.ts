import type { BarColumns, BarField } from '#shared/domain/bar-columns.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import type { Adjustment, CorporateAction } from '#shared/domain/series.ts';
import { FileRefused, type ParsedSeries, type ParseOptions } from '../parsed-file.ts';
import { deriveDividends, readActions } from './corporate-actions.ts';
import type { Recognition } from './layout.ts';
import { type OrderedRows, orderRows } from './order-rows.ts';
import type { RejectionList } from './rejection-list.ts';
import type { SeriesCollector } from './series-collector.ts';
import { printableText } from './printable-text.ts';
import { normaliseSymbol, symbolOfFileName } from './symbol-name.ts';

/** Above this share of rows for a day that is already there, and this many, a file holds bars shorter than a day. */
const intradayShare = 0.6;
const leastIntraday = 10;

type AdjustmentFinding = Pick<ParsedSeries, 'adjustment' | 'adjustmentEvidence'>;

const adjustmentWords: Record<Adjustment, string> = {
  raw: 'as traded',
  split: 'adjusted for splits but not for dividends',
  total: 'adjusted for splits and dividends',
  none: 'unadjusted, as for an index',
};

function symbolOf(ticker: string | null, options: ParseOptions, alone: boolean): string {
  const { fileName, symbol: wanted } = options;
  const text = alone && wanted !== undefined ? wanted : ticker;
  const symbol = text === null ? symbolOfFileName(fileName) : normaliseSymbol(text);
  if (symbol !== null) return symbol;
  const named = text === null ? 'its name gives no symbol' : `"${printableText(text, 40)}" is no symbol`;
  throw new FileRefused(
    `${fileName}: ${named}; name one with up to 12 letters, digits, dots or hyphens.`,
    null,
    'symbol',
  );
}

/** Indices that are no instrument of the workbench and that vendors also write without a caret. */
const indices = new Set(['VIX', 'RVX', 'VXN', 'NDX', 'DJI', 'IXIC', 'NYA', 'RUI', 'RUA', 'OEX', 'SKEW']);

function isIndex(symbol: string, ticker: string | null): boolean {
  return findInstrument(symbol)?.kind === 'index' || indices.has(symbol) || ticker?.startsWith('^') === true;
}

function findAdjustment(recognition: Recognition, fileName: string): AdjustmentFinding {
  if (recognition.adjustmentEvidence === 'assumed' && /(^|[^a-z])adjusted/i.test(fileName)) {
    return { adjustment: 'total', adjustmentEvidence: 'assumed' };
  }
  return { adjustment: recognition.adjustment, adjustmentEvidence: recognition.adjustmentEvidence };
}

/** Actions the file states, and dividends derived where only the adjusted close knows of them. */
function actionsOf(rows: OrderedRows): { actions: CorporateAction[]; derived: number } {
  const dividend = rows.column('dividend');
  const split = rows.column('split');
  const close = rows.column('close');
  const adjClose = rows.column('adjClose');
  const splits = split ? readActions(rows.day, split, 'split') : [];
  const derived = !dividend && adjClose && close ? deriveDividends(rows.day, close, adjClose) : [];
  const dividends = dividend ? readActions(rows.day, dividend, 'dividend') : derived;
  const actions = [...splits, ...dividends].sort((left, right) =>
    left.date < right.date ? -1 : left.date > right.date ? 1 : 0,
  );
  return { actions, derived: derived.length };
}

function buildOne(
  rows: OrderedRows,
  symbol: string,
  ticker: string | null,
  recognition: Recognition,
  fileName: string,
  notes: string[],
): ParsedSeries {
  const index = isIndex(symbol, ticker);
  const finding: AdjustmentFinding = index
    ? { adjustment: 'none', adjustmentEvidence: 'data' }
    : findAdjustment(recognition, fileName);
  const { actions, derived } = actionsOf(rows);
  if (rows.sorted) notes.push(`${symbol}: the rows were not in order of date and have been sorted.`);
  if (finding.adjustmentEvidence === 'assumed') {
    const said = finding.adjustment === 'total' ? "only the file's name says" : 'the file does not say';
    notes.push(
      `${symbol}: ${said} how prices were adjusted; they are taken to be ${adjustmentWords[finding.adjustment]}.`,
    );
  }
  if (derived > 0)
    notes.push(
      `${symbol}: dividends derived from the changes of the adjusted close against the close: ${derived}.`,
    );
  const field = (name: BarField): Float64Array =>
    rows.column(name) ?? new Float64Array(rows.day.length).fill(Number.NaN);
  const bars: BarColumns = {
    day: rows.day,
    open: field('open'),
    high: field('high'),
    low: field('low'),
    close: field('close'),
    volume: field('volume'),
  };
  return { symbol, kind: 'price', ...finding, ...(index ? { unit: 'points' } : {}), bars, actions };
}

function refuseIntraday(rows: number, days: number, symbol: string, fileName: string): void {
  if (rows - days < leastIntraday || rows - days < intradayShare * rows) return;
  throw new FileRefused(
    `${fileName}: ${symbol} has ${rows} rows on ${days} days, so these are not daily bars. Export daily bars and import them.`,
    null,
    'date',
  );
}

/**
 * Turns collected rows into series: symbol, order, adjustment, corporate actions. Duplicates found here join the rejections.
 * @throws FileRefused when a symbol cannot be had, two tickers come to one symbol, or one symbol is wanted for several
 */
export function buildSeries(
  collectors: readonly SeriesCollector[],
  recognition: Recognition,
  rejections: RejectionList,
  options: ParseOptions,
): { series: ParsedSeries[]; notes: string[] } {
  const notes: string[] = [];
  const alone = collectors.length === 1;
  if (!alone && options.symbol !== undefined) {
    const tickers = collectors.map(({ ticker }) => ticker).join(', ');
    const message = `${options.fileName} holds ${collectors.length} tickers (${printableText(tickers, 80)}), so it cannot become ${options.symbol}.`;
    throw new FileRefused(message, null, 'symbol');
  }
  const series = new Map<string, ParsedSeries>();
  for (const collector of collectors) {
    const symbol = symbolOf(collector.ticker, options, alone);
    if (series.has(symbol))
      throw new FileRefused(
        `${options.fileName} holds ${symbol} twice, under two spellings.`,
        null,
        'symbol',
      );
    const rows = orderRows(collector, rejections);
    refuseIntraday(collector.length, rows.day.length, symbol, options.fileName);
    if (rows.day.length > 0)
      series.set(symbol, buildOne(rows, symbol, collector.ticker, recognition, options.fileName, notes));
    else notes.push(`${symbol}: no row could be used.`);
  }
  return { series: [...series.values()], notes };
}
