import { priceFields } from '#shared/domain/mapped-fields.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { printableText } from '../csv/printable-text.ts';
import type { RejectionList } from '../csv/rejection-list.ts';
import type { CellStyle } from '../csv/row-reader.ts';
import { SeriesCollector } from '../csv/series-collector.ts';
import { readFigure } from '../text/read-figure.ts';
import { noDay, readWrittenDay } from '../text/written-day.ts';
import type { LevelRecognition, LevelSeries } from './level-layout.ts';

const longestShown = 40;
const firstCapacity = 64;
export const dollarsPerMillion = 1e6;
const closePlace = priceFields.indexOf('close');
const shown = (text: string): string => printableText(text.trim().slice(0, 4 * longestShown), longestShown);

/** Levels of one series as they are read, and its days without an observation. */
export interface CollectedLevels {
  readonly series: LevelSeries;
  readonly rows: SeriesCollector;
  gaps: number;
}

/** Sends each figure of a table of levels to its series, or to the rejections with the reason. A missing figure is a gap and no row. */
export class LevelCheck {
  dataRows = 0;
  readonly collected = new Map<string, CollectedLevels>();
  readonly #recognition: LevelRecognition;
  readonly #style: CellStyle;
  readonly #today: number;
  readonly #rejections: RejectionList;
  readonly #values = new Float64Array(priceFields.length).fill(Number.NaN);

  constructor(recognition: LevelRecognition, style: CellStyle, today: number, rejections: RejectionList) {
    this.#recognition = recognition;
    this.#style = style;
    this.#today = today;
    this.#rejections = rejections;
  }

  take(cells: readonly string[], line: number): void {
    const { columnNames, dateColumn, series, bySymbol } = this.#recognition;
    if (cells.length !== columnNames.length && !onlyEmptyBeyond(cells, columnNames.length))
      return this.#reject(
        line,
        null,
        `the row has ${cells.length} columns, the header ${columnNames.length}`,
      );
    const dateText = cells[dateColumn] ?? '';
    if (!bySymbol) {
      for (const { column, series: one } of series)
        this.#takeFigure(one, dateText, cells[column] ?? '', columnNames[column], line);
      return;
    }
    const name = cells[bySymbol.symbolColumn] ?? '';
    const one = bySymbol.seriesOf(name);
    if (one)
      this.#takeFigure(one, dateText, cells[bySymbol.column] ?? '', columnNames[bySymbol.column], line);
    else
      this.#reject(
        line,
        'symbol',
        name.trim() === '' ? 'symbol is missing' : `"${shown(name)}" is no symbol`,
      );
  }

  #takeFigure(series: LevelSeries, dateText: string, text: string, field: string, line: number): void {
    const value = readFigure(text, this.#style.decimalMark);
    const day = readWrittenDay(dateText, this.#style.order);
    const levels = this.#levelsOf(series);
    if (value !== null && Number.isNaN(value) && day !== noDay) {
      levels.gaps++;
      return;
    }
    if (day === noDay) {
      const reason = dateText.trim() === '' ? 'date is missing' : `date "${shown(dateText)}" is not a day`;
      return this.#reject(line, 'date', reason);
    }
    if (value === null) return this.#reject(line, field, `${field} "${shown(text)}" is not a number`);
    if (day > this.#today) return this.#reject(line, 'date', `date ${toBusinessDate(day)} is in the future`);
    const { least, most } = series;
    const unitScale = this.#recognition.dollars === 'never' ? 1 : dollarsPerMillion;
    if (!(value >= least * unitScale && value <= most * unitScale))
      return this.#reject(line, field, `${field} ${value} lies outside the plausible ${least} to ${most}`);
    this.dataRows++;
    this.#values[closePlace] = value;
    levels.rows.add(line, day, this.#values, 0);
  }

  #levelsOf(series: LevelSeries): CollectedLevels {
    let levels = this.collected.get(series.symbol);
    if (!levels) {
      levels = { series, rows: new SeriesCollector(null, ['close'], firstCapacity), gaps: 0 };
      this.collected.set(series.symbol, levels);
    }
    return levels;
  }

  #reject(line: number, field: string | null, reason: string): void {
    this.dataRows++;
    this.#rejections.add(line, field, reason);
  }
}

function onlyEmptyBeyond(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
}
