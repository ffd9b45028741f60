import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { type OptionContract, readContract } from '../chains/option-contract.ts';
import { printableText } from '../csv/printable-text.ts';
import { normaliseSymbol } from '../csv/symbol-name.ts';
import { FileRefused, type ParseOptions } from '../parsed-file.ts';
import { RowTally } from '../row-tally.ts';
import { readFigure } from '../text/read-figure.ts';
import { noDay, readWrittenDay } from '../text/written-day.ts';
import type { BrokerPosition, BrokerTrade, ParsedPositions } from './parsed-positions.ts';

/** The cells of a holding as a broker writes them; what a broker does not state is left out. */
export interface HoldingCells {
  readonly account?: string | null;
  readonly symbol: string;
  readonly description?: string;
  readonly quantity: string;
  readonly price?: string;
  readonly marketValue?: string;
  readonly costBasis?: string;
  readonly currency?: string;
  readonly isCash?: boolean;
  readonly opened?: string;
}

export interface TradeCells {
  readonly account?: string | null;
  readonly symbol: string;
  readonly date: string;
  readonly quantity: string;
  readonly price: string;
  readonly commission?: string;
  readonly currency?: string;
}

const spelled =
  /^([A-Z][A-Z0-9.]{0,5}) (\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}[A-Z]{3}\d{2}|[A-Z]{3} \d{1,2} \d{2,4}) (?:\$?([\d.]+) ([CP])(?:ALL|UT)?|(CALL|PUT) \$?([\d.]+))$/;

/** An option in any broker's spelling: OCC, `-IWM260717C220`, `IWM 07/17/2026 220.00 C`, `IWM 17JUL26 220 C`. */
export function readOptionName(text: string): OptionContract | null {
  const upper = text.trim().toUpperCase();
  const contract = readContract(upper);
  if (contract) return contract;
  const match = spelled.exec(upper);
  if (!match) return null;
  const written = match[2].replace(/^(\d{1,2})([A-Z]{3})(\d{2})$/, '$1-$2-$3');
  const day = readWrittenDay(written, 'month-first');
  const strike = Number(match[3] ?? match[6]);
  if (day === noDay || !(strike > 0)) return null;
  const call = (match[4] ?? match[5]).startsWith('C');
  return { root: match[1], expiration: toBusinessDate(day), side: call ? 'call' : 'put', strike };
}

/** Collects the holdings and trades of a statement, each checked, or rejected with line, field and reason. */
export class PositionBuilder {
  readonly #tally = new RowTally();
  readonly #positions: BrokerPosition[] = [];
  readonly #trades: BrokerTrade[] = [];

  reject(line: number, field: string | null, reason: string): void {
    this.#tally.reject(line, field, reason);
  }

  addHolding(line: number, cells: HoldingCells): void {
    const { account = null, description = '', currency = 'USD', isCash = false } = cells;
    const amounts = {
      quantity: cells.quantity,
      price: cells.price,
      marketValue: cells.marketValue,
      costBasis: cells.costBasis,
    };
    const read: Record<string, number | null> = {};
    for (const [field, text = ''] of Object.entries(amounts)) {
      const value = readFigure(text, '.');
      if (value === null) return this.#tally.reject(line, field, `${field} "${shown(text)}" is not a number`);
      read[field] = Number.isNaN(value) ? null : value;
    }
    const { quantity, price, marketValue, costBasis } = read;
    const option = isCash ? null : readOptionName(cells.symbol);
    const symbol = isCash ? currency : normaliseSymbol(option?.root ?? cells.symbol.replace(/\*+$/, ''));
    if (symbol === null) return this.#tally.reject(line, 'symbol', describeSymbol(cells.symbol));
    if (!isCash && quantity === null) return this.#tally.reject(line, 'quantity', 'quantity is missing');
    if (isCash && marketValue === null && quantity === null)
      return this.#tally.reject(line, 'marketValue', 'the amount of cash is missing');
    if (price !== null && price < 0) return this.#tally.reject(line, 'price', `price ${price} is negative`);
    this.#tally.accept();
    this.#positions.push({
      line,
      account: account === null ? null : shown(account),
      kind: isCash ? 'cash' : option ? 'option' : 'security',
      symbol,
      description: shown(description),
      option,
      quantity,
      price,
      marketValue,
      costBasis,
      currency: shown(currency),
      openedOn: dayOrNull(cells.opened ?? ''),
    });
  }

  addTrade(line: number, cells: TradeCells): void {
    const { account = null, currency = 'USD' } = cells;
    const day = readWrittenDay(cells.date.replace(/;.*$/, ''), 'month-first');
    if (day === noDay) return this.#tally.reject(line, 'date', `date "${shown(cells.date)}" is not a day`);
    const quantity = readFigure(cells.quantity, '.');
    const price = readFigure(cells.price, '.');
    const commission = readFigure(cells.commission ?? '', '.');
    if (!quantity)
      return this.#tally.reject(
        line,
        'quantity',
        `quantity "${shown(cells.quantity)}" is no number of shares`,
      );
    if (price === null || !(price >= 0))
      return this.#tally.reject(line, 'price', `price "${shown(cells.price)}" is no price`);
    const option = readOptionName(cells.symbol);
    const symbol = normaliseSymbol(option?.root ?? cells.symbol);
    if (symbol === null) return this.#tally.reject(line, 'symbol', describeSymbol(cells.symbol));
    this.#tally.accept();
    this.#trades.push({
      line,
      account: account === null ? null : shown(account),
      symbol,
      option,
      date: toBusinessDate(day),
      quantity,
      price,
      commission: commission === null || Number.isNaN(commission) ? null : -commission || 0,
      currency: shown(currency),
    });
  }

  /**
   * @param stated day of the statement, null when it does not tell
   * @throws FileRefused when nothing could be taken, or the statement is of a day that has not come
   */
  finish(
    layout: { readonly id: string; readonly name: string },
    { fileName, today }: ParseOptions,
    stated: BusinessDate | null,
  ): ParsedPositions {
    const asOf = stated ?? toBusinessDate(today);
    if (asOf > toBusinessDate(today))
      throw new FileRefused(`${fileName} states positions of ${asOf}, a day that has not come.`);
    const counts = this.#tally.counts();
    if (counts.accepted === 0) {
      const [first] = counts.rejections;
      const why = first ? ` (line ${first.line}: ${first.reason})` : '';
      throw new FileRefused(
        `${fileName} holds no position that can be used${why}.`,
        first?.line,
        first?.field,
      );
    }
    const undated =
      stated === null
        ? [`The file does not say of which day its positions are; ${asOf} is taken, the day of the import.`]
        : [];
    return {
      layout: layout.id,
      layoutName: layout.name,
      ...counts,
      notes: undated,
      asOf,
      positions: this.#positions,
      trades: this.#trades,
    };
  }
}

function dayOrNull(text: string): BusinessDate | null {
  const day = readWrittenDay(text.replace(/[;, ].*$/, ''), 'month-first');
  return day === noDay ? null : toBusinessDate(day);
}

function shown(text: string): string {
  return printableText(text.trim().slice(0, 400), 80);
}

function describeSymbol(text: string): string {
  return text.trim() === '' ? 'symbol is missing' : `"${shown(text)}" is no symbol`;
}
