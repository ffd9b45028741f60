import { publicationLagSessions } from '#shared/domain/publication-lag.ts';
import type { Alignment } from '#shared/ipc/alignment-schemas.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { alignToSessions } from '#electron/analytics/alignment/align-to-sessions.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { basisToShow, readAsOf } from './read-as-of.ts';

type Input = RequestInput<'alignment.read'> & { readonly today: number };

/**
 * The last bars of a price series and, on their days, what was known of other series on the evening of each.
 * @throws RequestError not-found when one of them has no bar on or before the as-of day
 */
export function readAlignment(
  context: ComputeContext,
  { symbol, beside, asOf, today, sessions }: Input,
  control: JobControl,
): Alignment {
  const view = (name: string) => {
    const series = context.series.get(name);
    return readAsOf(series, basisToShow(series, 'split'), asOf, today);
  };
  const prices = view(symbol);
  const from = Math.max(0, prices.bars.day.length - sessions);
  const day = prices.bars.day.slice(from);
  const series = beside.map((name) => {
    const { bars, provenance } = view(name);
    const lag = publicationLagSessions(provenance);
    const { values, observedDay } = alignToSessions(bars.day, bars.close, day, lag);
    return {
      provenance,
      publicationLagSessions: lag,
      values: control.handOver(values),
      observedDay: control.handOver(observedDay),
    };
  });
  return {
    provenance: prices.provenance,
    day: control.handOver(day),
    close: control.handOver(prices.bars.close.slice(from)),
    series,
  };
}
