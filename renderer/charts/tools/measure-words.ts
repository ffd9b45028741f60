import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import type { MeasuredSpan } from './measure-span.ts';

/** What was measured, in a line. A rate changes in basis points and has no drawdown; a price changes in per cent as well. */
export function measureWords(
  { change, changeFraction, sessions, drawdown, barsPerBucket }: MeasuredSpan,
  unit: Provenance['unit'],
): string {
  const bars = `${formatNumber(sessions, 0)} ${sessions === 1 ? 'session' : 'sessions'}`;
  if (unit === 'percent') return `${formatNumber(change * 100, 0, 'always')} bp · ${bars}`;
  const decimals = Math.abs(change) < 1 ? 4 : 2;
  const fraction = Number.isNaN(changeFraction) ? '' : ` (${formatPercent(changeFraction, 2, 'always')})`;
  const grain = barsPerBucket > 1 ? ` by ${barsPerBucket}-session closes` : '';
  const fall = Number.isNaN(drawdown) ? '' : ` · drawdown ${formatPercent(drawdown, 2)}${grain}`;
  return `${formatNumber(change, decimals, 'always')}${fraction} · ${bars}${fall}`;
}
