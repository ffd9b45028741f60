import { type PriceField, priceFields } from '#shared/domain/mapped-fields.ts';
import { noDay } from '../text/written-day.ts';
import { isPossibleBar } from './bar-check.ts';
import { findRowFault } from './find-row-fault.ts';
import type { Recognition } from './layout.ts';
import type { RejectionList } from './rejection-list.ts';
import type { RowReader } from './row-reader.ts';
import { SeriesCollector } from './series-collector.ts';

const width = priceFields.length;
const firstCapacity = 64;

/** Sends each row to the collector of its series, or to the rejections with the reason. */
export class RowCheck {
  dataRows = 0;
  /** Rows with four prices that contradict each other, and the first of them in words. */
  contradictions = 0;
  firstContradiction = '';
  /** One for each series, in the order of the file. */
  readonly collectors: SeriesCollector[] = [];
  readonly #bySymbol: Map<string, SeriesCollector> | null;
  readonly #recognition: Recognition;
  readonly #rejections: RejectionList;
  readonly #today: number;
  readonly #fields: readonly PriceField[];

  /** @param capacity rows to make room for in a file of one series */
  constructor(recognition: Recognition, rejections: RejectionList, today: number, capacity: number) {
    this.#recognition = recognition;
    this.#rejections = rejections;
    this.#today = today;
    const present = new Set<string>(recognition.columns.map(({ field }) => field));
    this.#fields = priceFields.filter((field) => present.has(field));
    this.#bySymbol = present.has('symbol') ? new Map() : null;
    if (this.#bySymbol) return;
    for (const ticker of recognition.tickers ?? [null])
      this.collectors.push(new SeriesCollector(ticker, this.#fields, capacity));
  }

  take(row: RowReader, line: number): void {
    if (this.#bySymbol)
      return this.#takeSeries(row, line, this.#collectorOf(row.symbol ?? '', this.#bySymbol), 0);
    for (let series = 0; series < this.collectors.length; series++) {
      this.#takeSeries(row, line, this.collectors[series], series * width);
    }
  }

  #takeSeries(row: RowReader, line: number, collector: SeriesCollector, base: number): void {
    this.dataRows++;
    const { values, day } = row;
    if (
      isPossibleBar(values[base], values[base + 1], values[base + 2], values[base + 3], values[base + 4]) &&
      day !== noDay &&
      day <= this.#today &&
      row.unreadable.length === 0 &&
      row.columnCount === this.#recognition.columns.length &&
      row.period === 'D' &&
      row.symbol !== ''
    ) {
      return collector.add(line, day, values, base);
    }
    const fault = findRowFault(row, base, this.#recognition, this.#today);
    if (!fault) return collector.add(line, day, values, base);
    if (fault.contradictory && this.contradictions++ === 0)
      this.firstContradiction = `line ${line}: ${fault.reason}`;
    this.#rejections.add(line, fault.field, fault.reason);
  }

  /** The collector of a symbol cell; a row without symbol gets one that is never filled. */
  #collectorOf(symbol: string, bySymbol: Map<string, SeriesCollector>): SeriesCollector {
    const last = this.collectors.at(-1);
    if (last?.ticker === symbol) return last;
    let collector = bySymbol.get(symbol);
    if (!collector) {
      collector = new SeriesCollector(symbol, this.#fields, firstCapacity);
      bySymbol.set(symbol, collector);
      if (symbol !== '') this.collectors.push(collector);
    }
    return collector;
  }
}
