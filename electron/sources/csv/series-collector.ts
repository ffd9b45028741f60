import { type PriceField, priceFields } from '#shared/domain/mapped-fields.ts';

/** Bars of one series as they are read, in file order: columns that double when full, and the line of each bar. */
export class SeriesCollector {
  readonly ticker: string | null;
  length = 0;
  /** Days so far strictly increase, so no sorting is needed and no day is there twice. */
  increasing = true;
  day: Int32Array;
  line: Int32Array;
  readonly #offsets: readonly number[];
  readonly #columns: Float64Array[];
  #lastDay = Number.NEGATIVE_INFINITY;

  /** @param fields the fields that the file has; rows past `capacity` cost a copy of what is there */
  constructor(ticker: string | null, fields: readonly PriceField[], capacity: number) {
    this.ticker = ticker;
    this.day = new Int32Array(capacity);
    this.line = new Int32Array(capacity);
    this.#offsets = fields.map((field) => priceFields.indexOf(field));
    this.#columns = fields.map(() => new Float64Array(capacity));
  }

  /** Appends the row whose values start at `values[base]`, in the order of `priceFields`. */
  add(line: number, day: number, values: Float64Array, base: number): void {
    const index = this.length;
    if (index === this.day.length) this.#grow();
    if (day <= this.#lastDay) this.increasing = false;
    this.#lastDay = day;
    this.day[index] = day;
    this.line[index] = line;
    const columns = this.#columns;
    const offsets = this.#offsets;
    for (let field = 0; field < columns.length; field++)
      columns[field][index] = values[base + offsets[field]];
    this.length = index + 1;
  }

  /** The collected values of a field, possibly with room behind them; null when the file has no such column. */
  column(field: PriceField): Float64Array | null {
    const place = this.#offsets.indexOf(priceFields.indexOf(field));
    return place < 0 ? null : this.#columns[place];
  }

  #grow(): void {
    const capacity = Math.max(64, this.day.length * 2);
    const grow = <T extends Int32Array | Float64Array>(old: T, larger: T): T => {
      larger.set(old);
      return larger;
    };
    this.day = grow(this.day, new Int32Array(capacity));
    this.line = grow(this.line, new Int32Array(capacity));
    for (let place = 0; place < this.#columns.length; place++) {
      this.#columns[place] = grow(this.#columns[place], new Float64Array(capacity));
    }
  }
}
