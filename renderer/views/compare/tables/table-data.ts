import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ComparedCell, ComparedMember, ComparedRisk, Comparison } from '#shared/ipc/compare-schemas.ts';
import type { Side } from '../figures/change-derivation.ts';

/** An answer as its tables look things up. */
export interface TableData {
  readonly answer: Comparison;
  readonly asOf: BusinessDate | null;
  /** Of the figures that are given on one basis only. */
  readonly side: Side;
  readonly base: ComparedMember | null;
  readonly isSimulated: boolean;
  cell(symbol: string, window: string): ComparedCell | null;
  risk(symbol: string): ComparedRisk | null;
}

/** The two dates of a custom window; null for one that has a name. */
export function customDates(window: string): readonly [from: string, to: string] | null {
  const [from, to] = window.split('..');
  return from !== undefined && to !== undefined ? [from, to] : null;
}

/** Prepares an answer for the tables. */
export function tableData(answer: Comparison, asOf: BusinessDate | null, side: Side): TableData {
  const cells = new Map(answer.cells.map((cell) => [`${cell.symbol} ${cell.window}`, cell]));
  const risks = new Map(answer.chart.value?.risk.map((risk) => [risk.symbol, risk]));
  return {
    answer,
    asOf,
    side,
    base: answer.members.find(({ symbol }) => symbol === answer.base) ?? null,
    isSimulated: answer.members.some(({ provenance }) => provenance?.simulated === true),
    cell: (symbol, window) => cells.get(`${symbol} ${window}`) ?? null,
    risk: (symbol) => risks.get(symbol) ?? null,
  };
}
