import { type PriceField, priceFields } from '#shared/domain/mapped-fields.ts';
import { type DecimalMark, readFigure } from '../text/read-figure.ts';
import { type DateOrder, noDay, readWrittenDay } from '../text/written-day.ts';
import { readCalendarDay } from './calendar-day.ts';
import { type CellCursor, cellText, findCellEnd, readDecimal } from './decimal.ts';
import type { Recognition } from './layout.ts';
import { printableText } from './printable-text.ts';

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

/** How the cells of a file are written when they are not plain: what all of them together told. */
export interface CellStyle {
  readonly order: DateOrder;
  readonly decimalMark: DecimalMark;
}

const longestShown = 40;

/** A cell that could not be read as what its column holds. */
export interface UnreadableCell {
  readonly slot: number;
  readonly text: string;
}

/**
 * Reads one row at a time into plain numbers: `read` from bytes, without a string for any well-formed cell; `readCells` from texts.
 * After either, the public fields hold the row; `values[ticker * priceFields.length + field]` is NaN where a cell is missing.
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
  /** The forms of a date that are read, in words. */
  dateForm = 'YYYY-MM-DD or YYYYMMDD';
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

  /** Reads a row that is already split into cells, in the style of its file. */
  readCells(cells: readonly string[], { order, decimalMark }: CellStyle): void {
    const slots = this.#slots;
    if (this.unreadable.length > 0) this.unreadable.length = 0;
    this.columnCount = cells.length;
    this.dateForm = order === 'day-first' ? 'YYYY-MM-DD or DD/MM/YYYY' : 'YYYY-MM-DD or MM/DD/YYYY';
    for (let column = 0; column < cells.length && column < slots.length; column++) {
      const slot = slots[column];
      const cell = cells[column];
      if (slot >= 0) {
        const value = readFigure(cell, decimalMark);
        if (value === null) this.unreadable.push({ slot, text: shownText(cell) });
        this.values[slot] = value ?? Number.NaN;
      } else if (slot === dateSlot) {
        this.day = readWrittenDay(cell, order);
        if (this.day === noDay) this.dayText = shownText(cell);
      } else if (slot === symbolSlot) this.symbol = shownText(cell);
      else if (slot === periodSlot) this.period = shownText(cell);
    }
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

function shownText(cell: string): string {
  return printableText(cell.slice(0, 4 * longestShown).trim(), longestShown);
}
