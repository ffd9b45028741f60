import { fc } from '../fast-check.ts';
import { countBarsThrough, viewBars } from '#shared/domain/bar-columns.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import type { ComputeContext } from '#electron/worker/compute-jobs/compute-context.ts';
import type { CachedSeries } from '#electron/worker/compute-jobs/series-cache.ts';
import { barsOf, dayOf } from '../analytics/bars.ts';
import { conditionSymbols } from '../analytics/condition-arbitraries.ts';

export const watchSessions = sessionsBetween(dayOf('2024-01-02'), dayOf('2024-04-30'));

/** Prices of a generated symbol: coarse steps, so that thresholds are met exactly; gaps and missing sessions among them. */
const pricesArbitrary = fc.array(
  fc.record({
    skip: fc.integer({ min: 0, max: 11 }),
    open: fc.integer({ min: 90, max: 110 }),
    close: fc.integer({ min: 90, max: 110 }),
  }),
  { minLength: watchSessions.length, maxLength: watchSessions.length },
);

export type GeneratedWorld = Readonly<Record<(typeof conditionSymbols)[number], CachedSeries>>;

const seriesArbitrary = (symbol: string, kind: SeriesIdentity['kind']): fc.Arbitrary<CachedSeries> =>
  pricesArbitrary.map((rows) => {
    const kept = rows
      .map((row, i) => ({ ...row, day: watchSessions[i] as number }))
      .filter(({ skip }, i) => skip > 0 || i === 0);
    const bars = barsOf(
      Int32Array.from(kept, ({ day }) => day),
      kept.map(({ skip, open, close }) =>
        skip === 1 ? Array(5).fill(Number.NaN) : [open, 110, 90, close, 1000],
      ),
    );
    const identity: SeriesIdentity = {
      symbol,
      name: symbol,
      kind,
      unit: 'percent',
      source: 'generated',
      adjustment: 'none',
      simulated: false,
    };
    return { identity, fetchedAtMs: 0, bars, actions: [], derived: new Map() };
  });

/** A price, and another price or a figure that is public a session later. */
export const worldsArbitrary: fc.Arbitrary<GeneratedWorld> = fc
  .constantFrom('price', 'macro' as const)
  .chain((kind) => fc.record({ A: seriesArbitrary('A', 'price'), B: seriesArbitrary('B', kind) }));

/** The world as it stands after what came in by a day for each symbol. */
export function contextThrough(
  world: GeneratedWorld,
  days: Readonly<Record<keyof GeneratedWorld, number>>,
): ComputeContext {
  const find = (symbol: string): CachedSeries | null => {
    const series = world[symbol as keyof GeneratedWorld];
    const count = series ? countBarsThrough(series.bars.day, days[symbol as keyof GeneratedWorld]) : 0;
    return series && count > 0
      ? { ...series, bars: viewBars(series.bars, 0, count), derived: new Map() }
      : null;
  };
  return { series: { find } } as unknown as ComputeContext;
}
