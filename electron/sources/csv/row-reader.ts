import { noDay, readCalendarDay } from './calendar-day.ts';
import { type CellCursor, cellText, findCellEnd, readDecimal } from './decimal.ts';
import { type PriceField, priceFields, type Recognition } from './layout.ts';

const dateSlot = -1;
const symbolSlot = -2;
const periodSlot = -3;
const ignoredSlot = -4;
const specialSlots = new Map([
  ['date', dateSlot],
  ['symbol', symbolSlot],
  ['period', periodSlot],
  ['ignored', ignoredSlot],
]);

/** A cell that could not be read as what its column holds. */
export interface UnreadableCell {
  readonly slot: number;
  readonly text: string;
}

/**
 * Reads one row at a time from bytes into plain numbers, without a string for any well-formed cell.
 * After `read`, the public fields hold the row; `values[ticker * priceFields.length + field]` is NaN where a cell is missing.
 */
export class RowReader {
  day = noDay;
  dayText = '';
  readonly values: Float64Array;
  readonly unreadable: UnreadableCell[] = [];
  /** The symbol cell of the row; null when the layout has none. */
  symbol: string | null;
  period = 'D';
  /** Number of columns the row has; when it is not the layout's, the other fields hold leftovers of earlier rows. */
  columnCount = 0;
  readonly cursor: CellCursor = { position: 0, unreadable: false, quoted: false };
  readonly #slots: Int32Array;
  #symbolBytes: Uint8Array = new Uint8Array(0);

  constructor({ columns, tickers }: Recognition) {
    const width = priceFields.length;
    this.values = new Float64Array(width * Math.max(1, tickers?.length ?? 1)).fill(Number.NaN);
    this.symbol = columns.some(({ field }) => field === 'symbol') ? '' : null;
    this.#slots = Int32Array.from(columns, ({ field, ticker }) => {
      return specialSlots.get(field) ?? ticker * width + priceFields.indexOf(field as PriceField);
    });
  }

  /**
   * Reads the row that starts at `from` and ends with a line feed.
   * @returns index of the byte after the line feed; with `cursor.quoted` set the row needs a full CSV parser instead
   */
  read(bytes: Uint8Array, from: number): number {
    const slots = this.#slots;
    const values = this.values;
    const cursor = this.cursor;
    const width = slots.length;
    if (this.unreadable.length > 0) this.unreadable.length = 0;
    let index = from;
    let column = 0;
    for (; ; column++) {
      const slot = column < width ? slots[column] : ignoredSlot;
      if (slot >= 0) {
        values[slot] = readDecimal(bytes, index, cursor);
        if (cursor.unreadable) this.#noteUnreadable(bytes, index, slot);
      } else if (slot === dateSlot) {
        this.day = readCalendarDay(bytes, index, cursor);
        if (this.day === noDay) this.dayText = cellText(bytes, index, cursor.position);
      } else this.#readText(bytes, index, slot);
      index = cursor.position;
      if (bytes[index] !== 44) break;
      index++;
    }
    this.columnCount = column + 1;
    return bytes[index] === 13 ? index + 2 : index + 1;
  }

  #noteUnreadable(bytes: Uint8Array, from: number, slot: number): void {
    this.cursor.unreadable = false;
    this.unreadable.push({ slot, text: cellText(bytes, from, this.cursor.position) });
  }

  #readText(bytes: Uint8Array, from: number, slot: number): void {
    const end = findCellEnd(bytes, from);
    this.cursor.position = end;
    if (bytes[from] === 34) this.cursor.quoted = true;
    if (slot === symbolSlot) this.#readSymbol(bytes, from, end);
    else if (slot === periodSlot)
      this.period = end - from === 1 && bytes[from] === 68 ? 'D' : cellText(bytes, from, end);
  }

  /** Rows of one symbol stand together, so the text is only made anew when the bytes change. */
  #readSymbol(bytes: Uint8Array, from: number, end: number): void {
    const previous = this.#symbolBytes;
    let same = previous.length === end - from && end > from;
    for (let index = 0; same && index < previous.length; index++)
      same = previous[index] === bytes[from + index];
    if (same) return;
    this.#symbolBytes = bytes.slice(from, end);
    this.symbol = cellText(bytes, from, end);
  }
}
