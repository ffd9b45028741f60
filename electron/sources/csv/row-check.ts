import { toBusinessDate } from '#shared/domain/business-date.ts';
import { noDay } from './calendar-day.ts';
import { findBarFault, isPossibleBar } from './bar-check.ts';
import { type PriceField, priceFields, type Recognition } from './layout.ts';
import type { RejectionList } from './rejection-list.ts';
import type { RowReader } from './row-reader.ts';
import { SeriesCollector } from './series-collector.ts';

const width = priceFields.length;

/** Sends each row to the collector of its series, or to the rejections with the reason. */
export class RowCheck {
  dataRows = 0;
  /** Rows with four prices that contradict each other, and the first of them in words. */
  contradictions = 0;
  firstContradiction = '';
  /** Rows with four prices above zero. */
  pricedRows = 0;
  readonly collectors: SeriesCollector[] = [];
  readonly #bySymbol = new Map<string, SeriesCollector>();
  readonly #recognition: Recognition;
  readonly #rejections: RejectionList;
  readonly #today: number;
  readonly #capacity: number;
  readonly #hasSymbols: boolean;
  readonly #fields: readonly PriceField[];

  constructor(recognition: Recognition, rejections: RejectionList, today: number, capacity: number) {
    this.#recognition = recognition;
    this.#rejections = rejections;
    this.#today = today;
    this.#capacity = capacity;
    this.#hasSymbols = recognition.columns.some(({ field }) => field === 'symbol');
    const present = new Set<string>(recognition.columns.map(({ field }) => field));
    this.#fields = priceFields.filter((field) => present.has(field));
    if (!this.#hasSymbols) {
      for (const ticker of recognition.tickers ?? [null])
        this.collectors.push(this.#newCollector(ticker, capacity));
    }
  }

  take(row: RowReader, line: number): void {
    if (this.#hasSymbols) this.#takeSeries(row, line, this.#collectorOf(row.symbol), 0);
    else
      for (let series = 0; series < this.collectors.length; series++)
        this.#takeSeries(row, line, this.collectors[series], series);
  }

  #takeSeries(row: RowReader, line: number, collector: SeriesCollector, series: number): void {
    this.dataRows++;
    const { values, day } = row;
    const base = series * width;
    const [open, high, low, close] = [values[base], values[base + 1], values[base + 2], values[base + 3]];
    const volume = values[base + 4];
    const possible = isPossibleBar(open, high, low, close, volume);
    if (possible) this.pricedRows++;
    if (
      possible &&
      day !== noDay &&
      day <= this.#today &&
      row.unreadable.length === 0 &&
      row.columnCount === this.#recognition.columns.length &&
      row.period === 'D' &&
      !(this.#hasSymbols && row.symbol === '')
    ) {
      collector.add(line, day, values, base);
    } else this.#takeUnusual(row, line, collector, base, possible);
  }

  /** A row that is refused, or taken in spite of a cell that is of no concern to this series. */
  #takeUnusual(
    row: RowReader,
    line: number,
    collector: SeriesCollector,
    base: number,
    possible: boolean,
  ): void {
    const { columns, columnNames, tickers } = this.#recognition;
    const reject = (field: string | null, reason: () => string): void =>
      this.#rejections.add(line, field, reason);
    const ofTicker = tickers && tickers.length > 1 ? `${tickers[base / width]}: ` : '';
    if (row.columnCount !== columns.length) {
      return reject(null, () =>
        `the row has ${row.columnCount} columns, the header ${columns.length} (${columnNames.join()})`.slice(
          0,
          200,
        ),
      );
    }
    if (this.#hasSymbols && row.symbol === '') return reject('symbol', () => 'symbol is missing');
    if (row.period !== 'D') return reject('period', () => `period "${row.period}" is not D (daily)`);
    if (row.day === noDay) {
      return reject('date', () =>
        row.dayText === ''
          ? 'date is missing'
          : `date "${row.dayText}" is not a day written YYYY-MM-DD or YYYYMMDD`,
      );
    }
    const unreadable = row.unreadable.find(({ slot }) => slot >= base && slot < base + width);
    if (unreadable) {
      const field = priceFields[unreadable.slot - base];
      return reject(field, () => `${ofTicker}${field} "${unreadable.text}" is not a number`);
    }
    const prices = row.values.subarray(base, base + 4);
    if (prices.every(Number.isNaN)) return reject('close', () => `${ofTicker}all prices are missing`);
    if (!possible) {
      const fault = findBarFault(prices[0], prices[1], prices[2], prices[3], row.values[base + 4]);
      if (fault.contradictory) {
        this.pricedRows++;
        if (this.contradictions++ === 0) this.firstContradiction = `line ${line}: ${fault.reason}`;
      }
      return reject(fault.field, () => ofTicker + fault.reason);
    }
    if (row.day > this.#today)
      return reject('date', () => `date ${toBusinessDate(row.day)} is in the future`);
    collector.add(line, row.day, row.values, base);
  }

  #collectorOf(symbol: string): SeriesCollector {
    const last = this.collectors.at(-1);
    if (last?.ticker === symbol) return last;
    let collector = this.#bySymbol.get(symbol);
    if (!collector) {
      collector = this.#newCollector(symbol, this.collectors.length === 0 ? this.#capacity : 64);
      this.#bySymbol.set(symbol, collector);
      if (symbol !== '') this.collectors.push(collector);
    }
    return collector;
  }

  #newCollector(ticker: string | null, capacity: number): SeriesCollector {
    return new SeriesCollector(ticker, this.#fields, capacity);
  }
}
