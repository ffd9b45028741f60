import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';

/** An answer over consecutive days whose close is its bar's index plus one; what a test does not name is like this. */
export function chartAnswer(parts: Partial<ChartAnswer> & { readonly length?: number } = {}): ChartAnswer {
  const { length = 10, ...rest } = parts;
  const column = (offset: number) => Float64Array.from({ length }, (_, i) => i + 1 + offset);
  return {
    provenance: {
      symbol: 'IWM',
      name: 'IWM',
      source: 'test',
      adjustment: 'split',
      basis: 'split',
      simulated: false,
      kind: 'price',
      unit: 'dollars',
      lastDate: '2025-12-18' as ChartAnswer['provenance']['lastDate'],
      ageSessions: 0,
    },
    barsTotal: length,
    firstBar: 0,
    endBar: length,
    barsPerBucket: 1,
    day: Int32Array.from({ length }, (_, i) => 20_000 + i),
    open: column(-0.5),
    high: column(1),
    low: column(-1),
    close: column(0),
    volume: column(1000),
    overlays: [],
    lowerPane: null,
    comparison: null,
    ...rest,
  };
}
