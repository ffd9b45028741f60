import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { measured } from '#shared/domain/measured.ts';
import { formatCompact } from '#shared/format/format-compact.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import { onBalanceVolume } from '../indicators/on-balance-volume.ts';
import { volumeTrend } from '../signals/volume-trend.ts';
import type { ClaimDay, ClaimSeries } from './claim-series.ts';
import { claimSpan } from './claim-span.ts';
import { cannotCheck, placeAt } from './finding.ts';

/**
 * What: whether volume rises or falls as a note says.
 * Formula: the slope of on-balance volume over the stretch, and volume's 20-session mean against its 60-session mean, on
 * split-adjusted volume; both have to agree, one alone is off. An open stretch is the quarter to date.
 * Arguments: the direction and the stretch that the note states.
 * Range: see `ClaimFinding`; the value is the short mean over the long one, less one.
 * First values: `cannotCheck` where either part is unknown.
 * Source: this project's design page of quantities, section 3.
 */
export function checkVolume(
  series: ClaimSeries,
  direction: 'rising' | 'falling',
  window: StatedWindow,
  day: ClaimDay,
): ClaimFinding {
  const { symbol, bars } = series;
  const refuse = (reason: string) => cannotCheck('fraction', reason, [symbol], [series]);
  const span = claimSpan(series, window.kind === 'open' ? { kind: 'quarterToDate' } : window, day);
  if (span.reason !== null) return refuse(span.reason);
  const { base, last } = span;
  const trend = volumeTrend(
    bars.day,
    onBalanceVolume(bars.close, bars.volume),
    bars.volume,
    last,
    (bars.day[base] as number) + 1,
  );
  const { onBalanceSlope: slope, shortMeanVolume: short, longMeanVolume: long } = trend;
  const unknown = `${symbol} has no volume there, or too short a history.`;
  if (slope === null || short === null || long === null || !(long > 0)) return refuse(unknown);
  const sign = direction === 'rising' ? 1 : -1;
  const holds = [sign * slope > 0, sign * (short - long) > 0];
  const agreeing = holds.filter(Boolean).length;
  const open = window.kind === 'open' ? ' (the quarter to date, since the note names no stretch)' : '';
  const sentence =
    `On-balance volume of ${symbol} ${slope > 0 ? 'rises' : slope < 0 ? 'falls' : 'is level'} since ${formatDate(trend.since)}${open}; ` +
    `20-session mean ${formatCompact(short)} against ${formatCompact(long)} over 60${agreeing === 1 ? ': one part of two holds' : ''}.`;
  return {
    ...refuse(''),
    missing: [],
    verdict: (['contradicted', 'offBy', 'confirmed'] as const)[agreeing] as ClaimFinding['verdict'],
    sentence,
    value: { value: short / long - 1 },
    from: placeAt(series, base),
    to: placeAt(series, last),
    parts: [
      {
        name: 'OBV slope a session',
        value: measured(slope, unknown),
        unit: 'shares',
        holds: holds[0] as boolean,
      },
      {
        name: 'Mean volume, 20 sessions',
        value: { value: short },
        unit: 'shares',
        holds: holds[1] as boolean,
      },
      { name: 'Mean volume, 60 sessions', value: { value: long }, unit: 'shares', holds: null },
    ],
  };
}
