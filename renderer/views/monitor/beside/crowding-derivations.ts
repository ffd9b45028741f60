import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatCompact } from '#shared/format/format-compact.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { notAvailable } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { Crowding } from '#shared/ipc/crowding-schemas.ts';

const shown = ({ value }: Measure, format: (value: number) => string): string =>
  value === null ? notAvailable : format(value);

/** How each part of the verdict came about. */
export function crowdingDerivations(
  { provenance, drawdown, volumeTrend, historySessions }: Crowding,
  asOf: BusinessDate | null,
): Readonly<Record<'drawdown' | 'volume' | 'onBalance', Derivation>> {
  const { simulated, source, lastDate, ageSessions } = provenance;
  const common = {
    basis: 'split-adjusted closes and volume',
    from: null,
    to: lastDate,
    n: historySessions,
    source: simulated ? 'simulated sample' : source,
    asOf,
    ageSessions: simulated ? null : ageSessions,
  };
  const { peak, peakDate } = drawdown;
  const { mean20, mean60, slope } = volumeTrend;
  return {
    drawdown: {
      definition: 'crowdingDrawdown',
      inputs: [
        ['highest close', shown(peak, formatPrice)],
        ['on', peakDate === null ? notAvailable : formatDate(peakDate)],
      ],
      ...common,
    },
    volume: {
      definition: 'crowdingVolume',
      inputs: [
        ['mean of 20', shown(mean20, formatCompact)],
        ['mean of 60', shown(mean60, formatCompact)],
        ['slope a session', shown(slope, (value) => formatPercent(value, 2, 'always'))],
      ],
      ...common,
    },
    onBalance: {
      definition: 'crowdingOnBalance',
      inputs: [['mean volume of 60', shown(mean60, formatCompact)]],
      ...common,
    },
  };
}
