import type { BusinessDate } from '#shared/domain/business-date.ts';
import { deskOverlays } from '#shared/domain/indicator-specification.ts';
import type { IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';

type Question = RequestInput<'chart.read'>;

export interface ChartSubject {
  readonly symbol: string;
  readonly asOf: BusinessDate | null;
  readonly pane: IndicatorSpecification | null;
  readonly comparison: string | null;
}

/** What the desk's chart asks for one window of a series, with everything that is drawn over and under it. */
export function chartQuestion(
  { symbol, asOf, pane, comparison }: ChartSubject,
  window: Question['window'],
  maximumPoints: number,
): Question {
  return {
    symbol,
    basis: 'split',
    asOf,
    window,
    maximumPoints,
    overlays: [...deskOverlays],
    lowerPane: pane,
    comparison: comparison === symbol ? null : comparison,
  };
}
