import { priceFields } from './layout.ts';

/** Bars of one series as they are read, in file order: columns that double when full, and the line of each bar. */
export class SeriesCollector {
  readonly ticker: string | null;
  length = 0;
  /** Days so far strictly increase, so no sorting is needed and no day is there twice. */
  increasing = true;
  day: Int32Array;
  line: Int32Array;
  /** One column for each of `priceFields`. */
  readonly columns: Float64Array[];
  #lastDay = Number.NEGATIVE_INFINITY;

  constructor(ticker: string | null, capacity: number) {
    this.ticker = ticker;
    this.day = new Int32Array(capacity);
    this.line = new Int32Array(capacity);
    this.columns = priceFields.map(() => new Float64Array(capacity));
  }

  /** Appends the row whose values start at `values[base]`, in the order of `priceFields`. */
  add(line: number, day: number, values: Float64Array, base: number): void {
    const index = this.length;
    if (index === this.day.length) this.#grow();
    if (day <= this.#lastDay) this.increasing = false;
    this.#lastDay = day;
    this.day[index] = day;
    this.line[index] = line;
    const columns = this.columns;
    for (let field = 0; field < columns.length; field++) columns[field][index] = values[base + field];
    this.length = index + 1;
  }

  #grow(): void {
    const capacity = Math.max(64, this.day.length * 2);
    const grow = <T extends Int32Array | Float64Array>(old: T, larger: T): T => {
      larger.set(old);
      return larger;
    };
    this.day = grow(this.day, new Int32Array(capacity));
    this.line = grow(this.line, new Int32Array(capacity));
    for (let field = 0; field < this.columns.length; field++) {
      this.columns[field] = grow(this.columns[field], new Float64Array(capacity));
    }
  }
}
