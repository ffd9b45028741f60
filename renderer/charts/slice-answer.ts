import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { HeldWindow } from './plan-window.ts';

/** The part of an answer that holds a window, as views without a copy; null when the answer lacks it or has another bucket. */
export function sliceAnswer(answer: ChartAnswer, held: HeldWindow): ChartAnswer | null {
  const { firstBar, endBar, barsPerBucket } = answer;
  if (barsPerBucket !== held.barsPerBucket || firstBar > held.firstBar || endBar < held.endBar) return null;
  const from = Math.floor((held.firstBar - firstBar) / barsPerBucket);
  const to = Math.ceil((held.endBar - firstBar) / barsPerBucket);
  const cut = (column: Float64Array) => column.subarray(from, to);
  return {
    ...answer,
    firstBar: firstBar + from * barsPerBucket,
    endBar: Math.min(endBar, firstBar + to * barsPerBucket),
    day: answer.day.subarray(from, to),
    open: cut(answer.open),
    high: cut(answer.high),
    low: cut(answer.low),
    close: cut(answer.close),
    volume: cut(answer.volume),
    overlays: answer.overlays.map(({ name, values }) => ({ name, values: cut(values) })),
    lowerPane: answer.lowerPane && { name: answer.lowerPane.name, values: cut(answer.lowerPane.values) },
    comparison: answer.comparison && { ...answer.comparison, values: cut(answer.comparison.values) },
  };
}
