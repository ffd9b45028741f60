import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import { relativeReturn } from '../returns/relative-return.ts';
import type { ClaimDay, ClaimSeries } from './claim-series.ts';
import { claimSpan, type KnownWindow } from './claim-span.ts';
import { cannotCheck, formatApart, placeAt } from './finding.ts';
import { describeTried, overStandardWindows } from './standard-windows.ts';

/** Two returns closer than this, half a tenth of a point, are the same in words. */
const level = 0.0005;

/**
 * What: whether one symbol did better or worse than another.
 * Formula: both price returns over the stretch, `(1 + a) / (1 + b) - 1`; within 0.05 points of each other it is off.
 * Arguments: the direction and the stretch that the note states.
 * Range: see `ClaimFinding`; the value is the relative return, the parts both returns and their difference.
 * First values: `cannotCheck` where the stretch is open, naming those it is true over, or a history does not reach.
 * Source: this project's design page of quantities, section 4.
 */
export function checkRelative(
  series: ClaimSeries,
  other: ClaimSeries,
  direction: 'better' | 'worse',
  window: StatedWindow,
  day: ClaimDay,
): ClaimFinding {
  const both = [series, other];
  const refuse = (reason: string, missing: string[]) => cannotCheck('fraction', reason, missing, both);
  const unfit = both.find(({ provenance }) => provenance.kind !== 'price');
  if (unfit) return refuse(`${unfit.symbol} is no price, so it has no return to compare.`, []);
  const sign = direction === 'better' ? 1 : -1;
  if (window.kind === 'open') {
    const parts = overStandardWindows((tried) => {
      const compared = compare(series, other, tried, day);
      if ('reason' in compared) return null;
      const value = compared.own - compared.theirs;
      return { unit: 'fraction', value: { value }, holds: sign * value > 0 };
    });
    return { ...refuse(describeTried(parts), ['window']), parts };
  }
  const compared = compare(series, other, window, day);
  if ('reason' in compared) return refuse(compared.reason, [compared.missing]);
  const { own, theirs, base, last } = compared;
  const points = own - theirs;
  const verdict = sign * points > 0 ? 'confirmed' : Math.abs(points) <= level ? 'offBy' : 'contradicted';
  const percent = (value: number) => formatPercent(value, 2, 'always');
  const [from, to] = [placeAt(series, base), placeAt(series, last)];
  const sentence = `${series.symbol} ${percent(own)} and ${other.symbol} ${percent(theirs)} from ${formatDate(from.date)} to ${formatDate(to.date)}: ${formatApart(points, 'fraction')} ${points < 0 ? 'worse' : 'better'}.`;
  const part = (name: string, value: number, holds: boolean | null) =>
    ({ name, value: { value }, unit: 'fraction', holds }) as const;
  return {
    ...refuse('', []),
    verdict,
    sentence,
    value: { value: relativeReturn(own, theirs) },
    from,
    to,
    parts: [
      part(series.symbol, own, null),
      part(other.symbol, theirs, null),
      part('Difference in points', points, sign * points > 0),
    ],
  };
}

type Compared =
  | { readonly own: number; readonly theirs: number; readonly base: number; readonly last: number }
  | { readonly reason: string; readonly missing: string };

function compare(series: ClaimSeries, other: ClaimSeries, window: KnownWindow, day: ClaimDay): Compared {
  const returns: number[] = [];
  const spans = [series, other].map((one) => ({ one, span: claimSpan(one, window, day) }));
  for (const { one, span } of spans) {
    if (span.reason !== null) return { reason: span.reason, missing: one.symbol };
    returns.push((one.bars.close[span.last] as number) / (one.bars.close[span.base] as number) - 1);
  }
  const [own, theirs] = spans.map(({ one, span }) =>
    span.reason === null
      ? { base: span.base, last: span.last, end: one.bars.day[span.last] as number }
      : null,
  );
  if (!own || !theirs || own.end !== theirs.end)
    return {
      reason: `${series.symbol} and ${other.symbol} do not end on the same day.`,
      missing: own && theirs && own.end < theirs.end ? series.symbol : other.symbol,
    };
  return { own: returns[0] as number, theirs: returns[1] as number, base: own.base, last: own.last };
}
