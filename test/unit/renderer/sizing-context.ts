import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import type { GapBeyondStopTable } from '#shared/sizing/gap-beyond-stop.ts';
import type { Side } from '#shared/sizing/sizing-types.ts';

function gapTable(side: Side, medianGap: number): GapBeyondStopTable {
  return {
    side,
    horizonSessions: 21,
    distances: [0.01, 0.2],
    stopsSet: [1000, 1000],
    touches: [400, 40],
    opensBeyond: [60, 12],
    medianGap: [medianGap, medianGap],
  };
}

/** History of a 3x fund that closed at 40, with an average true range of 2. */
export function sizingContext(change: Partial<SizingContext> = {}): SizingContext {
  const lowestLow = new Float64Array(251).fill(33);
  const highestHigh = new Float64Array(251).fill(47);
  lowestLow[0] = Number.NaN;
  highestHigh[0] = Number.NaN;
  return {
    provenance: {
      symbol: 'TNA',
      name: 'Direxion Daily Small Cap Bull 3X',
      source: 'test',
      adjustment: 'split',
      basis: 'split',
      simulated: true,
      kind: 'price',
      unit: 'dollars',
      lastDate: '2025-12-18' as BusinessDate,
      ageSessions: 0,
    },
    close: 40,
    averageTrueRange14: { value: 2 },
    lowestLow,
    highestHigh,
    gapTables: { long: gapTable('long', -0.01), short: gapTable('short', 0.01) },
    annualVolatility: { value: 0.6 },
    volatilitySessions: 252,
    growth: {
      mean: { value: 0.12 },
      standardError: { value: 0.19 },
      volatility: { value: 0.6 },
      sessions: 2499,
      basis: 'total',
    },
    openRisk: { dollars: 0, tickets: 0 },
    averageDollarVolume20: { value: 1e8 },
    leverageMultiple: 3,
    barsAvailable: 2500,
    ...change,
  };
}
