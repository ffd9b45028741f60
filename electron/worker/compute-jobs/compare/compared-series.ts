import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { publicationLagSessions } from '#shared/domain/publication-lag.ts';
import type { PriceBasis } from '#shared/domain/series.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import { alignToSessions } from '#electron/analytics/alignment/align-to-sessions.ts';
import { BlockDamaged } from '#electron/db/block-damaged.ts';
import type { ComputeContext } from '../compute-context.ts';
import { noBars } from '../no-bars.ts';
import { provenanceOf } from '../provenance-of.ts';
import { lastReadableDay, readAsOf } from '../read-as-of.ts';

/** Closes with their days on one basis, or why there are none. */
export type ClosesOn =
  | { readonly day: Int32Array; readonly close: Float64Array; readonly basis: PriceBasis }
  | { readonly reason: string };

/** A series as a comparison reads it: on both bases, and nothing that was not yet public. */
export interface ComparedSeries {
  readonly symbol: string;
  readonly provenance: Provenance;
  readonly lagSessions: number;
  /** A macro series: its changes are differences in its own unit. */
  readonly isLevel: boolean;
  readonly price: ClosesOn;
  readonly total: ClosesOn;
  /** The first day that is stored but was not yet public; null for none. */
  readonly withheldFrom: BusinessDate | null;
}

/** Reads a series of a comparison; a series that cannot be read costs only itself, and says why. */
export function comparedSeries(
  context: ComputeContext,
  symbol: string,
  { asOf, today }: { readonly asOf: BusinessDate | null; readonly today: number },
): ComparedSeries | { readonly reason: string } {
  try {
    const series = context.series.get(symbol);
    const { identity } = series;
    if (identity.kind === 'flow')
      return { reason: `${symbol} is a flow: its days add up and have no level to compare.` };
    const through = lastReadableDay(asOf, today);
    const lagSessions = publicationLagSessions(identity);
    const closesOn = (basis: 'split' | 'total'): ClosesOn =>
      orReason(() => {
        const { day, close } = readAsOf(series, basis, asOf, today).bars;
        const end = identity.kind === 'price' ? day.length : endOfPublic(day, close, through, lagSessions);
        if (end === 0) throw noBars(symbol);
        return { day: day.subarray(0, end), close: close.subarray(0, end), basis };
      });
    const [price, total] = [closesOn('split'), closesOn('total')];
    const known = 'reason' in price ? total : price;
    if ('reason' in known) return known;
    const stored = countBarsThrough(series.bars.day, through);
    const lastDay = known.day.at(-1) as number;
    return {
      symbol,
      provenance: provenanceOf(identity, known.basis, toBusinessDate(lastDay), through),
      lagSessions,
      isLevel: identity.kind === 'macro',
      price,
      total,
      withheldFrom:
        stored > known.day.length ? toBusinessDate(series.bars.day[known.day.length] as number) : null,
    };
  } catch (error) {
    return reasonOf(error);
  }
}

/** How many of the figures were public on the evening of a day. */
function endOfPublic(day: Int32Array, close: Float64Array, through: number, lagSessions: number): number {
  const { observedDay } = alignToSessions(day, close, Int32Array.of(through), lagSessions);
  return countBarsThrough(day, observedDay[0] as number);
}

function orReason(read: () => ClosesOn): ClosesOn {
  try {
    return read();
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): { readonly reason: string } {
  if (error instanceof RequestError || error instanceof BlockDamaged) return { reason: error.message };
  throw error;
}

/** The basis asked for where the series gives it, else the one that it gives. */
export function drawnCloses({ price, total }: ComparedSeries, basis: PriceBasis) {
  const [wanted, other] = basis === 'total' ? [total, price] : [price, total];
  if (!('reason' in wanted)) return wanted;
  if ('reason' in other) throw new RangeError('A series that is compared has closes on one basis at least');
  return other;
}
